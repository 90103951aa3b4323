import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../app/cli/commands";
import type { Output } from "../../app/cli/command";
import { runCommandLine } from "../../app/cli/run-command-line";
import { aFile } from "../editions/edition-file";
import { SMALL_EDITION, smallEditionWith } from "../editions/small-edition";
import { PROJECT, runShell, runWaymark, type Ended } from "./run-waymark";

const STACK_LINE = /^\s+at .*[:(]/m;
const GOLDEN = ["--edition", "test/golden/edition.yaml", "--answers", "test/golden/answers.csv"];
const HEADER = "response,voice,organisation,A1,A2";

function expectNoTrace(result: Ended): void {
  expect(result.stdout).not.toMatch(STACK_LINE);
  expect(result.stderr).not.toMatch(STACK_LINE);
}

/** Runs in this process, which is quicker; the two streams are told apart all the same. */
async function run(...args: string[]): Promise<Ended> {
  const written = { stdout: "", stderr: "" };
  const output: Output = { print: (line) => (written.stdout += `${line}\n`), tell: (line) => (written.stderr += `${line}\n`) };
  return { code: await runCommandLine(args, COMMANDS, output), ...written };
}

describe("edition check, as a process", () => {
  test("says that a shipped edition has no problems", () => {
    const result = runWaymark(["edition", "check", "descriptors/data-maturity.yaml"]);
    expect(result).toEqual({ code: 0, stdout: "data-maturity: 16 descriptors in 4 sections, no problems.\n", stderr: "" });
  });

  test("prints each problem with its place, and their number beside", () => {
    const file = aFile("mine.yaml", smallEditionWith("title: A small edition", "titel: A small edition").replace("to: A1", "to: A9"));
    const result = runWaymark(["edition", "check", file]);
    expect(result).toEqual({
      code: 1,
      stdout: [
        `${file}:1:1: "title" is missing here.`,
        `${file}:2:1: "titel" is not known here. The nearest known key is "title".`,
        `${file}:24:27: There is no descriptor "A9" in this edition.`,
        "",
      ].join("\n"),
      stderr: "3 problems.\n",
    });
  });

  test("finds a file from the folder in which npm was called", () => {
    const folder = dirname(aFile("mine.yaml", SMALL_EDITION));
    const result = runShell(`npm --prefix "${PROJECT}" run --silent waymark -- edition check mine.yaml`, folder);
    expect(result).toMatchObject({ code: 0, stdout: "small: 2 descriptors in 1 section, no problems.\n" });
  });
});

describe("edition check", () => {
  test.each<[name: string, content: string | Uint8Array, message: string]>([
    ["an empty file", "", "There is nothing in the file."],
    ["a file of comments", "# nothing yet\n", "There is nothing in the file."],
    ["a list", "- a\n", 'An edition is expected here: keys and values, beginning with "key" and "title".'],
    ["a binary file", Uint8Array.of(0, 1, 2), "The file is not UTF-8 text. Save it again as UTF-8 (in Excel: CSV UTF-8, comma delimited)."],
  ])("refuses %s at its beginning", async (_name, content, message) => {
    const file = aFile("mine.yaml", content);
    expect(await run("edition", "check", file)).toEqual({ code: 1, stdout: `${file}:1:1: ${message}\n`, stderr: "1 problem.\n" });
  });

  test("refuses what is not there, and a folder", async () => {
    const missing = await run("edition", "check", "no/such/file.yaml");
    expect(missing).toMatchObject({ code: 1, stderr: "1 problem.\n" });
    expect(missing.stdout).toMatch(/^no\/such\/file\.yaml:1:1: There is no file or shipped edition/);
    expect(await run("edition", "check", PROJECT)).toMatchObject({
      code: 1,
      stdout: `${PROJECT}:1:1: This is a folder; a file is expected.\n`,
    });
  });

  test("checks a translation against the edition beside it", async () => {
    const edition = aFile("small.yaml", SMALL_EDITION);
    const translation = join(dirname(edition), "small.cy.yaml");
    writeFileSync(translation, "title: Argraffiad bach\n");
    expect(await run("edition", "check", translation)).toEqual({
      code: 0,
      stdout: "small: the translation fits its edition, no problems.\n",
      stderr: "",
    });
    writeFileSync(translation, "title: Argraffiad bach\nsections:\n  - key: Z\n");
    expect(await run("edition", "check", translation)).toMatchObject({
      code: 1,
      stdout: `${translation}:3:10: The edition has no section "Z" to translate.\n`,
    });
    writeFileSync(edition, "key: small\n");
    const broken = await run("edition", "check", translation);
    expect(broken).toMatchObject({ code: 1, stderr: "3 problems.\n" });
    expect(broken.stdout).toContain(`${edition}:1:1: "title" is missing here.`);
  });
});

describe("score, as a process", () => {
  test("prints the scores alone on standard output", () => {
    const result = runWaymark(["score", ...GOLDEN]);
    expect(result).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(result.stdout)).toMatchObject({ schemaVersion: 1, edition: "golden", k: 5, disclosure: "on" });
  });

  test("prints every problem of the answers on standard error, and no scores", () => {
    const edition = aFile("mine.yaml", SMALL_EDITION);
    const answers = aFile("mine.csv", `${HEADER}\nr1,families,,1,2\nr2,leaders,,3,1\n`);
    const result = runWaymark(["score", "--edition", edition, "--answers", answers]);
    expect(result).toEqual({
      code: 1,
      stdout: "",
      stderr: `${answers}:2:14: families are not asked A1, so there can be nothing here.\n${answers}:3:13: "3" is not an answer to A1: use a value of the scale (0, 1, 2), dk, na, or nothing.\n`,
    });
  });

  test("writes all of a long output to a pipe, and ends quietly when nobody reads on", () => {
    const command = `node_modules/.bin/tsx app/cli/waymark.ts score --edition early-help-2022 --answers "${aLargeFile()}"`;
    const whole = runShell(`${command} | cat`);
    expect(whole.stdout.length).toBeGreaterThan(30_000);
    expect(JSON.parse(whole.stdout)).toMatchObject({ responses: 30 });
    const cut = runShell(`set -o pipefail; ${command} | head -c 100`);
    expect(cut).toMatchObject({ code: 0, stderr: "" });
    expect(cut.stdout).toHaveLength(100);
  });
});

/** Answers of thirty people to every descriptor of an edition that everyone is asked in. */
function aLargeFile(): string {
  const keys = [...readFileSync(join(PROJECT, "descriptors/early-help-2022.yaml"), "utf8").matchAll(/^ {6}- key: (\w+)$/gm)].map(
    ([, key]) => key,
  );
  const row = (index: number) =>
    `r${index},${index % 2 === 0 ? "leaders" : "workforce"},,${keys.map((_key, place) => (index + place) % 6).join(",")}`;
  return aFile(
    "large.csv",
    [`response,voice,organisation,${keys.join(",")}`, ...Array.from({ length: 30 }, (_, index) => row(index))].join("\n"),
  );
}

describe("score", () => {
  const edition = aFile("mine.yaml", SMALL_EDITION);

  test.each<[name: string, answers: string, message: string]>([
    ["a file of a header alone", `${HEADER}\n`, "1:1: There is no row of answers below the header."],
    ["an empty file", "", "1:1: There is nothing in the file."],
    ["semicolons", "response;voice;organisation;A1;A2\n", "1:1: The columns are separated by semicolons; commas are expected."],
  ])("refuses %s", async (_name, content, message) => {
    const answers = aFile("mine.csv", content);
    expect(await run("score", "--edition", edition, "--answers", answers)).toEqual({
      code: 1,
      stdout: "",
      stderr: `${answers}:${message}\n`,
    });
  });

  test("refuses files that are not there", async () => {
    expect(await run("score", "--edition", edition, "--answers", "none.csv")).toEqual({
      code: 1,
      stdout: "",
      stderr: "none.csv:1:1: There is no such file.\n",
    });
    const noEdition = await run("score", "--edition", "none", "--answers", "none.csv");
    expect(noEdition).toMatchObject({ code: 1, stdout: "" });
    expect(noEdition.stderr).toMatch(/^none:1:1: There is no file or shipped edition "none"\. Shipped editions: /);
  });

  test("refuses an edition with problems before it looks at the answers", async () => {
    const bad = aFile("bad.yaml", smallEditionWith("key: A2", "key: A1"));
    const result = await run("score", "--edition", bad, "--answers", "none.csv");
    expect(result).toEqual({
      code: 1,
      stdout: "",
      stderr: `${bad}:20:14: The descriptor key "A1" is used twice; it first stands on line 11.\n`,
    });
  });

  test("takes a shipped edition's key, and a file before a key", async () => {
    const folder = dirname(aFile("other.txt", ""));
    mkdirSync(join(folder, "data-maturity"));
    const missing = await run("score", "--edition", "data-maturity", "--answers", aFile("a.csv", "response,voice,organisation\n"));
    expect(missing.stderr).toMatch(/The column "GO1" is missing\./);
  });

  test("prints descriptors in edition order, even where their keys are numbers", async () => {
    const numbered = aFile(
      "numbered.yaml",
      SMALL_EDITION.replace("key: A1", 'key: "20"').replace("key: A2", 'key: "3"').replace("to: A1", 'to: "20"'),
    );
    const answers = aFile("a.csv", "response,voice,organisation,3,20\nr1,leaders,,1,2\n");
    const { stdout } = await run("score", "--edition", numbered, "--answers", answers, "--disclosure", "off");
    expect(stdout.indexOf('"20": {')).toBeLessThan(stdout.indexOf('"3": {'));
  });
});

describe("wrong usage ends with 2, a sentence and the usage", () => {
  test.each<[args: readonly string[], sentence: string]>([
    [["scores"], 'There is no command "scores".'],
    [["--version"], 'There is no command "--version".'],
    [["edition"], '"edition" is not a whole command; there is "edition check".'],
    [["edition", "chekc", "x"], '"edition" is not a whole command; there is "edition check".'],
    [["edition", "check"], "FILE is missing."],
    [["edition", "check", "a", "b"], '"b" is one argument too many.'],
    [["edition", "check", "a", "--fast"], "There is no option --fast."],
    [["score"], "--edition is missing."],
    [["score", "--edition", "golden"], "--answers is missing."],
    [["score", "--edition"], "--edition needs a value."],
    [["score", "--edition", "--answers", "a.csv"], "--edition needs a value."],
    [["score", "--edition=", "--answers", "a.csv"], "--edition needs a value."],
    [["score", ...GOLDEN, "--answers", "b.csv"], "--answers is given twice."],
    [["score", ...GOLDEN, "more"], '"more" is one argument too many.'],
    [["score", ...GOLDEN, "--no-disclosure"], "There is no option --no-disclosure."],
    [["score", ...GOLDEN, "-x"], "There is no option -x."],
    [["score", ...GOLDEN, "--disclosure", "maybe"], '--disclosure is on or off, not "maybe".'],
    [["score", ...GOLDEN, "--format", "xml"], '--format is json or table, not "xml".'],
    ...["4", "0", "-5", "x", "5.5", "5e0", " 5", "99999999999999999999"].map(
      (threshold) =>
        [
          ["score", ...GOLDEN, "--threshold", threshold],
          `--threshold is a whole number of 5 or more, not "${threshold}".`,
        ] as const satisfies [readonly string[], string],
    ),
  ])("%j", async (args, sentence) => {
    const result = await run(...args);
    expect(result).toMatchObject({ code: 2, stdout: "" });
    expect(result.stderr.split("\n")[0]).toBe(`waymark: ${sentence}`);
    expect(result.stderr).toContain("Usage:");
  });

  test("as a process too", () => {
    const result = runWaymark(["score", "--threshold", "4", ...GOLDEN]);
    expect(result).toMatchObject({ code: 2, stdout: "" });
    expectNoTrace(result);
  });
});

describe("help", () => {
  test("is what was asked for, and names every command", async () => {
    const help = await run("help");
    expect(help).toMatchObject({ code: 0, stderr: "" });
    for (const { usage } of COMMANDS) expect(help.stdout).toContain(usage);
    expect(await run("--help")).toEqual(help);
  });

  test("is not what was asked for where no command is given", async () => {
    expect(await run()).toEqual({ code: 2, stdout: "", stderr: (await run("help")).stdout });
  });

  test.each(COMMANDS.map(({ name, usage }) => [name, usage]))("of %s shows its usage", async (name, usage) => {
    const help = await run(...name.split(" "), "--help");
    expect(help).toMatchObject({ code: 0, stderr: "" });
    expect(help.stdout).toContain(`Usage: ${usage}`);
  });
});

test("a fault of the program itself is one sentence and no trace", async () => {
  const written: string[] = [];
  const output: Output = { print: () => undefined, tell: (line) => written.push(line) };
  const broken = {
    name: "break",
    usage: "waymark break",
    summary: "break",
    load: () => Promise.reject(new TypeError("no such thing\n    at here (there.ts:1:1)")),
  };
  expect(await runCommandLine(["break"], [broken], output)).toBe(1);
  expect(written).toEqual(["waymark break: something went wrong: no such thing"]);
});

test("scoring a file reaches no database, page or questionnaire", () => {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, name = ""] of readFileSync(file, "utf8").matchAll(/^(?:import|export) (?!type ).*from "([^"]+)";$/gm)) {
      if (name.startsWith(".")) visit(`${join(dirname(file), name)}.ts`);
      else packages.add(name);
    }
  };
  visit(join(PROJECT, "app/cli/score.ts"));
  expect([...packages].filter((name) => !name.startsWith("node:")).sort()).toEqual(["csv-parse/sync", "yaml"]);
  expect([...seen].filter((file) => file.includes("/db/") || file.includes("/services/"))).toEqual([]);
});

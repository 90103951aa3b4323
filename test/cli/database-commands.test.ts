import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../app/cli/commands";
import { runCommandLine } from "../../app/cli/run-command-line";
import { loadSnapshot } from "../../app/services/load-snapshot.server";
import { makeArea } from "../../app/services/make-area.server";
import { aContext } from "../builders/a-context";
import { anOpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { aDatabase, anEmptyDatabase, DIALECTS } from "../setup/databases";
import { aFolder, runInside, runOn } from "./run-on-database";

const LONG = 180_000;
const HEADER = "response,voice,organisation,A1,A2,B1,B2";

/** A file of twelve people's answers, each different from the next. */
function answersFile(organisation: string): string {
  const file = join(aFolder(), "answers.csv");
  const rows = Array.from({ length: 12 }, (_, i) => `p-${i},workforce,${organisation},${i % 3},${i % 4},dk,${i % 6}`);
  writeFileSync(file, [HEADER, ...rows].join("\n"));
  return file;
}

describe.each(DIALECTS)("on %s", (dialect) => {
  test(
    "answers are imported once, the round is closed, published and verified",
    async () => {
      const { db, place } = await aDatabase(dialect);
      const context = aContext({ db });
      const { id, scope } = await anOpenRound(context);
      const round = ["--round", id];

      const bad = answersFile("Nobody we know");
      const refused = await runInside(place, ["import", ...round, "--answers", bad]);
      expect(refused).toMatchObject({ code: 1, stdout: "" });
      expect(refused.stderr.split("\n")[0]).toBe(`${bad}:2:15: There is no organisation "Nobody we know" here.`);
      expect(await runInside(place, ["import", ...round, "--answers", "none.csv"])).toMatchObject({ code: 1, stdout: "" });

      const file = answersFile("The council");
      const first = runOn(place, ["import", ...round, "--answers", file]);
      expect(first).toEqual({ code: 0, stdout: "12 added, 0 there already\n", stderr: "" });
      expect((await runInside(place, ["import", ...round, "--answers", file])).stdout).toBe("0 added, 12 there already\n");

      const early = await runInside(place, ["publish", ...round]);
      expect(early).toEqual({ code: 1, stdout: "", stderr: "The round is not closed.\n" });
      expect(runOn(place, ["close", ...round])).toMatchObject({ code: 0, stdout: "" });
      expect(await runInside(place, ["close", ...round])).toEqual({ code: 1, stdout: "", stderr: "The round is not open.\n" });

      const published = runOn(place, ["publish", ...round]);
      expect(published.code).toBe(0);
      const results = sound(await loadSnapshot(context, scope, id));
      expect(published.stdout).toBe(`${results.snapshotId}\n`);
      expect(results.release.voices.workforce?.descriptors.A1?.histogram).toEqual([4, 4, 4, 0, 0, 0]);

      expect(runOn(place, ["verify"])).toMatchObject({ code: 0, stderr: "" });
      await db.updateTable("tally").set({ count: 7 }).where("descriptor", "=", "A1").where("answer", "=", "2").execute();
      const drifted = await runInside(place, ["verify"]);
      expect(drifted.code).toBe(1);
      expect(drifted.stdout).toMatch(/^round \w+: workforce of organisation \w+, A1, counts "2" 7 times, a recount 4\n$/);
    },
    LONG,
  );

  test(
    "an empty database is brought up to date, and nothing else works before that",
    async () => {
      const { place } = await anEmptyDatabase(dialect);
      expect(await runInside(place, ["verify"])).toMatchObject({ code: 1, stdout: "" });
      const migrated = runOn(place, ["migrate"]);
      expect(migrated).toMatchObject({ code: 0, stdout: "" });
      expect(migrated.stderr).toMatch(/^Applied 0001-areas-and-editions\.\n/);
      expect(await runInside(place, ["migrate"])).toEqual({ code: 0, stdout: "", stderr: "The database is up to date.\n" });
      expect((await runInside(place, ["verify"])).code).toBe(0);
    },
    LONG,
  );

  test(
    "a backup fills an empty database of the other engine, and only an empty one",
    async () => {
      const { db, place } = await aDatabase(dialect);
      const { id } = await anOpenRound(aContext({ db }));
      await runInside(place, ["import", "--round", id, "--answers", answersFile("The trust")]);
      const file = join(aFolder(), "waymark.backup");
      expect(runOn(place, ["backup", file])).toMatchObject({ code: 0, stdout: "" });
      expect(await runInside(place, ["restore", file])).toMatchObject({ code: 1, stdout: "" });

      const other = (await anEmptyDatabase(DIALECTS.find((one) => one !== dialect) ?? dialect)).place;
      const restored = runOn(other, ["restore", file]);
      expect(restored).toMatchObject({ code: 0, stdout: "" });
      expect(restored.stderr).toContain("12 of them responses");
      expect((await runInside(other, ["verify"])).code).toBe(0);
      expect((await runInside(other, ["close", "--round", id])).code).toBe(0);

      const cut = join(aFolder(), "cut.backup");
      writeFileSync(cut, readFileSync(file).subarray(0, 400));
      const { place: empty } = await anEmptyDatabase(dialect);
      expect(await runInside(empty, ["restore", cut])).toMatchObject({ code: 1, stdout: "" });
      expect(await runInside(empty, ["restore", "none.backup"])).toMatchObject({ code: 1, stdout: "", stderr: "There is no such file.\n" });
    },
    LONG,
  );
});

describe("demo", () => {
  test(
    "fills an empty database, and prints the same links when it is run again",
    async () => {
      const { place } = await anEmptyDatabase("sqlite");
      const first = runOn(place, ["demo"], { PORT: "4321" });
      expect(first.code).toBe(0);
      expect(first.stdout).toContain("Wexcombe does not exist.");
      expect(first.stdout).toContain("260 answers: leaders 33, the workforce 131, families 60, communities 36.");
      expect(first.stdout.match(/^ {2}http:\/\/localhost:4321\/a\/[\w-]{24} {2}\w+/gm)).toHaveLength(4);
      expect(first.stdout.match(/\/(results|agreed|board|roadmap)(?= {2}its|$)/gm)).toHaveLength(7);
      const signIn = /http:\/\/localhost:4321\/sign-in\/[\w-]+/;
      expect(first.stdout).toMatch(signIn);
      const again = await runInside(place, ["demo"], { PORT: "4321" });
      expect(again.code).toBe(0);
      expect(again.stdout.replace(signIn, "")).toBe(first.stdout.replace(signIn, ""));
      expect(again.stdout.match(signIn)).not.toEqual(first.stdout.match(signIn));
      expect(again.stderr).toContain("Wexcombe was there already; nothing was added.");
    },
    LONG,
  );

  test("is refused in production, and beside somebody's own area", async () => {
    const { db, place } = await aDatabase("sqlite");
    expect(await runInside(place, ["demo"], { NODE_ENV: "production" })).toMatchObject({ code: 1, stdout: "" });
    sound(await makeArea(aContext({ db }), { key: "north", name: "North" }));
    const refused = await runInside(place, ["demo"]);
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(refused.stderr).toContain("The database is not empty.");
  });
});

test("settings that cannot be are one sentence on standard error", async () => {
  const { place } = await aDatabase("sqlite");
  const refused = await runInside(place, ["verify"], { DATABASE_URL: "mysql://localhost/waymark" });
  expect(refused).toEqual({ code: 1, stdout: "", stderr: "DATABASE_URL must begin with postgres:// or postgresql://.\n" });
});

test("a round that there is not is bad input", async () => {
  const { place } = await aDatabase("sqlite");
  for (const command of [["close"], ["publish"], ["import", "--answers", "a.csv"]]) {
    expect(await runInside(place, [...command, "--round", "nowhere"])).toMatchObject({ code: 1, stdout: "" });
  }
});

describe("wrong usage ends with 2 and opens no database", () => {
  test.each([
    [["demo", "more"], '"more" is one argument too many.'],
    [["migrate", "--fast"], "There is no option --fast."],
    [["verify", "now"], '"now" is one argument too many.'],
    [["backup"], "FILE is missing."],
    [["restore"], "FILE is missing."],
    [["close"], "--round is missing."],
    [["publish", "--round"], "--round needs a value."],
    [["import", "--round", "a"], "--answers is missing."],
  ])("%j", async (args, sentence) => {
    const told: string[] = [];
    const code = await runCommandLine(args, COMMANDS, { print: () => expect.unreachable(), tell: (line) => told.push(line) });
    expect({ code, first: told[0] }).toEqual({ code: 2, first: `waymark: ${sentence}` });
  });
});

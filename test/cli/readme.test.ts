import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { COMMANDS } from "../../app/cli/commands";
import { runCommandLine } from "../../app/cli/run-command-line";
import { PROJECT } from "./run-waymark";

const readme = readFileSync(join(PROJECT, "README.md"), "utf8");

test("the README's example prints what the README says", async () => {
  const [, line = "", output = ""] = /^\$ npm run --silent waymark -- (.*)\n```\n\n```\n([^`]*)```$/m.exec(readme) ?? [];
  const printed: string[] = [];
  const code = await runCommandLine(line.split(" "), COMMANDS, { print: (text) => printed.push(text), tell: expect.unreachable });
  expect(code).toBe(0);
  expect(`${printed.join("\n")}\n`).toBe(output);
});

test("every file that the README leads to is there", () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = ""]) => target).filter((target) => !target.startsWith("http"));
  expect(links.length).toBeGreaterThan(3);
  for (const target of links) expect(existsSync(join(PROJECT, target)), target).toBe(true);
});

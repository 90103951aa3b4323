import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../app/cli/commands";
import { runCommandLine } from "../../app/cli/run-command-line";

const golden = (file: string) => join(import.meta.dirname, file);

async function score(...options: string[]): Promise<string> {
  const lines: string[] = [];
  const output = { print: (line: string) => void lines.push(line), tell: (line: string) => void lines.push(`told: ${line}`) };
  const args = ["score", "--edition", golden("edition.yaml"), "--answers", golden("answers.csv"), ...options];
  expect(await runCommandLine(args, COMMANDS, output)).toBe(0);
  return lines.join("\n");
}

/** The same tree with every number in it to ten decimals. */
function rounded(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toFixed(10)) + 0;
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rounded(item)]));
}

describe("the assessment that was worked by hand", () => {
  test.each(["on", "off"])("comes out as worked with disclosure control %s", async (disclosure) => {
    const expected: unknown = JSON.parse(readFileSync(golden(`disclosure-${disclosure}.json`), "utf8"));
    const found: unknown = JSON.parse(await score("--disclosure", disclosure));
    expect(rounded(found)).toEqual(rounded(expected));
    expect(JSON.stringify(rounded(found))).toBe(JSON.stringify(rounded(expected)));
  });

  test("is shown with disclosure control unless somebody asks for none", async () => {
    expect(await score()).toBe(await score("--disclosure", "on", "--threshold", "5", "--format", "json"));
  });

  test("reads as a table, hidden groups in words and rounded ones marked", async () => {
    const table = await score("--format", "table");
    expect(table.split("\n").filter((line) => [...line].length > 100)).toEqual([]);
    expect(table).toBe(readFileSync(golden("disclosure-on.txt"), "utf8").trimEnd());
  });
});

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

test("the bench runs to its end and says something on every budget", () => {
  const script = join(import.meta.dirname, "bench.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, "--smoke"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const lines = stdout.trimEnd().split("\n");
  expect(lines.filter((line) => /\d( ms| times|\/s)/.test(line))).toHaveLength(15);
  expect(lines).toHaveLength(15);
}, 180_000);

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Every part of the bench, and on how many lines it reports. */
test.each([
  ["scoring", 1],
  ["submissions", 4],
  ["publishing", 10],
  ["http", 25],
])(
  "the bench of %s runs to its end and says something on every budget",
  (part, count) => {
    const script = join(import.meta.dirname, "bench.ts");
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, "--smoke", part], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const [load, ...lines] = stdout.trimEnd().split("\n");
    expect(load).toContain("load");
    expect(lines.filter((line) => /\d( ms| times|\/s| kB| requests)/.test(line))).toHaveLength(count);
    expect(lines).toHaveLength(count);
  },
  180_000,
);

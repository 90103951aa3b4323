import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

export const PROJECT = resolve(import.meta.dirname, "../..");

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs the command line as a process of its own. */
export function runWaymark(args: readonly string[], folder = PROJECT): Ended {
  return ended(
    spawnSync(join(PROJECT, "node_modules/.bin/tsx"), [join(PROJECT, "app/cli/waymark.ts"), ...args], { cwd: folder, encoding: "utf8" }),
  );
}

/** Runs a line of shell in the project's folder. */
export function runShell(line: string, folder = PROJECT): Ended {
  return ended(spawnSync("bash", ["-c", line], { cwd: folder, encoding: "utf8" }));
}

function ended({ status, stdout, stderr }: { status: number | null; stdout: string; stderr: string }): Ended {
  return { code: status, stdout, stderr };
}

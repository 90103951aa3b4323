import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { DatabasePlace } from "../../db/open.server";
import { PROJECT, type Ended } from "./run-waymark";

const SCRIPT = join(PROJECT, "app/cli/waymark.ts");

/** An empty folder that goes when the test ends. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "waymark-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the command line as a process of its own, on this database. */
export function runOn(place: DatabasePlace, args: readonly string[], settings: Readonly<Record<string, string>> = {}): Ended {
  const where =
    "file" in place ? { WAYMARK_DATA: place.file } : { DATABASE_URL: place.url, WAYMARK_DATA: join(aFolder(), "unused.sqlite") };
  const env = { PATH: process.env.PATH, WAYMARK_SECRET: "a secret of the command line's tests", ...where, ...settings };
  const command = ["--import", "tsx", SCRIPT, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: PROJECT, encoding: "utf8", env });
  return { code: status, stdout, stderr };
}

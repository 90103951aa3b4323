import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished, vi } from "vitest";
import { COMMANDS } from "../../app/cli/commands";
import { runCommandLine } from "../../app/cli/run-command-line";
import type { DatabasePlace } from "../../db/open.server";
import { PROJECT, type Ended } from "./run-waymark";

const SCRIPT = join(PROJECT, "app/cli/waymark.ts");

type Settings = Readonly<Record<string, string>>;

/** An empty folder that goes when the test ends. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "waymark-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function settingsFor(place: DatabasePlace, settings: Settings): Settings {
  const where =
    "file" in place ? { DATABASE_URL: "", WAYMARK_DATA: place.file } : { DATABASE_URL: place.url, WAYMARK_DATA: join(aFolder(), "unused") };
  return { WAYMARK_SECRET: "a secret of the command line's tests", ...where, ...settings };
}

/** Runs the command line as a process of its own, on this database. */
export function runOn(place: DatabasePlace, args: readonly string[], settings: Settings = {}): Ended {
  const env = { ...process.env, ...settingsFor(place, settings) };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", SCRIPT, ...args], {
    cwd: PROJECT,
    encoding: "utf8",
    env,
  });
  return { code: status, stdout, stderr };
}

/** The same within this process, which is quicker. */
export async function runInside(place: DatabasePlace, args: readonly string[], settings: Settings = {}): Promise<Ended> {
  const written = { stdout: "", stderr: "" };
  for (const [name, value] of Object.entries(settingsFor(place, settings))) vi.stubEnv(name, value);
  try {
    const code = await runCommandLine(args, COMMANDS, {
      print: (line) => (written.stdout += `${line}\n`),
      tell: (line) => (written.stderr += `${line}\n`),
    });
    return { code, ...written };
  } finally {
    vi.unstubAllEnvs();
  }
}

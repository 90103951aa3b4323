import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const ROOT = resolve(import.meta.dirname, "../..");
const SOURCES = ["app", "db", "public", "package-lock.json", "vite.config.ts"];
const STAMP = join(ROOT, "build/sources.sha256");
const LOCK = join(tmpdir(), `waymark-build-${createHash("sha256").update(ROOT).digest("hex").slice(0, 12)}.lock`);

export type RunningServer = {
  readonly url: string;
  /** Where its database is, as waymark.sqlite. */
  readonly folder: string;
  readonly process: ChildProcess;
  /** What it has written to standard error so far. */
  readonly log: () => string;
  /** Asks it to stop and hands back its exit code; null when it had to be killed. */
  readonly stop: () => Promise<number | null>;
};

/**
 * Starts the built server on a free port with an empty SQLite database of its own, building first when the sources have changed since the
 * last build.
 */
export async function startServer(env: Readonly<Record<string, string>> = {}, flags: readonly string[] = []): Promise<RunningServer> {
  await ensureBuilt();
  const folder = mkdtempSync(join(tmpdir(), "waymark-server-"));
  const server = runServer({ WAYMARK_DATA: join(folder, "waymark.sqlite"), ...env }, flags);
  let log = "";
  server.stderr?.on("data", (chunk: Buffer) => (log += chunk.toString()));
  const ended = new Promise<number | null>((settle) => server.once("exit", settle));
  const url = await readyAddress(server, () => log);
  return {
    url,
    folder,
    process: server,
    log: () => log,
    stop: async () => {
      server.kill("SIGTERM");
      const code = await ended;
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}

/** The server's process, with nothing in its environment but what is given and what is needed to run; `flags` are Node's own. */
export function runServer(env: Readonly<Record<string, string>>, flags: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, [...flags, "--import", "tsx", "app/serve.server.ts"], {
    cwd: ROOT,
    env: { NODE_ENV: "test", PATH: process.env.PATH, PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function readyAddress(server: ChildProcess, log: () => string): Promise<string> {
  return new Promise((settle, reject) => {
    let said = "";
    server.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const port = /ready on port (\d+)/.exec(said)?.[1];
      if (port !== undefined) settle(`http://localhost:${port}`);
    });
    server.once("exit", (code) => reject(new Error(`The server ended with ${code}: ${log()}`)));
  });
}

let built: Promise<void> | null = null;

/** Builds unless what is in build/ was made from these very sources. Several test processes may ask at once: one builds, the others wait. */
export function ensureBuilt(): Promise<void> {
  built ??= buildOnce();
  return built;
}

async function buildOnce(): Promise<void> {
  const sources = hashOfSources();
  while (!isBuiltFrom(sources)) {
    if (!takeLock()) {
      await pause(250);
      continue;
    }
    try {
      if (!isBuiltFrom(sources)) build(sources);
    } finally {
      rmSync(LOCK, { force: true });
    }
  }
}

function build(sources: string): void {
  // What is tested is what is served: under the tests' own NODE_ENV the libraries would be built in with their warnings.
  const env = { ...process.env, NODE_ENV: "production" as const };
  const { status, stdout, stderr } = spawnSync(join(ROOT, "node_modules/.bin/remix"), ["vite:build"], { cwd: ROOT, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
  writeFileSync(STAMP, sources);
}

function isBuiltFrom(sources: string): boolean {
  try {
    return readFileSync(STAMP, "utf8") === sources;
  } catch {
    return false;
  }
}

function takeLock(): boolean {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (!isRunning(Number(readFileSync(LOCK, "utf8") || process.pid))) rmSync(LOCK, { force: true });
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function hashOfSources(): string {
  const hash = createHash("sha256");
  for (const source of SOURCES) for (const file of filesIn(source)) hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  return hash.digest("hex");
}

function filesIn(source: string): readonly string[] {
  if (source.includes(".")) return [source];
  return readdirSync(join(ROOT, source), { recursive: true, withFileTypes: true, encoding: "utf8" })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort();
}

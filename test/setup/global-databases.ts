import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "../../db/migrate.server";
import { openDatabase, type DatabasePlace } from "../../db/open.server";
import { chosenDialects } from "./dialects";
import { runOnServer, withDatabase } from "./postgres-databases";
import { startPostgres } from "./postgres-server";

declare module "vitest" {
  interface ProvidedContext {
    sqliteImage: string;
    postgresUrl: string;
    postgresTemplate: string;
  }
}

async function migrateFresh(place: DatabasePlace): Promise<void> {
  const database = openDatabase(place);
  await migrate(database.db, new Date("2026-01-01T00:00:00Z"));
  await database.close();
}

/** Migrates one database per engine, once for the whole run; every test then works on a copy of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-test-"));
  const image = join(folder, "image.sqlite");
  await migrateFresh({ file: image });
  project.provide("sqliteImage", image);

  const wanted = chosenDialects().includes("postgres");
  const given = process.env.TEST_DATABASE_URL;
  const own = wanted && given === undefined ? await startPostgres() : null;
  const url = own?.url ?? given ?? "";
  const template = `waymark_template_${process.pid}`;
  if (wanted) {
    await runOnServer(url, `create database ${template}`);
    await migrateFresh({ url: withDatabase(url, template) });
  }
  project.provide("postgresUrl", url);
  project.provide("postgresTemplate", template);

  return async () => {
    if (wanted && own === null) await runOnServer(url, `drop database if exists ${template} with (force)`);
    await own?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

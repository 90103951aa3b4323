import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject, onTestFinished } from "vitest";
import type { Dialect } from "../../db/dialect.server";
import { openDatabase, type DatabasePlace, type OpenDatabase } from "../../db/open.server";
import { chosenDialects } from "./dialects";
import { runOnServer, withDatabase } from "./postgres-databases";

/** Every engine that this run tests: `describe.each(DIALECTS)("…", (dialect) => …)`. */
export const DIALECTS = chosenDialects();

export type TestDatabase = OpenDatabase & { readonly place: DatabasePlace };

let made = 0;

async function ownPlace(dialect: Dialect, migrated: boolean): Promise<DatabasePlace> {
  if (dialect === "sqlite") {
    const folder = mkdtempSync(join(tmpdir(), "waymark-sqlite-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, "waymark.sqlite");
    if (migrated) copyFileSync(inject("sqliteImage"), file);
    return { file };
  }
  const url = inject("postgresUrl");
  made += 1;
  const name = `waymark_test_${process.pid}_${process.env.VITEST_POOL_ID ?? "0"}_${made}_${Math.random().toString(36).slice(2, 8)}`;
  await runOnServer(url, `create database ${name} template ${migrated ? inject("postgresTemplate") : "template0"} strategy file_copy`);
  onTestFinished(() => runOnServer(url, `drop database if exists ${name} with (force)`));
  return { url: withDatabase(url, name) };
}

async function opened(dialect: Dialect, migrated: boolean): Promise<TestDatabase> {
  const place = await ownPlace(dialect, migrated);
  const database = openDatabase(place);
  onTestFinished(() => database.close());
  return { ...database, place };
}

/** A migrated database that nobody else uses; closed and removed when the test ends. Call it inside a test. */
export function aDatabase(dialect: Dialect): Promise<TestDatabase> {
  return opened(dialect, true);
}

/** A database without a single table. */
export function anEmptyDatabase(dialect: Dialect): Promise<TestDatabase> {
  return opened(dialect, false);
}

import { sql } from "kysely";
import { done, failed, problem, type Result } from "../app/domain/values/problem";
import { atomic } from "./atomic.server";
import { lockTables } from "./dialect.server";
import { isMadeAlready } from "./errors.server";
import { MIGRATIONS, type Migration } from "./migrations/list.server";
import type { Db } from "./schema.server";

export const NEWEST_MIGRATION = MIGRATIONS.length;

async function tableNames(db: Db): Promise<readonly string[]> {
  return (await db.introspection.getTables()).map((table) => table.name);
}

/** How many migrations this database has had; 0 for an empty one. */
export async function migrationsApplied(db: Db): Promise<number> {
  if (!(await tableNames(db)).includes("migration")) return 0;
  const row = await db
    .selectFrom("migration")
    .select((eb) => eb.fn.max("number").as("newest"))
    .executeTakeFirst();
  return row?.newest ?? 0;
}

async function makeMigrationTable(db: Db): Promise<void> {
  try {
    await sql`create table if not exists migration (number bigint primary key, name text not null, applied_at text not null)`.execute(db);
  } catch (error) {
    if (!isMadeAlready(error)) throw error;
  }
}

async function applyNext(db: Db, migrations: readonly Migration[], to: number, at: string): Promise<string | null> {
  return atomic(db, async (trx) => {
    // Two processes that start together: the second waits here and then finds the work done.
    await lockTables(trx, ["migration"]);
    const applied = await migrationsApplied(trx);
    const next = migrations[applied];
    if (next === undefined || applied >= to) return null;
    await next.up(trx);
    await trx
      .insertInto("migration")
      .values({ number: applied + 1, name: next.name, applied_at: at })
      .execute();
    return next.name;
  });
}

/**
 * Brings the database up to a migration, by default the newest, each one in a transaction of its own.
 * Hands back the names of those that were applied; refuses a database that a newer version has migrated.
 */
export async function migrate(
  db: Db,
  now: Date,
  { migrations = MIGRATIONS, to = migrations.length }: { to?: number; migrations?: readonly Migration[] } = {},
): Promise<Result<readonly string[]>> {
  await makeMigrationTable(db);
  const newest = await migrationsApplied(db);
  if (newest > migrations.length) return failed(problem("database-newer", { found: newest, known: migrations.length }));
  const names: string[] = [];
  for (;;) {
    const name = await applyNext(db, migrations, to, now.toISOString());
    if (name === null) return done(names);
    names.push(name);
  }
}

/** Whether the tables are those that this version works with. */
export async function checkMigrated(db: Db): Promise<Result<null>> {
  const applied = await migrationsApplied(db);
  if (applied > MIGRATIONS.length) return failed(problem("database-newer", { found: applied, known: MIGRATIONS.length }));
  if (applied < MIGRATIONS.length) return failed(problem("database-not-migrated", { found: applied, known: MIGRATIONS.length }));
  return done(null);
}

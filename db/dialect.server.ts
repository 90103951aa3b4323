import { PostgresAdapter, sql } from "kysely";
import { isPassing } from "./errors.server";
import type { Db } from "./schema.server";

export const DIALECTS = ["sqlite", "postgres"] as const;

export type Dialect = (typeof DIALECTS)[number];

/** The engine behind a database or a transaction. Everything that differs between the two is in this file and in open. */
export function dialectOf(db: Db): Dialect {
  return db.getExecutor().adapter instanceof PostgresAdapter ? "postgres" : "sqlite";
}

/**
 * Holds a row as it is until the transaction ends: others who share it may go on, whoever wants it exclusively waits.
 * SQLite has one writer at a time, which does the same.
 */
export async function lockRow(db: Db, table: "area" | "round" | "response", id: string, how: "share" | "exclusive"): Promise<void> {
  if (dialectOf(db) === "sqlite") return;
  const strength = how === "share" ? sql`for share` : sql`for no key update`;
  await sql`select 1 from ${sql.table(table)} where id = ${id} ${strength}`.execute(db);
}

/** Keeps other writers out of these tables until the transaction ends; readers go on. In SQLite the transaction does that by itself. */
export async function lockTables(db: Db, tables: readonly string[]): Promise<void> {
  if (dialectOf(db) === "sqlite") return;
  const names = sql.join(tables.map((table) => sql.table(table)));
  await sql`lock table ${names} in exclusive mode`.execute(db);
}

/**
 * Gives these tables fresh pages, so that freed ones tell nothing. SQLite rewrites the whole file and empties its
 * write-ahead log. Outside any transaction; false if somebody who is reading or writing would not make room for it, or
 * looks at the database as it was before, so that deleted rows must stay for them.
 */
export async function freshPages(db: Db, tables: readonly string[]): Promise<boolean> {
  try {
    if (dialectOf(db) === "sqlite") {
      await sql`vacuum`.execute(db);
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
      return rows[0]?.busy === 0;
    }
    return await db.connection().execute(async (connection) => {
      // Whoever waits for a table to itself keeps everybody else waiting behind it: give up before people notice.
      await sql`set lock_timeout = 5000`.execute(connection);
      try {
        for (const table of tables) await sql`vacuum full ${sql.table(table)}`.execute(connection);
        for (const table of tables) if (await holdsMarks(connection, table)) return false;
        return true;
      } finally {
        await sql`reset lock_timeout`.execute(connection);
      }
    });
  } catch (error) {
    if (isPassing(error)) return false;
    throw error;
  }
}

/**
 * Whether a row of a PostgreSQL table carries the number of a transaction that locked it. Fresh pages are without, unless somebody looks
 * at the database as it was before: for them deleted rows have been taken along too.
 */
async function holdsMarks(db: Db, table: string): Promise<boolean> {
  const { rows } = await sql<{
    marked: boolean;
  }>`select exists (select 1 from ${sql.table(table)} where xmax <> '0'::xid) as marked`.execute(db);
  return rows[0]?.marked === true;
}

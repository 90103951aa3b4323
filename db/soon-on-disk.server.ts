import { sql } from "kysely";
import { dialectOf } from "./dialect.server";
import type { Db } from "./schema.server";

/**
 * Runs work that need not be on the disk when it is done, but a moment later: a power cut may take the last of it, a crash of this
 * process may not. For answers under way, which their own browser holds too and which would otherwise make everybody wait for the disk
 * with every page. PostgreSQL lets others go on while one waits, so there nothing changes.
 */
export async function soonOnDisk<Value>(db: Db, work: (db: Db) => Promise<Value>): Promise<Value> {
  if (dialectOf(db) === "postgres" || db.isTransaction) return work(db);
  return db.connection().execute(async (connection) => {
    await sql`pragma synchronous = normal`.execute(connection);
    try {
      return await work(connection);
    } finally {
      await sql`pragma synchronous = full`.execute(connection);
    }
  });
}

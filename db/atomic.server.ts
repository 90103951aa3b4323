import { isPassing } from "./errors.server";
import type { Db } from "./schema.server";

const ATTEMPTS = 8;

async function retrying<Value>(attempt: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === ATTEMPTS || !isPassing(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5 * 2 ** (tries - 1)));
    }
  }
}

/**
 * Runs the work in one transaction: all of it holds or none. Joins a transaction that is under way; otherwise opens one
 * and tries again if somebody was in the way, so the work must touch nothing but the database.
 */
export async function atomic<Value>(db: Db, work: (trx: Db) => Promise<Value>): Promise<Value> {
  if (db.isTransaction) return work(db);
  return retrying(() => db.transaction().execute(work));
}

/** Runs the reading in one transaction that sees one and the same state of the database throughout, and writes nothing. */
export async function readAtOnce<Value>(db: Db, reading: (trx: Db) => Promise<Value>): Promise<Value> {
  if (db.isTransaction) return reading(db);
  return retrying(() => db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(reading));
}

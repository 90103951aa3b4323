import { checkMigrated } from "../../db/migrate.server";
import type { Db } from "../../db/schema.server";

export type Health = "ok" | "failing";

/** Whether this server can do its work: the database answers, and its tables are those that this version works with. */
export async function checkHealth({ db, report }: { db: Db; report: (error: unknown) => void }): Promise<Health> {
  try {
    return (await checkMigrated(db)).ok ? "ok" : "failing";
  } catch (error) {
    report(error);
    return "failing";
  }
}

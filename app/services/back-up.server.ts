import { readAtOnce } from "../../db/atomic.server";
import { checkMigrated, NEWEST_MIGRATION } from "../../db/migrate.server";
import { pagesOf } from "../../db/queries/whole-tables.server";
import type { Db } from "../../db/schema.server";
import { TABLE_NAMES } from "../../db/tables.server";
import { writeBackupFile } from "../adapters/backup-file.server";
import { done, type Result } from "../domain/values/problem";
import type { ServiceContext } from "./service-context.server";

export const BACKUP_FORMAT = "waymark-backup-1";

type Counts = Record<string, number>;

async function* linesOf(db: Db, madeAt: Date, counts: Counts): AsyncGenerator<string> {
  yield JSON.stringify({ format: BACKUP_FORMAT, migration: NEWEST_MIGRATION, madeAt: madeAt.toISOString() });
  for (const table of TABLE_NAMES) {
    counts[table] = 0;
    for await (const rows of pagesOf(db, table)) {
      counts[table] += rows.length;
      yield JSON.stringify({ table, rows });
    }
  }
  yield JSON.stringify({ counts });
}

/**
 * Writes everything in the database, as it is at one moment, to one file that either engine can be restored from. Others
 * go on working meanwhile. Hands back how many rows of each table it holds.
 */
export async function backUp({ db, now }: Pick<ServiceContext, "db" | "now">, file: string): Promise<Result<Readonly<Counts>>> {
  const migrated = await checkMigrated(db);
  if (!migrated.ok) return migrated;
  const counts: Counts = {};
  await readAtOnce(db, (trx) => writeBackupFile(file, linesOf(trx, now(), counts)));
  return done(counts);
}

import { existsSync } from "node:fs";
import { z } from "zod";
import { atomic } from "../../db/atomic.server";
import { isConstraintViolation } from "../../db/errors.server";
import { migrate, NEWEST_MIGRATION } from "../../db/migrate.server";
import { dropTables, insertRows, isEmpty } from "../../db/queries/whole-tables.server";
import type { Db } from "../../db/schema.server";
import { isTable } from "../../db/tables.server";
import { BackupDamagedError, readBackupFile } from "../adapters/backup-file.server";
import { OPERATOR } from "../domain/access/scope";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { BACKUP_FORMAT } from "./back-up.server";
import { recordInstallationEvent } from "./record-audit-event.server";
import type { ServiceContext } from "./service-context.server";

type Counts = Readonly<Record<string, number>>;

const HEADER = z.object({ format: z.literal(BACKUP_FORMAT), migration: z.int().positive(), madeAt: z.string() });
const ROWS = z.object({
  table: z.string().refine(isTable),
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
});
const END = z.object({ counts: z.record(z.string(), z.int()) });

function read<Value>(schema: z.ZodType<Value>, line: string | undefined, what: string): Value {
  let value: unknown;
  try {
    value = JSON.parse(line ?? "");
  } catch (cause) {
    throw new BackupDamagedError(`${what} cannot be read`, { cause });
  }
  const result = schema.safeParse(value);
  if (!result.success) throw new BackupDamagedError(`${what} is not as it should be`, { cause: result.error });
  return result.data;
}

async function fill(db: Db, lines: AsyncIterable<string>): Promise<Counts> {
  const counts: Record<string, number> = {};
  let end: Counts | undefined;
  for await (const line of lines) {
    if (end !== undefined) throw new BackupDamagedError("something follows its end");
    if (line.startsWith('{"counts"')) end = read(END, line, "its end").counts;
    else {
      const { table, rows } = read(ROWS, line, "a line of rows");
      await insertRows(db, table, rows);
      counts[table] = (counts[table] ?? 0) + rows.length;
    }
  }
  if (end === undefined) throw new BackupDamagedError("its end is missing");
  const differing = Object.entries(end).find(([table, count]) => (counts[table] ?? 0) !== count);
  if (differing !== undefined) throw new BackupDamagedError(`rows of ${differing[0]} are missing`);
  return end;
}

async function restoreInto(db: Db, now: Date, lines: AsyncGenerator<string>): Promise<Result<Counts>> {
  const first = await lines.next();
  const { migration, madeAt } = read(HEADER, first.done === true ? undefined : first.value, "its beginning");
  if (migration > NEWEST_MIGRATION) return failed(problem("database-newer", { found: migration, known: NEWEST_MIGRATION }));
  await dropTables(db);
  await migrate(db, now, { to: migration });
  const counts = await fill(db, lines);
  await migrate(db, now);
  await recordInstallationEvent(db, now, OPERATOR, { action: "backup-restored", subject: madeAt });
  return done(counts);
}

/**
 * Fills an empty database, of either engine, from a backup of either engine: all of it or nothing. A backup of an older
 * version is brought up to date on the way. Hands back how many rows of each table it held.
 */
export async function restore({ db, now }: Pick<ServiceContext, "db" | "now">, file: string): Promise<Result<Counts>> {
  if (!existsSync(file)) return failed(problem("file-missing"));
  try {
    return await atomic(db, async (trx) => {
      if (!(await isEmpty(trx))) return failed(problem("database-not-empty"));
      return restoreInto(trx, now(), readBackupFile(file));
    });
  } catch (error) {
    if (error instanceof BackupDamagedError) return failed(problem("backup-damaged", { reason: error.message }));
    if (isConstraintViolation(error)) return failed(problem("backup-damaged", { reason: "its rows do not fit together" }));
    throw error;
  }
}

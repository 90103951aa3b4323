import { sql } from "kysely";
import type { RoundStatus } from "../../app/domain/rounds/round";
import type { Day, Instant } from "../columns.server";
import { lockTables } from "../dialect.server";
import type { Db } from "../schema.server";

/** What a submission writes, in the order in which it writes it: whoever locks them in this order waits for nobody in a circle. */
export const ANSWER_TABLES = ["spent_mark", "submission_key", "response", "rating", "tally"] as const;

/** Rounds whose answers may still lie in the order in which they came: those that are open, and those that closed since the last time. */
export function listRoundsToRewrite(db: Db): Promise<{ id: string; status: RoundStatus }[]> {
  return db
    .selectFrom("round")
    .select(["id", "status"])
    .where((eb) => eb.or([eb("status", "=", "open"), eb.and([eb("status", "!=", "draft"), eb("rewritten_at", "is", null)])]))
    .orderBy("id")
    .execute();
}

function belongs(table: (typeof ANSWER_TABLES)[number], rounds: readonly string[]) {
  const ids = sql.join([...rounds]);
  if (table === "rating") return sql`response_id in (select id from response where round_id in (${ids}))`;
  return sql`round_id in (${ids})`;
}

/**
 * Takes every row that a submission of these rounds wrote out and puts all of them back in random order. Together in one
 * transaction: all get the same number of transaction, and none the place that its hour of arrival gave it.
 */
export async function rewriteInRandomOrder(db: Db, rounds: readonly string[]): Promise<void> {
  if (rounds.length === 0) return;
  await lockTables(db, ANSWER_TABLES);
  for (const table of ANSWER_TABLES) {
    await sql`create temporary table ${sql.table(`${table}_moving`)} as select * from ${sql.table(table)} where ${belongs(table, rounds)}`.execute(
      db,
    );
  }
  // Ratings point at responses: out first, back last.
  for (const table of ["rating", "response", "spent_mark", "submission_key", "tally"] as const) {
    await sql`delete from ${sql.table(table)} where ${belongs(table, rounds)}`.execute(db);
  }
  for (const table of ANSWER_TABLES) {
    const moving = sql.table(`${table}_moving`);
    await sql`insert into ${sql.table(table)} select * from ${moving} order by random()`.execute(db);
    await sql`drop table ${moving}`.execute(db);
  }
}

/** Notes that rounds which take no more answers have been rewritten and need not be again. One that is open stays due. */
export async function markRewritten(db: Db, rounds: readonly string[], at: Instant): Promise<void> {
  if (rounds.length === 0) return;
  await db.updateTable("round").set({ rewritten_at: at }).where("id", "in", rounds).execute();
}

/** Forgets keys of submissions that nobody can be sending again. */
export async function deleteSubmissionKeysBefore(db: Db, day: Day): Promise<void> {
  await db.deleteFrom("submission_key").where("received_on", "<", day).execute();
}

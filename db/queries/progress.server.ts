import type { AreaScope } from "../../app/domain/access/scope";
import type { GroupCount, RoughCounts } from "../../app/domain/protection/rough-count";
import { fromJson, toJson, type Day } from "../columns.server";
import type { Db } from "../schema.server";

/** How many answers of each group count, given before this day. Exact: for making rough counts from, and never to be shown. */
export async function countResponsesBefore(db: Db, scope: AreaScope, round: string, day: Day): Promise<GroupCount[]> {
  const rows = await db
    .selectFrom("response")
    .innerJoin("round", "round.id", "response.round_id")
    .select(({ fn }) => ["voice", "organisation_id", fn.countAll<number>().as("count")])
    .where("round.area_id", "=", scope.area)
    .where("round_id", "=", round)
    .where("given_on", "<", day)
    .where("set_aside", "=", 0)
    .groupBy(["voice", "organisation_id"])
    .orderBy("voice")
    .orderBy("organisation_id")
    .execute();
  return rows.map(({ voice, organisation_id, count }) => ({ voice, organisation: organisation_id, count }));
}

export type KeptProgress = { readonly countedOn: Day; readonly counts: RoughCounts };

export async function findProgress(db: Db, scope: AreaScope, round: string): Promise<KeptProgress | undefined> {
  const row = await db
    .selectFrom("round_progress")
    .innerJoin("round", "round.id", "round_progress.round_id")
    .select(["counted_on", "counts"])
    .where("round.area_id", "=", scope.area)
    .where("round_id", "=", round)
    .executeTakeFirst();
  return row && { countedOn: row.counted_on, counts: fromJson(row.counts) };
}

/** Keeps the day's counts. The caller has found the round in its scope. */
export async function saveProgress(db: Db, round: string, { countedOn, counts }: KeptProgress): Promise<void> {
  const row = { counted_on: countedOn, counts: toJson(counts) };
  await db
    .insertInto("round_progress")
    .values({ ...row, round_id: round })
    .onConflict((conflict) => conflict.column("round_id").doUpdateSet(row))
    .execute();
}

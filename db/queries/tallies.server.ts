import type { AreaScope } from "../../app/domain/access/scope";
import type { TallyRow } from "../../app/domain/tallies/tally-row";
import type { Db } from "../schema.server";

const ROWS_AT_ONCE = 1_000;

/**
 * Adds moves to a round's tallies in one statement. The rows come in the fixed order of keys, so that two writers never
 * hold what the other waits for.
 */
export async function addToTallies(db: Db, round: string, moves: readonly TallyRow[]): Promise<void> {
  for (let at = 0; at < moves.length; at += ROWS_AT_ONCE) {
    const rows = moves.slice(at, at + ROWS_AT_ONCE).map(({ organisation, ...move }) => ({
      round_id: round,
      organisation_id: organisation,
      ...move,
    }));
    await db
      .insertInto("tally")
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(["round_id", "organisation_id", "voice", "descriptor", "answer"]).doUpdateSet((eb) => ({
          count: eb("tally.count", "+", eb.ref("excluded.count")),
          changes: eb("tally.changes", "+", eb.ref("excluded.changes")),
        })),
      )
      .execute();
  }
}

const COLUMNS = ["organisation_id as organisation", "voice", "descriptor", "answer", "count", "changes"] as const;

/** Every tally of a round. Its cost depends on the questions and the organisations, never on how many responded. */
export function listTallies(db: Db, scope: AreaScope, round: string): Promise<TallyRow[]> {
  return db
    .selectFrom("tally")
    .select(COLUMNS)
    .where("round_id", "=", round)
    .where("round_id", "in", db.selectFrom("round").select("id").where("area_id", "=", scope.area))
    .execute();
}

/** The same without a scope: for verifying the whole database. */
export function listTalliesOfAnyArea(db: Db, round: string): Promise<TallyRow[]> {
  return db.selectFrom("tally").select(COLUMNS).where("round_id", "=", round).execute();
}

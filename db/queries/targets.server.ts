import type { AreaScope } from "../../app/domain/access/scope";
import type { Target } from "../../app/domain/roadmap/target";
import type { Day, Instant } from "../columns.server";
import type { Db } from "../schema.server";

/** A round's targets, in order of their descriptors' keys. */
export function listTargets(db: Db, scope: AreaScope, round: string): Promise<Target[]> {
  return db
    .selectFrom("target")
    .innerJoin("round", "round.id", "target.round_id")
    .leftJoin("person", "person.id", "target.set_by")
    .select(["descriptor", "level", "due_on as dueOn", "version", "person.email as setBy", "set_at as setAt"])
    .where("round.area_id", "=", scope.area)
    .where("round_id", "=", round)
    .orderBy("descriptor")
    .execute();
}

type WantedTarget = { readonly round: string; readonly descriptor: string; readonly level: number; readonly dueOn: Day | null };

/**
 * Writes a target if it is still the version that was seen, 0 for none; false if somebody was quicker. The caller has found the round
 * in its scope.
 */
export async function saveTarget(
  db: Db,
  scope: AreaScope,
  { round, descriptor, level, dueOn }: WantedTarget,
  seenVersion: number,
  at: Instant,
): Promise<boolean> {
  const said = { level, due_on: dueOn, version: seenVersion + 1, set_by: scope.actor, set_at: at };
  if (seenVersion === 0) {
    const added = await db
      .insertInto("target")
      .values({ round_id: round, descriptor, ...said })
      .onConflict((conflict) => conflict.columns(["round_id", "descriptor"]).doNothing())
      .returning("version")
      .executeTakeFirst();
    return added !== undefined;
  }
  const changed = await db
    .updateTable("target")
    .set(said)
    .where("round_id", "in", db.selectFrom("round").select("id").where("area_id", "=", scope.area).where("id", "=", round))
    .where("descriptor", "=", descriptor)
    .where("version", "=", seenVersion)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

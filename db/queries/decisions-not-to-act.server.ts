import type { AreaScope } from "../../app/domain/access/scope";
import type { RecordedDecision } from "../../app/domain/roadmap/target";
import type { DecisionNotToActTable, Db } from "../schema.server";
import type { Instant } from "../columns.server";

/** Every decision of a round not to act, the oldest first, those that were taken back among them. */
export function listDecisionsNotToAct(db: Db, scope: AreaScope, round: string): Promise<RecordedDecision[]> {
  return inScope(db, scope).where("round_id", "=", round).orderBy("decided_at").orderBy("decision_not_to_act.id").execute();
}

export function findDecisionNotToAct(db: Db, scope: AreaScope, id: string): Promise<RecordedDecision | undefined> {
  return inScope(db, scope).where("decision_not_to_act.id", "=", id).executeTakeFirst();
}

/** The caller has found the round in its scope. */
export async function insertDecisionNotToAct(
  db: Db,
  scope: AreaScope,
  decision: Omit<DecisionNotToActTable, "decided_by" | "withdrawn_at">,
): Promise<void> {
  await db
    .insertInto("decision_not_to_act")
    .values({ ...decision, decided_by: scope.actor, withdrawn_at: null })
    .execute();
}

/** Takes a decision back; false if it was taken back already. */
export async function withdrawDecisionNotToAct(db: Db, scope: AreaScope, id: string, at: Instant): Promise<boolean> {
  const withdrawn = await db
    .updateTable("decision_not_to_act")
    .set({ withdrawn_at: at })
    .where("id", "=", id)
    .where("round_id", "in", db.selectFrom("round").select("id").where("area_id", "=", scope.area))
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  return withdrawn.numUpdatedRows === 1n;
}

function inScope(db: Db, scope: AreaScope) {
  return db
    .selectFrom("decision_not_to_act")
    .innerJoin("round", "round.id", "decision_not_to_act.round_id")
    .leftJoin("person", "person.id", "decision_not_to_act.decided_by")
    .select([
      "decision_not_to_act.id",
      "round_id as round",
      "descriptor",
      "reason",
      "person.email as decidedBy",
      "decided_at as decidedAt",
      "withdrawn_at as withdrawnAt",
    ])
    .where("round.area_id", "=", scope.area);
}

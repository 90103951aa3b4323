import { atomic } from "../../db/atomic.server";
import { instant } from "../../db/columns.server";
import { findDecisionNotToAct, listDecisionsNotToAct, withdrawDecisionNotToAct } from "../../db/queries/decisions-not-to-act.server";
import type { Db } from "../../db/schema.server";
import type { AreaScope } from "../domain/access/scope";
import type { Action } from "../domain/roadmap/action";
import { actionsFor } from "../domain/roadmap/actions-for";
import type { RecordedDecision } from "../domain/roadmap/target";
import { done, failed, problem, type Result } from "../domain/values/problem";
import type { AgreedSet } from "../domain/workshop/agreed-set";
import { recordAuditEvent } from "./record-audit-event.server";
import type { ServiceContext } from "./service-context.server";

/** Takes back a decision not to act. It stays on record. Taking it back twice changes nothing. */
export async function takeUpGap(
  { db, now }: Pick<ServiceContext, "db" | "now">,
  scope: AreaScope,
  { decision: id }: { readonly decision: string },
): Promise<Result<null>> {
  return atomic(db, async (trx) => {
    const decision = await findDecisionNotToAct(trx, scope, id);
    if (decision === undefined) return failed(problem("not-found", { what: "decision", id }));
    await withdraw(trx, now(), scope, decision);
    return done(null);
  });
}

/** Takes back whatever was decided about the gaps of a round that an action takes up. The caller holds the area. */
export async function takeUpGapsOf(
  db: Db,
  now: Date,
  scope: AreaScope,
  { round, edition }: Pick<AgreedSet, "round" | "edition">,
  action: Pick<Action, "descriptors">,
): Promise<void> {
  for (const decision of await listDecisionsNotToAct(db, scope, round)) {
    if (actionsFor(edition, decision.descriptor, [action]).length > 0) await withdraw(db, now, scope, decision);
  }
}

async function withdraw(db: Db, now: Date, scope: AreaScope, { id, round, descriptor }: RecordedDecision): Promise<void> {
  if (!(await withdrawDecisionNotToAct(db, scope, id, instant(now)))) return;
  await recordAuditEvent(db, now, scope, { action: "gap-taken-up", subject: id, details: { round, descriptor } });
}

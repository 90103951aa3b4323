import { atomic } from "../../db/atomic.server";
import { instant } from "../../db/columns.server";
import { listActions } from "../../db/queries/actions.server";
import { holdArea } from "../../db/queries/areas.server";
import { insertDecisionNotToAct, listDecisionsNotToAct } from "../../db/queries/decisions-not-to-act.server";
import { findRound } from "../../db/queries/rounds.server";
import type { AreaScope } from "../domain/access/scope";
import { actionsFor } from "../domain/roadmap/actions-for";
import { isFinished } from "../domain/roadmap/action";
import { LONGEST_REASON } from "../domain/roadmap/plan-problems";
import { plainText } from "../domain/values/plain-text";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { agreedSetOf } from "./load-agreed-set.server";
import { recordAuditEvent } from "./record-audit-event.server";
import { newId, type ServiceContext } from "./service-context.server";

type WantedDecision = { readonly round: string; readonly descriptor: string; readonly reason: string };

/** Puts on record that nothing will be done about a gap for now, and why. Refused while an unfinished action takes it up. */
export async function decideNotToAct(
  context: Pick<ServiceContext, "db" | "now" | "randomBytes">,
  scope: AreaScope,
  { round: id, descriptor, reason: typed }: WantedDecision,
): Promise<Result<{ readonly id: string }>> {
  const reason = plainText(typed);
  if (reason === "") return failed(problem("reason-missing"));
  if (reason.length > LONGEST_REASON) return failed(problem("reason-too-long", { most: LONGEST_REASON }));
  const { db, now } = context;
  return atomic(db, async (trx) => {
    await holdArea(trx, scope);
    const round = await findRound(trx, scope, id);
    if (round === undefined) return failed(problem("not-found", { what: "round", id }));
    const { edition, scores } = await agreedSetOf(trx, scope, round);
    if (scores[descriptor] === undefined) return failed(problem("target-undecided"));
    const decisions = await listDecisionsNotToAct(trx, scope, id);
    const stands = decisions.some((one) => one.descriptor === descriptor && one.withdrawnAt === null);
    if (stands) return failed(problem("gap-left"));
    const [taking] = actionsFor(edition, descriptor, await listActions(trx, scope)).filter((action) => !isFinished(action));
    if (taking !== undefined) return failed(problem("gap-taken-up", { title: taking.title }));
    const decision = newId(context);
    await insertDecisionNotToAct(trx, scope, { id: decision, round_id: id, descriptor, reason, decided_at: instant(now()) });
    await recordAuditEvent(trx, now(), scope, { action: "gap-left", subject: decision, details: { round: id, descriptor } });
    return done({ id: decision });
  });
}

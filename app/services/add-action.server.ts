import { atomic } from "../../db/atomic.server";
import { instant } from "../../db/columns.server";
import { insertAction, listActions } from "../../db/queries/actions.server";
import { holdArea } from "../../db/queries/areas.server";
import { listOrganisations } from "../../db/queries/organisations.server";
import { findRound } from "../../db/queries/rounds.server";
import type { AreaScope } from "../domain/access/scope";
import type { ActionPlan } from "../domain/roadmap/action";
import { planProblems } from "../domain/roadmap/plan-problems";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { loadEdition } from "./load-edition.server";
import { recordAuditEvent } from "./record-audit-event.server";
import { newId, type ServiceContext } from "./service-context.server";
import { takeUpGapsOf } from "./take-up-gap.server";

/**
 * Writes down what the area will do, for descriptors of the round's edition. Decisions of the round not to act on these are taken
 * back. Nothing can need an action that is new, so it closes no loop.
 */
export async function addAction(
  context: Pick<ServiceContext, "db" | "now" | "randomBytes">,
  scope: AreaScope,
  { round: roundId, plan }: { readonly round: string; readonly plan: ActionPlan },
): Promise<Result<{ readonly id: string }>> {
  const { db, now } = context;
  return atomic(db, async (trx) => {
    await holdArea(trx, scope);
    const round = await findRound(trx, scope, roundId);
    if (round === undefined) return failed(problem("not-found", { what: "round", id: roundId }));
    const edition = await loadEdition(trx, round);
    const [wrong] = planProblems(plan, {
      descriptors: edition.descriptors.map(({ key }) => ({ edition: edition.key, descriptor: key })),
      organisations: (await listOrganisations(trx, scope)).map(({ id }) => id),
      actions: (await listActions(trx, scope)).map(({ id }) => id),
    });
    if (wrong !== undefined) return failed(wrong.problem);
    const id = newId(context);
    await insertAction(trx, scope, { id, round: roundId, plan, at: instant(now()) });
    await takeUpGapsOf(trx, now(), scope, { round: roundId, edition }, plan);
    await recordAuditEvent(trx, now(), scope, { action: "action-made", subject: id, details: { round: roundId } });
    return done({ id });
  });
}

import { atomic } from "../../db/atomic.server";
import { findAction, listActions, updateActionPlan } from "../../db/queries/actions.server";
import { holdArea } from "../../db/queries/areas.server";
import { listOrganisations } from "../../db/queries/organisations.server";
import type { AreaScope } from "../domain/access/scope";
import { isFinished, type ActionPlan } from "../domain/roadmap/action";
import { loopWith } from "../domain/roadmap/needs-loop";
import { planProblems } from "../domain/roadmap/plan-problems";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { recordAuditEvent } from "./record-audit-event.server";
import type { ServiceContext } from "./service-context.server";
import { takeUpGapsOf } from "./take-up-gap.server";
import { findWeighingSet } from "./weighing-round.server";

type WantedChange = {
  readonly action: string;
  readonly plan: ActionPlan;
  /** The version that was on the screen. */
  readonly seenVersion: number;
};

/**
 * Changes what is settled of an action. It may keep the descriptors that it has and take more of the round that weighs it now. A loop
 * among what actions need is refused and named: the area is held, so that two people at once cannot close one.
 */
export async function changeAction(
  { db, now }: Pick<ServiceContext, "db" | "now">,
  scope: AreaScope,
  { action: id, plan, seenVersion }: WantedChange,
): Promise<Result<{ readonly version: number }>> {
  return atomic(db, async (trx) => {
    await holdArea(trx, scope);
    const action = await findAction(trx, scope, id);
    if (action === undefined) return failed(problem("not-found", { what: "action", id }));
    if (action.version !== seenVersion) return failed(problem("action-stale"));
    const weighing = await findWeighingSet(trx, scope);
    const edition = weighing?.edition;
    const actions = (await listActions(trx, scope)).filter((other) => other.id !== id);
    const [wrong] = planProblems(plan, {
      descriptors: [
        ...action.descriptors,
        ...(edition?.descriptors ?? []).map(({ key }) => ({ edition: edition?.key ?? "", descriptor: key })),
      ],
      organisations: (await listOrganisations(trx, scope)).map((organisation) => organisation.id),
      // An action that needs itself is a loop, and named as one.
      actions: [id, ...actions.map((other) => other.id)],
    });
    const refused = wrong?.problem ?? loopWith(actions, { id, title: plan.title, needs: plan.needs });
    if (refused !== null) return failed(refused);
    if (!(await updateActionPlan(trx, scope, id, plan, seenVersion))) return failed(problem("action-stale"));
    if (weighing !== null && !isFinished(action)) await takeUpGapsOf(trx, now(), scope, weighing, plan);
    const version = seenVersion + 1;
    await recordAuditEvent(trx, now(), scope, { action: "action-changed", subject: id, details: { version } });
    return done({ version });
  });
}

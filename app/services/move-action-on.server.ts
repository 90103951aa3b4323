import { atomic } from "../../db/atomic.server";
import { instant } from "../../db/columns.server";
import { insertActionUpdate } from "../../db/queries/action-updates.server";
import { findAction, updateActionStatus } from "../../db/queries/actions.server";
import { holdArea } from "../../db/queries/areas.server";
import type { AreaScope } from "../domain/access/scope";
import { isFinished, stepProblem, type ActionStatus } from "../domain/roadmap/action";
import { plainText } from "../domain/values/plain-text";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { recordAuditEvent } from "./record-audit-event.server";
import type { ServiceContext } from "./service-context.server";
import { takeUpGapsOf } from "./take-up-gap.server";
import { findWeighingSet } from "./weighing-round.server";

type WantedStep = {
  readonly action: string;
  /** Where it is to stand; where it stands already, for a note alone. */
  readonly to: ActionStatus;
  readonly note: string;
  /** The version that was on the screen. */
  readonly seenVersion: number;
};

/** Adds to an action's history: a note, a step from one status to another, or both. Taking up what was finished takes up its gaps too. */
export async function moveActionOn(
  { db, now }: Pick<ServiceContext, "db" | "now">,
  scope: AreaScope,
  { action: id, to, note: typed, seenVersion }: WantedStep,
): Promise<Result<{ readonly version: number }>> {
  const note = plainText(typed);
  return atomic(db, async (trx) => {
    await holdArea(trx, scope);
    const action = await findAction(trx, scope, id);
    if (action === undefined) return failed(problem("not-found", { what: "action", id }));
    if (action.version !== seenVersion) return failed(problem("action-stale"));
    const from = action.status;
    const refused = stepProblem({ from, to, note });
    if (refused !== null) return failed(refused);
    if (!(await updateActionStatus(trx, scope, id, to, seenVersion))) return failed(problem("action-stale"));
    await insertActionUpdate(trx, scope, { action: id, note, from, to, at: instant(now()) });
    const weighing = isFinished({ status: from }) && !isFinished({ status: to }) ? await findWeighingSet(trx, scope) : null;
    if (weighing !== null) await takeUpGapsOf(trx, now(), scope, weighing, action);
    const version = seenVersion + 1;
    await recordAuditEvent(trx, now(), scope, { action: "action-moved-on", subject: id, details: { version } });
    return done({ version });
  });
}

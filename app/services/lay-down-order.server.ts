import { atomic } from "../../db/atomic.server";
import { instant } from "../../db/columns.server";
import { listActions } from "../../db/queries/actions.server";
import { holdArea } from "../../db/queries/areas.server";
import { findNewestOrder, insertOrder } from "../../db/queries/roadmap-order.server";
import type { AreaScope } from "../domain/access/scope";
import { isFinished } from "../domain/roadmap/action";
import { LONGEST_REASON } from "../domain/roadmap/plan-problems";
import { plainText } from "../domain/values/plain-text";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { recordAuditEvent } from "./record-audit-event.server";
import type { ServiceContext } from "./service-context.server";

type WantedOrder = {
  /** Ids of unfinished actions, the first thing first, each once; empty to go back to the worked-out order. */
  readonly order: readonly string[];
  readonly reason: string;
  /** The number of the newest order when the screen was made; 0 for none. */
  readonly seenNumber: number;
};

/** Lays down an area's order by hand, with a reason, or takes it back. The orders before it stay on record. */
export async function layDownOrder(
  { db, now }: Pick<ServiceContext, "db" | "now">,
  scope: AreaScope,
  { order, reason: typed, seenNumber }: WantedOrder,
): Promise<Result<{ readonly number: number }>> {
  const reason = plainText(typed);
  if (order.length > 0 && reason === "") return failed(problem("reason-missing"));
  if (reason.length > LONGEST_REASON) return failed(problem("reason-too-long", { most: LONGEST_REASON }));
  return atomic(db, async (trx) => {
    await holdArea(trx, scope);
    const newest = await findNewestOrder(trx, scope);
    if ((newest?.number ?? 0) !== seenNumber) return failed(problem("order-stale"));
    const open = new Set((await listActions(trx, scope)).filter((action) => !isFinished(action)).map(({ id }) => id));
    if (new Set(order).size < order.length || order.some((id) => !open.has(id))) return failed(problem("order-stale"));
    const number = seenNumber + 1;
    await insertOrder(trx, scope, { number, order, reason }, instant(now()));
    const details = { number, actions: order.length };
    await recordAuditEvent(trx, now(), scope, { action: "roadmap-ordered", subject: scope.area, details });
    return done({ number });
  });
}

import { atomic } from "../../db/atomic.server";
import { instant, type Day } from "../../db/columns.server";
import { findRound } from "../../db/queries/rounds.server";
import { saveTarget } from "../../db/queries/targets.server";
import type { AreaScope } from "../domain/access/scope";
import { targetProblems } from "../domain/roadmap/target-problems";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { agreedSetOf } from "./load-agreed-set.server";
import { recordAuditEvent } from "./record-audit-event.server";
import type { ServiceContext } from "./service-context.server";

type WantedTarget = {
  readonly round: string;
  readonly descriptor: string;
  /** A value of the scale, no lower than where the partnership stands. */
  readonly level: number;
  /** The day as YYYY-MM-DD. */
  readonly dueOn: string | null;
  /** The version that was on the screen; 0 where there was none. */
  readonly seenVersion: number;
};

/** Says where a descriptor is to be, and by when, from what has been agreed on it in this round. */
export async function setTarget(
  { db, now }: Pick<ServiceContext, "db" | "now">,
  scope: AreaScope,
  { round: id, descriptor, level, dueOn, seenVersion }: WantedTarget,
): Promise<Result<{ readonly version: number }>> {
  return atomic(db, async (trx) => {
    const round = await findRound(trx, scope, id);
    if (round === undefined) return failed(problem("not-found", { what: "round", id }));
    const { edition, scores } = await agreedSetOf(trx, scope, round);
    const [wrong] = targetProblems(edition.scale, scores[descriptor]?.outcome, { level, dueOn });
    if (wrong !== undefined) return failed(wrong.problem);
    const wanted = { round: id, descriptor, level, dueOn: dueOn as Day | null };
    const version = seenVersion + 1;
    if (!(await saveTarget(trx, scope, wanted, seenVersion, instant(now())))) return failed(problem("target-stale"));
    await recordAuditEvent(trx, now(), scope, { action: "target-set", subject: id, details: { descriptor, version } });
    return done({ version });
  });
}

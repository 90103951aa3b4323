import { atomic } from "../../db/atomic.server";
import { instant } from "../../db/columns.server";
import { findRound, holdRound, updateStatus } from "../../db/queries/rounds.server";
import type { AreaScope } from "../domain/access/scope";
import { checkRoundPolicy } from "../domain/rounds/parse-round-policy";
import { done, failed, problem, type Problem, type Result } from "../domain/values/problem";
import { loadEdition } from "./load-edition.server";
import { recordAuditEvent } from "./record-audit-event.server";
import type { ServiceContext } from "./service-context.server";

/** Opens a draft round for answers. From here on its policy stands, and its edition changes in wording alone. */
export async function openRound(
  { db, now }: Pick<ServiceContext, "db" | "now">,
  scope: AreaScope,
  id: string,
): Promise<Result<null, readonly Problem[]>> {
  return atomic(db, async (trx) => {
    await holdRound(trx, id, "exclusive");
    const round = await findRound(trx, scope, id);
    if (round === undefined) return failed([problem("not-found", { what: "round", id })]);
    if (round.status !== "draft") return failed([problem("round-not-draft")]);
    const problems = checkRoundPolicy(round.policy, await loadEdition(trx, round));
    if (problems.length > 0) return failed(problems);
    await updateStatus(trx, scope, id, "open", instant(now()));
    await recordAuditEvent(trx, now(), scope, { action: "round-opened", subject: id });
    return done(null);
  });
}

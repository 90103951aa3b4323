import { atomic } from "../../db/atomic.server";
import { instant } from "../../db/columns.server";
import { findRound, holdRound, updateStatus } from "../../db/queries/rounds.server";
import type { AreaScope } from "../domain/access/scope";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { recordAuditEvent } from "./record-audit-event.server";
import { rewriteResponses } from "./rewrite-responses.server";
import type { ServiceContext } from "./service-context.server";

/** Closes an open round: no answer comes in, changes or goes after this. Then shuffles what came in since the night. */
export async function closeRound(context: Pick<ServiceContext, "db" | "now">, scope: AreaScope, id: string): Promise<Result<null>> {
  const { db, now } = context;
  const closed = await atomic(db, async (trx) => {
    await holdRound(trx, id, "exclusive");
    const round = await findRound(trx, scope, id);
    if (round === undefined) return failed(problem("not-found", { what: "round", id }));
    if (round.status !== "open") return failed(problem("round-not-open"));
    await updateStatus(trx, scope, id, "closed", instant(now()));
    await recordAuditEvent(trx, now(), scope, { action: "round-closed", subject: id });
    return done(null);
  });
  if (closed.ok) await rewriteResponses(context);
  return closed;
}

import { atomic } from "../../db/atomic.server";
import { findInvitation, updateInvitationStatus } from "../../db/queries/invitations.server";
import { listLinkResponses, setLinkAside } from "../../db/queries/responses.server";
import { findRound, holdRound } from "../../db/queries/rounds.server";
import { addToTallies } from "../../db/queries/tallies.server";
import type { AreaScope } from "../domain/access/scope";
import { tallyChanges } from "../domain/tallies/tally-changes";
import { sumOfMoves } from "../domain/tallies/tally-row";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { recordAuditEvent } from "./record-audit-event.server";
import type { ServiceContext } from "./service-context.server";

const LONGEST_REASON = 500;

/**
 * Leaves out everything that one shared link collected, and stops the link: for a link that went where it should not have.
 * Only as a whole, only where it is at least the round's threshold, so that nobody's single answers can be left out or
 * found out; only before publication, with a reason, on record.
 */
export async function setAsideLinkBatch(
  { db, now }: Pick<ServiceContext, "db" | "now">,
  scope: AreaScope,
  { link, reason }: { readonly link: string; readonly reason: string },
): Promise<Result<null>> {
  if (reason.trim() === "") return failed(problem("reason-missing"));
  if (reason.trim().length > LONGEST_REASON) return failed(problem("reason-too-long", { most: LONGEST_REASON }));
  return atomic(db, async (trx) => {
    const invitation = await findInvitation(trx, scope, link);
    if (invitation?.kind !== "shared") return failed(problem("link-unknown"));
    await holdRound(trx, invitation.round, "exclusive");
    const round = await findRound(trx, scope, invitation.round);
    if (round?.status !== "open" && round?.status !== "closed") return failed(problem("round-published"));
    const responses = await listLinkResponses(trx, scope, link);
    if (responses.length < round.policy.k) return failed(problem("link-batch-too-small", { k: round.policy.k }));
    const moves = responses.flatMap(({ submission }) => tallyChanges(submission, null));
    await setLinkAside(trx, scope, link);
    await updateInvitationStatus(trx, scope, link, "stopped");
    await addToTallies(trx, round.id, sumOfMoves(moves));
    await recordAuditEvent(trx, now(), scope, { action: "link-batch-set-aside", subject: link, details: { reason: reason.trim() } });
    return done(null);
  });
}

import { atomic } from "../../db/atomic.server";
import { day } from "../../db/columns.server";
import { claimInvitation, claimSubmissionKey, isSpent, isSubmissionKeyKnown } from "../../db/queries/claims.server";
import { findInvitationByToken, findWayIn } from "../../db/queries/invitations.server";
import { holdRound } from "../../db/queries/rounds.server";
import { keyedHash } from "../adapters/keyed-hash.server";
import { readSubmission } from "../domain/responses/read-submission";
import { questionsFor } from "../domain/responses/submission";
import type { Invitation } from "../domain/rounds/invitation";
import { done, failed, problem, type Problem, type Result } from "../domain/values/problem";
import { loadEdition } from "./load-edition.server";
import { receiptFor, recordResponse } from "./record-response.server";
import type { ServiceContext } from "./service-context.server";

// Shorter ones could be the same for two people, and the second would be taken for the first sending again.
const SHORTEST_KEY = 16;

export type SentAnswers = {
  readonly token: string;
  /** Drawn by the sender for this one submission and sent again with every repeat of it. */
  readonly idempotencyKey: string;
  /** The answer fields alone, as they were posted. */
  readonly fields: Iterable<readonly [name: string, value: string]>;
};

/**
 * Counts one person's answers: response, ratings and tallies in one transaction. The same sent again, for a lost
 * connection or a second press, counts once and gets the same receipt, also when the round has closed in between.
 * Nothing is written that joins a personal invitation to its answers, and no event is recorded.
 */
export async function submitResponse(
  context: ServiceContext,
  { token, idempotencyKey, fields }: SentAnswers,
): Promise<Result<{ readonly receipt: string }, readonly Problem[]>> {
  return atomic(context.db, async (db) => {
    const invitation = await findInvitationByToken(db, keyedHash(context.secret, "token", token));
    if (invitation === undefined) return failed([problem("link-unknown")]);
    return submitByInvitation({ ...context, db }, invitation, { idempotencyKey, fields: [...fields] });
  });
}

/** The same for somebody whose way in is known already. */
export async function submitByInvitation(
  context: ServiceContext,
  invitation: Invitation,
  { idempotencyKey, fields }: Omit<SentAnswers, "token">,
): Promise<Result<{ readonly receipt: string }, readonly Problem[]>> {
  if (idempotencyKey.length < SHORTEST_KEY) return failed([problem("submission-invalid")]);
  const sent = [...fields];
  return atomic(context.db, async (db) => {
    const sendingKey = `${invitation.id} ${idempotencyKey}`;
    const receipt = done({ receipt: receiptFor(context.secret, sendingKey) });
    const keyHash = keyedHash(context.secret, "submission", sendingKey);
    if (await isSubmissionKeyKnown(db, keyHash)) return receipt;

    const round = await holdRound(db, invitation.round, "share");
    if (round?.status !== "open") return failed([problem("round-not-open")]);
    // Read again: the link may have been stopped while this waited for the round.
    const current = await findWayIn(db, invitation.id);
    if (current?.status !== "live") return failed([problem("link-closed")]);
    const personal = invitation.kind === "personal";
    // The same answers, sent at the same moment, may have used it just now.
    const spent = async () => ((await isSubmissionKeyKnown(db, keyHash)) ? receipt : failed([problem("link-spent")]));
    if (personal && (await isSpent(db, invitation.id))) return spent();
    const questions = questionsFor(await loadEdition(db, round), round.policy, invitation.voice);
    const read = readSubmission(questions, invitation.organisation, sent);
    if (!read.ok) return read;

    if (personal && !(await claimInvitation(db, invitation.id, round.id))) return spent();
    if (!(await claimSubmissionKey(db, keyHash, round.id, day(context.now())))) return receipt;
    await recordResponse(db, context, { round, link: personal ? null : invitation.id, sendingKey, submission: read.value });
    return receipt;
  });
}

/** The receipt of what was sent under a key before; null where nothing was. */
export async function receiptOfSubmission(
  { db, secret }: Pick<ServiceContext, "db" | "secret">,
  invitation: string,
  idempotencyKey: string,
): Promise<string | null> {
  const sendingKey = `${invitation} ${idempotencyKey}`;
  const known = await isSubmissionKeyKnown(db, keyedHash(secret, "submission", sendingKey));
  return known ? receiptFor(secret, sendingKey) : null;
}

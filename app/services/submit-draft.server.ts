import { atomic } from "../../db/atomic.server";
import { day } from "../../db/columns.server";
import { claimSubmissionKey, isSubmissionKeyKnown } from "../../db/queries/claims.server";
import { deleteDraft, findBrowserDraft, type Draft } from "../../db/queries/drafts.server";
import { findWayIn } from "../../db/queries/invitations.server";
import { keyedHash } from "../adapters/keyed-hash.server";
import { commentField, MATTERS, ratingField } from "../domain/survey/questionnaire";
import { done, failed, problem, type Problem, type Result } from "../domain/values/problem";
import { browserKeyHash } from "./browser-keys.server";
import { replaceResponse } from "./replace-response.server";
import type { ServiceContext } from "./service-context.server";
import { receiptOfSubmission, submitByInvitation } from "./submit-response.server";

/** What the page from which answers are sent carries, so that sending them again, with the draft gone, still gets its receipt. */
export type Sending = {
  readonly browserKey: string;
  /** As `sendingText` wrote it. */
  readonly sending: string;
  /** The receipt of the answers that are replaced, which the browser holds; empty where the answers are new. */
  readonly receipt: string;
};

const DIVIDER = ".";
const REPLACING = "again";

/** The name of one sending: what it belongs to and a key that nobody can guess. */
export function sendingText({ link, invitation, submissionKey }: Draft): string {
  return `${link ?? invitation ?? REPLACING}${DIVIDER}${submissionKey}`;
}

/**
 * Sends the answers under way: they are counted, or take the place of those that the receipt was given for, and the draft is deleted
 * with the same stroke. Sent twice, they count once and get the same receipt. Fails with `not-found` where there is nothing to send
 * and nothing was sent.
 */
export async function submitDraft(
  context: ServiceContext,
  { browserKey, sending, receipt }: Sending,
): Promise<Result<{ readonly receipt: string }, readonly Problem[]>> {
  return atomic(context.db, async (db) => {
    const inside = { ...context, db };
    const found = await findBrowserDraft(db, browserKeyHash(context.secret, browserKey));
    if (found === undefined) return sentBefore(inside, sending, receipt);
    const { draft } = found;
    const sent = draft.replaces ? await submitAgain(inside, draft, receipt) : await submitNew(inside, draft);
    if (sent.ok) await deleteDraft(db, draft.id);
    return sent;
  });
}

type Sent = Result<{ readonly receipt: string }, readonly Problem[]>;

async function submitNew(context: ServiceContext, draft: Draft): Promise<Sent> {
  const wayIn = await findWayIn(context.db, draft.link ?? draft.invitation ?? "");
  if (wayIn === undefined) return failed([problem("link-unknown")]);
  return submitByInvitation(context, wayIn, { idempotencyKey: draft.submissionKey, fields: answerFields(draft) });
}

async function submitAgain(context: ServiceContext, draft: Draft, receipt: string): Promise<Sent> {
  const keyHash = againHash(context.secret, draft.submissionKey, receipt);
  const replaced = await replaceResponse(context, { receipt, fields: answerFields(draft) });
  if (!replaced.ok) return replaced;
  await claimSubmissionKey(context.db, keyHash, draft.round, day(context.now()));
  return done({ receipt });
}

async function sentBefore(context: ServiceContext, sending: string, receipt: string): Promise<Sent> {
  const [wayIn = "", key = ""] = sending.split(DIVIDER);
  if (wayIn === REPLACING) {
    const known = await isSubmissionKeyKnown(context.db, againHash(context.secret, key, receipt));
    return known ? done({ receipt }) : failed([problem("not-found")]);
  }
  const given = await receiptOfSubmission(context, wayIn, key);
  return given === null ? failed([problem("not-found")]) : done({ receipt: given });
}

function againHash(secret: string, submissionKey: string, receipt: string): string {
  return keyedHash(secret, "submission", `${REPLACING} ${submissionKey} ${receipt}`);
}

function answerFields({ answers }: Draft): [string, string][] {
  return [
    ...Object.entries(answers.ratings).map(([key, value]): [string, string] => [ratingField(key), value]),
    ...Object.entries(answers.comments).map(([key, value]): [string, string] => [commentField(key), value]),
    ...answers.matters.map((key): [string, string] => [MATTERS, key]),
  ];
}

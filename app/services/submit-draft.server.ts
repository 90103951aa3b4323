import { atomic } from "../../db/atomic.server";
import { day } from "../../db/columns.server";
import { claimSubmissionKey, isSubmissionKeyKnown } from "../../db/queries/claims.server";
import { deleteDraft, findBrowserDraft, type Draft } from "../../db/queries/drafts.server";
import { findWayIn } from "../../db/queries/invitations.server";
import { keyedHash } from "../adapters/keyed-hash.server";
import { commentField, MATTERS, ratingField } from "../domain/survey/questionnaire";
import { done, failed, problem, type Problem, type Result } from "../domain/values/problem";
import type { Voice } from "../domain/values/voice";
import { browserKeyHash } from "./browser-keys.server";
import { replaceResponse } from "./replace-response.server";
import type { ServiceContext } from "./service-context.server";
import { receiptOfSubmission, submitByInvitation } from "./submit-response.server";

/** A key that a browser holds, with the receipt of the answers that are replaced; empty where they are new. */
type Held = { readonly key: string; readonly receipt: string };

type SentDraft = {
  readonly receipt: string;
  /** The draft that is gone now, and the key to it; empty where it was gone before. */
  readonly draft: string;
  readonly browserKey: string;
  /** Null where the draft was gone before. */
  readonly voice: Voice | null;
};

const DIVIDER = ".";
const REPLACING = "again";

/** The name of one sending: what it belongs to and a key that nobody can guess. */
export function sendingText({ link, invitation, submissionKey }: Draft): string {
  return `${link ?? invitation ?? REPLACING}${DIVIDER}${submissionKey}`;
}

/**
 * Sends the answers under way: they are counted, or take the place of those that the receipt was given for, and the draft is deleted
 * with the same stroke. `sending` is what the page carried, as `sendingText` wrote it: sent twice, the answers count once and get the
 * same receipt, and another draft in the same browser is never sent instead. Fails with `not-found` where there is nothing to send and
 * nothing was sent.
 */
export async function submitDraft(
  context: ServiceContext,
  { held, sending }: { readonly held: readonly Held[]; readonly sending: string },
): Promise<Result<SentDraft, readonly Problem[]>> {
  return atomic(context.db, async (db) => {
    const inside = { ...context, db };
    for (const { key, receipt } of held) {
      const found = await findBrowserDraft(db, browserKeyHash(context.secret, key));
      if (found === undefined || sendingText(found.draft) !== sending) continue;
      const { draft } = found;
      const sent = draft.replaces ? await submitAgain(inside, draft, receipt) : await submitNew(inside, draft);
      if (!sent.ok) return sent;
      await deleteDraft(db, draft.id);
      return done({ ...sent.value, draft: draft.id, browserKey: key, voice: draft.voice });
    }
    const receipt = await sentBefore(inside, sending, held);
    return receipt === null ? failed([problem("not-found")]) : done({ receipt, draft: "", browserKey: "", voice: null });
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

async function sentBefore(context: ServiceContext, sending: string, held: readonly Held[]): Promise<string | null> {
  const [wayIn = "", key = ""] = sending.split(DIVIDER);
  if (wayIn !== REPLACING) return receiptOfSubmission(context, wayIn, key);
  for (const { receipt } of held) {
    if (await isSubmissionKeyKnown(context.db, againHash(context.secret, key, receipt))) return receipt;
  }
  return null;
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

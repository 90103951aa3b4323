import { atomic } from "../../db/atomic.server";
import { day } from "../../db/columns.server";
import { insertDraft, insertDraftBrowser } from "../../db/queries/drafts.server";
import { NO_ANSWERS } from "../domain/survey/draft-answers";
import { done, type Result } from "../domain/values/problem";
import { browserKeyHash, newBrowserKey } from "./browser-keys.server";
import { holdResponseOf } from "./hold-response.server";
import { newId, type ServiceContext } from "./service-context.server";

/**
 * Begins new answers that will take the place of those that a receipt was given for. They begin empty: what was sent is never shown
 * again. Fails with `receipt-unknown` or `round-not-open`.
 */
export async function startReplacing(context: ServiceContext, receipt: string): Promise<Result<{ readonly browserKey: string }>> {
  return atomic(context.db, async (db) => {
    const held = await holdResponseOf(db, context.secret, receipt);
    if (!held.ok) return held;
    const { response, round } = held.value;
    const { voice, organisation } = response.submission;
    const browserKey = newBrowserKey(context);
    const draft = { id: newId(context), round: round.id, voice, organisation, link: null, invitation: null, replaces: true };
    await insertDraft(db, { ...draft, submissionKey: newBrowserKey(context), answers: NO_ANSWERS, version: 0 }, day(context.now()));
    await insertDraftBrowser(db, browserKeyHash(context.secret, browserKey), draft.id, true);
    return done({ browserKey });
  });
}

import { findBrowserDraft, type Draft } from "../../db/queries/drafts.server";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { browserKeyHash } from "./browser-keys.server";
import { loadAsked, type Asked } from "./load-asked.server";
import type { ServiceContext } from "./service-context.server";

/** Answers under way in one browser, with the questions that they answer. */
export type LoadedDraft = {
  readonly draft: Draft;
  readonly asked: Asked;
  /** False in a browser that is told how far things are, and not what was answered. */
  readonly seesAnswers: boolean;
  readonly browserKey: string;
};

/**
 * The draft that a browser's keys open: the first that there is, or the one that is named. Fails with `not-found`, or `round-not-open`
 * where the round has closed in between.
 */
export async function loadDraft(
  { db, secret }: Pick<ServiceContext, "db" | "secret">,
  browserKeys: readonly string[],
  named: string | null = null,
): Promise<Result<LoadedDraft>> {
  for (const browserKey of browserKeys) {
    const found = await findBrowserDraft(db, browserKeyHash(secret, browserKey));
    if (found === undefined || (named !== null && found.draft.id !== named)) continue;
    const { draft, seesAnswers, roundStatus, revision } = found;
    if (roundStatus !== "open") return failed(problem("round-not-open", { status: roundStatus }));
    return done({ draft, seesAnswers, browserKey, asked: await loadAsked(db, draft.round, revision, draft.voice) });
  }
  return failed(problem("not-found"));
}

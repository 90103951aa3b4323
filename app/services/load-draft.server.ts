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
};

/** The draft that a browser's key opens. Fails with `not-found`, or `round-not-open` where the round has closed in between. */
export async function loadDraft({ db, secret }: Pick<ServiceContext, "db" | "secret">, browserKey: string): Promise<Result<LoadedDraft>> {
  const found = await findBrowserDraft(db, browserKeyHash(secret, browserKey));
  if (found === undefined) return failed(problem("not-found"));
  const { draft, seesAnswers, roundStatus, revision } = found;
  if (roundStatus !== "open") return failed(problem("round-not-open", { status: roundStatus }));
  return done({ draft, seesAnswers, asked: await loadAsked(db, draft.round, revision, draft.voice) });
}

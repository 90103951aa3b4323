import { day } from "../../db/columns.server";
import { updateDraftAnswers } from "../../db/queries/drafts.server";
import { soonOnDisk } from "../../db/soon-on-disk.server";
import { saveMatters, saveSection, type DraftAnswers, type SaveRule } from "../domain/survey/draft-answers";
import { MATTERS, type Questionnaire } from "../domain/survey/questionnaire";
import { readMattersPost, readSectionPost, type FieldProblem, type PostedFields } from "../domain/survey/read-page-post";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { loadDraft, type LoadedDraft } from "./load-draft.server";
import type { ServiceContext } from "./service-context.server";

/** One page as a browser sent it. */
export type SentPage = {
  /** The page's name: a section's number, or `matters`. */
  readonly page: string;
  readonly fields: PostedFields;
  /** The draft that the page showed, since a browser may hold several; null for the one under way now. */
  readonly draft: string | null;
  /** The browser's own count of its saves; null where it does not count. */
  readonly saveNumber: number | null;
};

/** What came of it. Answers that could be taken are saved even where there are problems; what was typed comes back to be shown. */
export type SavedPage = {
  readonly loaded: LoadedDraft;
  readonly typed: Pick<DraftAnswers, "ratings" | "comments" | "matters">;
  readonly problems: readonly FieldProblem[];
};

const ATTEMPTS = 10;

/**
 * Saves one page of a draft. An older save that arrives late, or twice, changes nothing. Fails like loading a draft, and with
 * `not-found` for a page that there is not.
 */
export async function saveDraft(
  context: Pick<ServiceContext, "db" | "secret" | "now">,
  browserKeys: readonly string[],
  sent: SentPage,
): Promise<Result<SavedPage>> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const loaded = await loadDraft(context, browserKeys, sent.draft);
    if (!loaded.ok) return loaded;
    const { draft, asked, seesAnswers } = loaded.value;
    const rule = { number: sent.saveNumber, keepUnseen: !seesAnswers };
    const read = readPage(asked.questionnaire, sent, draft.answers, rule);
    if (read === null) return failed(problem("not-found"));
    const { answers, typed, problems } = read;
    if (answers === draft.answers || (await soonOnDisk(context.db, (db) => updateDraftAnswers(db, draft, answers, day(context.now()))))) {
      return done({ loaded: { ...loaded.value, draft: { ...draft, answers } }, typed, problems });
    }
  }
  throw new Error(`A draft was still being changed by somebody else after ${ATTEMPTS} attempts`);
}

type ReadPage = Pick<SavedPage, "typed" | "problems"> & { readonly answers: DraftAnswers };

function readPage(questionnaire: Questionnaire, { page, fields }: SentPage, before: DraftAnswers, rule: SaveRule): ReadPage | null {
  if (page === MATTERS) {
    const { typed, problems } = readMattersPost(questionnaire, fields);
    const answers = problems.length === 0 ? saveMatters(before, typed, rule) : before;
    return { answers, typed: { ratings: {}, comments: {}, matters: typed }, problems };
  }
  const section = questionnaire.sections.find((one) => one.page === page);
  if (section === undefined) return null;
  const { sound, typed, problems } = readSectionPost(questionnaire, section, fields, before);
  return { answers: saveSection(before, section, sound, rule), typed: { ...typed, matters: [] }, problems };
}

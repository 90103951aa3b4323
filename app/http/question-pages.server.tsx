import type { AppLoadContext } from "@remix-run/node";
import { MattersPage } from "../components/survey/matters-page";
import { escapeHtml, slot } from "../components/survey/page-template";
import { noticeHtml } from "../components/survey/personal-html";
import type { FormState } from "../components/survey/question-field";
import type { PageFrame } from "../components/survey/respondent-page";
import { SectionPage } from "../components/survey/section-page";
import { fieldProblemWords } from "../components/survey/survey-words";
import { answeredIn, commentIn, newestSave, ratingIn, type DraftAnswers } from "../domain/survey/draft-answers";
import { MATTERS, ratingField, type QuestionnaireSection } from "../domain/survey/questionnaire";
import type { FieldProblem } from "../domain/survey/read-page-post";
import type { LoadedDraft } from "../services/load-draft.server";
import { answerPaths, BACK_TO_CHECK, neighboursOf } from "./answer-paths";
import { fillKept, wholePage } from "./kept-templates.server";
import { savingFrameOf, withRicherFace } from "./respondent-frame.server";

type Surroundings = Pick<AppLoadContext, "nonce" | "stylesheets">;

/** One page of questions for one person. */
export type QuestionPage = {
  readonly loaded: LoadedDraft;
  /** The page's name: a section's number, or `matters`. */
  readonly page: string;
  /** Whether the person came from checking their answers. */
  readonly backToCheck: boolean;
  readonly keeping: boolean;
};

type Ways = { readonly action: string; readonly next: string; readonly backHref: string };

const SLOT_WAYS: Ways = { action: slot("action"), next: slot("next"), backHref: slot("back") };
const SLOT_STATE: FormState = {
  rating: () => "",
  comment: (key) => slot(`comment ${key}`),
  commentIsOpen: () => false,
  problem: () => "",
};

/** The page as it was saved; null for one that there is not. */
export function questionPageHtml(view: QuestionPage, surroundings: Surroundings): string | null {
  const { loaded, page } = view;
  const { asked, draft, seesAnswers } = loaded;
  const section = asked.questionnaire.sections.find((one) => one.page === page);
  if (section === undefined && page !== MATTERS) return null;
  const facts = { draft: slot("draft"), keeping: slot("keeping") };
  const frame = withRicherFace(savingFrameOf(asked, { ...surroundings, nonce: slot("nonce") }, facts));
  const shown = seesAnswers ? draft.answers : null;
  const ways = waysOf(view);
  return fillKept(
    `questions ${page} ${asked.id}`,
    () => (section === undefined ? mattersPage(frame, loaded, SLOTS_MATTERS) : sectionPage(frame, loaded, section, SLOTS_SECTION)),
    (name) => {
      const [what = "", field = "", value = ""] = name.split(" ");
      switch (what) {
        case "chosen":
          return isChosen(shown, field, value) ? ' checked=""' : "";
        case "open":
          return shown !== null && commentIn(shown, field.slice("more-".length)) !== "" ? ' open=""' : "";
        case "comment":
          return shown === null ? "" : escapeHtml(commentIn(shown, field));
        case "notice":
          return elsewhereNotice(loaded, section, frame);
        default:
          return escapeHtml(plainSlot(what, view, ways, surroundings));
      }
    },
  );
}

/** The page with what was typed, where some of it could not be taken. */
export function questionPageWithProblems(
  view: QuestionPage,
  typed: Pick<DraftAnswers, "ratings" | "comments" | "matters">,
  problems: readonly FieldProblem[],
  surroundings: Surroundings,
): string {
  const { loaded, page } = view;
  const { asked, draft } = loaded;
  const frame = withRicherFace(savingFrameOf(asked, surroundings, { draft: draft.id, keeping: keepingText(view) }));
  const section = asked.questionnaire.sections.find((one) => one.page === page);
  const rest = { problems, ways: waysOf(view), saveNumber: String(newestSave(draft.answers, page)) };
  if (section === undefined) return wholePage(mattersPage(frame, loaded, { ...rest, picks: typed.matters }));
  const state: FormState = {
    rating: (key) => ratingIn(typed, key),
    comment: (key) => commentIn(typed, key),
    commentIsOpen: (key) => commentIn(typed, key) !== "",
    problem: (field) => {
      const found = problems.find((one) => one.field === field)?.problem;
      return found === undefined ? "" : fieldProblemWords(frame.words, found.code, found.details);
    },
  };
  return wholePage(sectionPage(frame, loaded, section, { ...rest, state, notice: null }));
}

type Shared = { readonly problems: readonly FieldProblem[]; readonly ways: Ways; readonly saveNumber: string };
type SectionParts = Shared & { readonly state: FormState; readonly notice: string | null };
type MattersParts = Shared & { readonly picks: readonly string[] };

const SLOTS: Shared = { problems: [], ways: SLOT_WAYS, saveNumber: slot("save") };
const SLOTS_SECTION: SectionParts = { ...SLOTS, state: SLOT_STATE, notice: slot("notice") };
const SLOTS_MATTERS: MattersParts = { ...SLOTS, picks: [] };

function sectionPage(frame: PageFrame, { asked }: LoadedDraft, section: QuestionnaireSection, { ways, ...parts }: SectionParts) {
  return <SectionPage frame={frame} questionnaire={asked.questionnaire} section={section} {...ways} {...parts} />;
}

function mattersPage(frame: PageFrame, { asked }: LoadedDraft, { ways, ...parts }: MattersParts) {
  return <MattersPage frame={frame} questionnaire={asked.questionnaire} {...ways} {...parts} />;
}

function waysOf({ loaded, page, backToCheck }: QuestionPage): Ways {
  const { next, back } = neighboursOf(loaded.asked.questionnaire, page);
  const action = answerPaths.page(page);
  const check = answerPaths.check();
  return backToCheck ? { action: action + BACK_TO_CHECK, next: check, backHref: check } : { action, next, backHref: back };
}

function keepingText({ keeping }: QuestionPage): string {
  return keeping ? "on" : "off";
}

function isChosen(shown: DraftAnswers | null, field: string, value: string): boolean {
  if (shown === null) return false;
  return field === MATTERS ? shown.matters.includes(value) : ratingIn(shown, field.slice(ratingField("").length)) === value;
}

function elsewhereNotice({ draft, seesAnswers }: LoadedDraft, section: QuestionnaireSection | undefined, { words }: PageFrame): string {
  const answered = section === undefined || seesAnswers ? 0 : answeredIn(draft.answers, section);
  return answered === 0 ? "" : noticeHtml(words.answeredElsewhere(answered)).text;
}

function plainSlot(what: string, view: QuestionPage, ways: Ways, { nonce }: Surroundings): string {
  const { draft } = view.loaded;
  const texts: Readonly<Record<string, string>> = {
    nonce,
    draft: draft.id,
    keeping: keepingText(view),
    save: String(newestSave(draft.answers, view.page)),
    action: ways.action,
    next: ways.next,
    back: ways.backHref,
  };
  const text = texts[what];
  if (text === undefined) throw new Error(`A page of questions has no slot "${what}"`);
  return text;
}

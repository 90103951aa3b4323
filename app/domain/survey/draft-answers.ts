import { MATTERS, type Questionnaire, type QuestionnaireSection } from "./questionnaire";

/**
 * Answers under way. Ratings stand as the form sends them (a value of the scale, `dk` or `na`); a descriptor without one is unanswered.
 */
export type DraftAnswers = {
  readonly ratings: Readonly<Record<string, string>>;
  readonly comments: Readonly<Record<string, string>>;
  readonly matters: readonly string[];
  /** The number of the newest save of each page, so that an older one that arrives late changes nothing. */
  readonly saves: Readonly<Record<string, number>>;
};

export const NO_ANSWERS: DraftAnswers = { ratings: {}, comments: {}, matters: [], saves: {} };

/** What one page of questions sent, read and in order. */
export type SectionAnswers = Pick<DraftAnswers, "ratings" | "comments">;

export type SaveRule = {
  /** Null where the browser does not count its saves: such a save is always the newest. */
  readonly number: number | null;
  /** Whether answers that the page did not show are kept: so for a browser that was not shown the earlier ones. */
  readonly keepUnseen: boolean;
};

// A key may be the name of something that every object has.
function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The answer to a descriptor as the form sent it; empty where there is none. */
export function ratingIn(answers: SectionAnswers, descriptor: string): string {
  return own(answers.ratings, descriptor) ?? "";
}

/** The comment on a descriptor; empty where there is none. */
export function commentIn(answers: SectionAnswers, descriptor: string): string {
  return own(answers.comments, descriptor) ?? "";
}

/** The number of the newest save of a page; 0 where it was never saved. */
export function newestSave(draft: DraftAnswers, page: string): number {
  return own(draft.saves, page) ?? 0;
}

/** The draft with one section saved. A save that is not newer than what is there changes nothing. */
export function saveSection(draft: DraftAnswers, section: QuestionnaireSection, sent: SectionAnswers, rule: SaveRule): DraftAnswers {
  const number = nextSave(draft, section.page, rule);
  if (number === null) return draft;
  const keys = section.questions.map((question) => question.key);
  return {
    ...draft,
    ratings: replaced(draft.ratings, sent.ratings, keys, rule.keepUnseen),
    comments: replaced(draft.comments, sent.comments, keys, rule.keepUnseen),
    saves: { ...draft.saves, [section.page]: number },
  };
}

/** The draft with what matters most saved, by the same rule. */
export function saveMatters(draft: DraftAnswers, matters: readonly string[], rule: SaveRule): DraftAnswers {
  const number = nextSave(draft, MATTERS, rule);
  if (number === null) return draft;
  const kept = rule.keepUnseen && matters.length === 0 ? draft.matters : matters;
  return { ...draft, matters: kept, saves: { ...draft.saves, [MATTERS]: number } };
}

function nextSave(draft: DraftAnswers, page: string, { number }: SaveRule): number | null {
  const newest = newestSave(draft, page);
  if (number === null) return newest + 1;
  return number > newest ? number : null;
}

function replaced(
  before: Readonly<Record<string, string>>,
  sent: Readonly<Record<string, string>>,
  keys: readonly string[],
  keepUnseen: boolean,
): Readonly<Record<string, string>> {
  const after: Record<string, string> = { ...before };
  for (const key of keys) {
    const value = own(sent, key) ?? "";
    if (value !== "") after[key] = value;
    else if (!keepUnseen) delete after[key];
  }
  return after;
}

/** How many of a section's questions have an answer; "don't know" and "does not apply" are answers. */
export function answeredIn(draft: DraftAnswers, section: QuestionnaireSection): number {
  return section.questions.filter((question) => ratingIn(draft, question.key) !== "").length;
}

/** How far somebody has come: questions answered, and how many there are. */
export function progressOf(questionnaire: Questionnaire, draft: DraftAnswers): { readonly answered: number; readonly asked: number } {
  const answered = questionnaire.sections.reduce((sum, section) => sum + answeredIn(draft, section), 0);
  const asked = questionnaire.sections.reduce((sum, section) => sum + section.questions.length, 0);
  return { answered, asked };
}

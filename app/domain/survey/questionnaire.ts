import type { Voice } from "../values/voice";

/** What a form sends for the two answers that are not a level. */
export const DONT_KNOW = "dk";
export const NOT_APPLICABLE = "na";

/** People may point out this many descriptors as mattering most. */
export const MOST_PICKS = 3;

/** The longest comment that is taken, in characters. */
export const LONGEST_COMMENT = 2_000;

/** One choice of a question: what a form sends for it and what the person reads. */
export type QuestionLevel = {
  /** The value on the scale as text, such as `3` or `2.5`. */
  readonly value: string;
  /** The scale's own word with its value; null where the wording stands alone. */
  readonly label: string | null;
  readonly wording: string | null;
};

export type Question = {
  /** The descriptor's key. */
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** Whether the text is the descriptor's own statement and no question: it then needs its title and is rated as a sentence. */
  readonly isStatement: boolean;
  /** Empty where there is none. */
  readonly help: string;
  readonly levels: readonly QuestionLevel[];
};

export type QuestionnaireSection = {
  readonly key: string;
  /** Its page's name in addresses: sections count from 1, so that no key can clash with another page. */
  readonly page: string;
  readonly title: string;
  readonly summary: string;
  readonly questions: readonly Question[];
};

/** What one voice is asked in one language. Sections without a question for this voice are left out. */
export type Questionnaire = {
  readonly edition: string;
  readonly title: string;
  readonly official: boolean;
  readonly voice: Voice;
  readonly language: string;
  readonly comments: boolean;
  readonly sections: readonly QuestionnaireSection[];
  /** Whole minutes that reading everything takes, never under 1. */
  readonly minutes: number;
};

/** Every question, in the order in which they are asked. */
export function questionsOf(questionnaire: Questionnaire): readonly Question[] {
  return questionnaire.sections.flatMap((section) => section.questions);
}

/** The name of a question's field in a form. */
export function ratingField(descriptor: string): string {
  return `r.${descriptor}`;
}

/** The name of the field for a question's comment. */
export function commentField(descriptor: string): string {
  return `c.${descriptor}`;
}

/** What matters most: the field's name, and its page's. */
export const MATTERS = "matters";

import { plainText } from "../values/plain-text";
import { problem, type Problem } from "../values/problem";
import { commentIn, ratingIn, type SectionAnswers } from "./draft-answers";
import {
  commentField,
  DONT_KNOW,
  LONGEST_COMMENT,
  MATTERS,
  MOST_PICKS,
  NOT_APPLICABLE,
  questionsOf,
  ratingField,
  type Question,
  type Questionnaire,
  type QuestionnaireSection,
} from "./questionnaire";

/** A form as it came: every field with all its values. */
export type PostedFields = { readonly getAll: (name: string) => readonly string[] };

/** A problem beside the field that it is about. */
export type FieldProblem = { readonly field: string; readonly problem: Problem };

/** What was sent, and what of it cannot be taken. */
export type PostedSection = {
  /** What can be kept: where a field cannot be taken, what was there before it. */
  readonly sound: SectionAnswers;
  /** Everything as it was typed, sound or not. */
  readonly typed: SectionAnswers;
  readonly problems: readonly FieldProblem[];
};

/**
 * Reads one page of questions. Nothing is required. A rating must be a value of the scale as the page sent it, `dk` or `na`; a comment
 * may be up to 2,000 characters long, with its outer white space taken off, and is read only where the round takes comments.
 */
export function readSectionPost(
  questionnaire: Questionnaire,
  section: QuestionnaireSection,
  fields: PostedFields,
  before: SectionAnswers,
): PostedSection {
  const sound = { ratings: new Map<string, string>(), comments: new Map<string, string>() };
  const typed = { ratings: new Map<string, string>(), comments: new Map<string, string>() };
  const problems: FieldProblem[] = [];
  for (const question of section.questions) {
    const rating = fields.getAll(ratingField(question.key)).at(-1) ?? "";
    typed.ratings.set(question.key, rating);
    const isSound = rating === "" || isChoice(question, rating);
    sound.ratings.set(question.key, isSound ? rating : ratingIn(before, question.key));
    if (!isSound) problems.push({ field: ratingField(question.key), problem: offScale(question) });

    const comment = questionnaire.comments ? plainText(fields.getAll(commentField(question.key)).at(-1) ?? "") : "";
    typed.comments.set(question.key, comment);
    const found = characters(comment);
    const fits = found <= LONGEST_COMMENT;
    sound.comments.set(question.key, fits ? comment : commentIn(before, question.key));
    if (!fits) problems.push({ field: commentField(question.key), problem: tooLong(question, found) });
  }
  return { sound: filled(sound), typed: filled(typed), problems };
}

/** What was picked as mattering most; the picks that can be taken are handed back even where there are problems. */
export type PostedMatters = { readonly typed: readonly string[]; readonly problems: readonly FieldProblem[] };

/** Reads the last question: up to three of the descriptors that this person is asked, each once. */
export function readMattersPost(questionnaire: Questionnaire, fields: PostedFields): PostedMatters {
  const picked = new Set(fields.getAll(MATTERS));
  const asked = questionsOf(questionnaire).map((question) => question.key);
  const typed = asked.filter((key) => picked.has(key));
  const unknown = [...picked].filter((key) => !asked.includes(key));
  const problems = unknown.map((descriptor) => problem("answers-matters-unknown", { descriptor }));
  if (typed.length > MOST_PICKS) problems.push(problem("answers-matters-too-many", { most: MOST_PICKS, found: typed.length }));
  return { typed, problems: problems.map((found) => ({ field: MATTERS, problem: found })) };
}

function isChoice(question: Question, rating: string): boolean {
  return rating === DONT_KNOW || rating === NOT_APPLICABLE || question.levels.some((level) => level.value === rating);
}

function offScale({ key, levels }: Question): Problem {
  return problem("answers-value-off-scale", { descriptor: key, value: "", scale: levels.map((level) => level.value).join(", ") });
}

function tooLong({ key }: Question, found: number): Problem {
  return problem("answers-comment-too-long", { descriptor: key, found, most: LONGEST_COMMENT });
}

function characters(text: string): number {
  return text.length <= LONGEST_COMMENT ? text.length : [...text].length;
}

function filled(maps: { readonly ratings: Map<string, string>; readonly comments: Map<string, string> }): SectionAnswers {
  const withText = (map: Map<string, string>) => Object.fromEntries([...map].filter(([, value]) => value !== ""));
  return { ratings: withText(maps.ratings), comments: withText(maps.comments) };
}

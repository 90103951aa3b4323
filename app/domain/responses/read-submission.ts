import type { Scale } from "../edition/edition";
import { positionOf } from "../edition/scale";
import { commentField, DONT_KNOW, MATTERS, NOT_APPLICABLE, ratingField } from "../survey/questionnaire";
import { failed, problem, type Problem, type Result } from "../values/problem";
import { checkAnswers } from "./check-answers";
import type { Rating } from "./rating";
import type { Questions, Submission } from "./submission";

const RATING = ratingField("");
const COMMENT = commentField("");

/** Whether a posted field belongs to the answers and not to the page that posted it. */
export function isAnswerField(name: string): boolean {
  return name === MATTERS || name.startsWith(RATING) || name.startsWith(COMMENT);
}

function readRating(scale: Scale, text: string): Rating | null {
  if (text === "") return { kind: "unanswered" };
  if (text === DONT_KNOW) return { kind: "dont-know" };
  if (text === NOT_APPLICABLE) return { kind: "not-applicable" };
  const position = /^-?\d+(\.\d+)?$/.test(text) ? positionOf(scale, Number(text)) : null;
  return position === null ? null : { kind: "level", position };
}

function offScale(scale: Scale, descriptor: string, value: string): Problem {
  return problem("answers-value-off-scale", { descriptor, value, scale: scale.map((level) => level.value).join(", ") });
}

/**
 * Reads posted fields as one person's answers: `r.<descriptor>` is a value of the scale, `dk`, `na` or empty;
 * `c.<descriptor>` a comment; `matters`, up to three times, what matters most. This is the authority on what is
 * accepted: an unknown or repeated field, or an answer that the question does not have, is refused, all problems at once.
 */
export function readSubmission(
  questions: Questions,
  organisation: string | null,
  fields: Iterable<readonly [name: string, value: string]>,
): Result<Submission, readonly Problem[]> {
  const ratingFields = new Map(questions.descriptors.map((key) => [ratingField(key), key]));
  const commentFields = new Map(questions.comments ? questions.descriptors.map((key) => [commentField(key), key]) : []);
  const ratings = new Map<string, Rating>();
  const comments = new Map<string, string>();
  const matters: string[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [name, value] of fields) {
    if (name === MATTERS) {
      if (value !== "") matters.push(value);
      continue;
    }
    if (seen.has(name)) problems.push(problem("submission-field-repeated", { field: name }));
    seen.add(name);
    const rated = ratingFields.get(name);
    const commented = commentFields.get(name);
    if (commented !== undefined) comments.set(commented, value);
    else if (rated !== undefined) {
      const rating = readRating(questions.scale, value);
      if (rating !== null) ratings.set(rated, rating);
      else problems.push(offScale(questions.scale, rated, value));
    } else problems.push(problem("submission-field-unknown", { field: name }));
  }
  const checked = checkAnswers(questions, organisation, { ratings, comments, matters });
  if (problems.length === 0) return checked;
  return failed(checked.ok ? problems : [...problems, ...checked.problem]);
}

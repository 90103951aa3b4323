import { LONGEST_COMMENT, MOST_PICKS } from "../survey/questionnaire";
import { done, failed, problem, type Problem, type Result } from "../values/problem";
import type { Rating } from "./rating";
import { organisationFor, type Questions, type Submission } from "./submission";

/** Answers as they came, by whatever road, before they are held against the questions. */
export type Answers = {
  readonly ratings: ReadonlyMap<string, Rating>;
  readonly comments: ReadonlyMap<string, string>;
  readonly matters: readonly string[];
};

// Forms send line ends as two characters; the others are typed by nobody, and PostgreSQL refuses a NUL.
function cleanComment(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\n\t])\p{Cc}/gu, "")
    .trim();
}

function checkRatings(questions: Questions, ratings: ReadonlyMap<string, Rating>): Problem[] {
  const asked = new Set(questions.descriptors);
  return [...ratings].flatMap(([descriptor, rating]) => {
    if (asked.has(descriptor) || rating.kind === "unanswered") return [];
    return [problem("answers-not-asked", { descriptor, voice: questions.voice })];
  });
}

function checkComments(questions: Questions, comments: ReadonlyMap<string, string>): Problem[] {
  const asked = new Set(questions.comments ? questions.descriptors : []);
  return [...comments].flatMap(([descriptor, comment]) => {
    if (!asked.has(descriptor)) return [problem("answers-not-asked", { descriptor, voice: questions.voice })];
    const found = [...comment].length;
    return found > LONGEST_COMMENT ? [problem("answers-comment-too-long", { descriptor, found, most: LONGEST_COMMENT })] : [];
  });
}

function checkMatters(questions: Questions, matters: readonly string[]): Problem[] {
  const problems = matters.flatMap((descriptor, at) => {
    if (!questions.descriptors.includes(descriptor)) return [problem("answers-matters-unknown", { descriptor })];
    return matters.indexOf(descriptor) < at ? [problem("answers-matters-repeated", { descriptor })] : [];
  });
  const found = matters.length;
  return found > MOST_PICKS ? [...problems, problem("answers-matters-too-many", { found, most: MOST_PICKS })] : problems;
}

/**
 * Holds answers against what the voice is asked. A descriptor without an answer is unanswered; everything that does not
 * fit is refused, all of it at once.
 */
export function checkAnswers(questions: Questions, organisation: string | null, answers: Answers): Result<Submission, readonly Problem[]> {
  const cleaned = [...answers.comments].map(([descriptor, text]) => [descriptor, cleanComment(text)] as const);
  const comments = new Map(cleaned.filter(([, comment]) => comment !== ""));
  const problems = [
    ...checkRatings(questions, answers.ratings),
    ...checkComments(questions, comments),
    ...checkMatters(questions, answers.matters),
  ];
  if (problems.length > 0) return failed(problems);
  return done({
    voice: questions.voice,
    organisation: organisationFor(questions.voice, organisation),
    ratings: new Map(questions.descriptors.map((key) => [key, answers.ratings.get(key) ?? { kind: "unanswered" }])),
    comments,
    matters: questions.descriptors.filter((key) => answers.matters.includes(key)),
  });
}

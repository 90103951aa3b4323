import { data } from "@remix-run/node";
import type { Problem, ProblemCode } from "../domain/values/problem";
import { problemSentence } from "../domain/values/wording";

/** A problem beside the field that it is about; without a field it is about the page as a whole. */
export type FormProblem = { readonly field: string | null; readonly text: string };

const NOT_NOW: readonly ProblemCode[] = [
  "already-exists",
  "round-not-draft",
  "round-not-open",
  "round-not-closed",
  "round-published",
  "nothing-to-publish",
  "link-batch-too-small",
  "results-not-final",
  "agreed-score-stale",
  "agreed-scores-signed-off",
  "agreed-scores-not-signed-off",
  "agreed-scores-none",
  "agreed-scores-moved",
  "target-stale",
  "gap-left",
  "gap-taken-up",
  "action-stale",
  "action-step-refused",
  "order-stale",
];

/**
 * What an action answers when it was not done: problems beside their fields, with their status. Throws 404 for what is not
 * there and 403 for what somebody may not do.
 */
export function formProblems(problems: readonly Problem[], fieldOf: Readonly<Partial<Record<ProblemCode, string>>> = {}) {
  return placedFormProblems(problems.map((problem) => ({ field: fieldOf[problem.code] ?? null, problem })));
}

/** The same for problems that know their fields. */
export function placedFormProblems(placed: readonly { readonly field: string | null; readonly problem: Problem }[]) {
  const codes = placed.map(({ problem }) => problem.code);
  if (codes.includes("not-found")) throw new Response(null, { status: 404 });
  if (codes.includes("not-allowed")) throw new Response(null, { status: 403 });
  const status = codes.some((code) => NOT_NOW.includes(code)) ? 409 : 422;
  const shown = placed.map(({ field, problem }): FormProblem => ({ field, text: problemSentence(problem) }));
  return data({ problems: shown }, { status });
}

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
];

/**
 * What an action answers when it was not done: problems beside their fields, with their status. Throws 404 for what is not
 * there and 403 for what somebody may not do.
 */
export function formProblems(problems: readonly Problem[], fieldOf: Readonly<Partial<Record<ProblemCode, string>>> = {}) {
  if (problems.some(({ code }) => code === "not-found")) throw new Response(null, { status: 404 });
  if (problems.some(({ code }) => code === "not-allowed")) throw new Response(null, { status: 403 });
  const status = problems.some(({ code }) => NOT_NOW.includes(code)) ? 409 : 422;
  const shown = problems.map((problem): FormProblem => ({ field: fieldOf[problem.code] ?? null, text: problemSentence(problem) }));
  return data({ problems: shown }, { status });
}

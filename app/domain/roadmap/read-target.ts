import type { Scale } from "../edition/edition";
import { readDay, type TypedDay } from "../values/day";
import { done, failed, type Result } from "../values/problem";
import type { Outcome } from "../workshop/agreed-score";
import type { FieldProblem } from "./plan-problems";
import type { Target } from "./target";
import { targetProblems } from "./target-problems";

/** A target as it was typed; a field that was not sent is empty. */
export type TypedTarget = { readonly level: string; readonly due: TypedDay };

/** Reads what was typed as a target, or every problem with the field that it is about. */
export function readTarget(
  typed: TypedTarget,
  scale: Scale,
  outcome: Outcome | undefined,
): Result<Pick<Target, "level" | "dueOn">, readonly FieldProblem[]> {
  const level = typed.level.trim() === "" ? Number.NaN : Number(typed.level);
  const target = { level, dueOn: readDay(typed.due) };
  const problems = targetProblems(scale, outcome, target);
  return problems.length === 0 ? done(target) : failed(problems);
}

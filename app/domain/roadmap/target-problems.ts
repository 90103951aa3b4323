import type { Scale } from "../edition/edition";
import { positionOf } from "../edition/scale";
import { isDay } from "../values/day";
import { problem, type Problem } from "../values/problem";
import { baselineOf, type Outcome } from "../workshop/agreed-score";
import type { FieldProblem } from "./plan-problems";
import type { Target } from "./target";

/** Everything that is wrong with a target for a descriptor with this outcome, undefined where nothing was agreed on it; empty for a sound one. */
export function targetProblems(
  scale: Scale,
  outcome: Outcome | undefined,
  { level, dueOn }: Pick<Target, "level" | "dueOn">,
): readonly FieldProblem[] {
  if (outcome === undefined) return [{ field: "level", problem: problem("target-undecided") }];
  const wrongLevel = levelProblem(scale, outcome, level);
  return [
    ...(wrongLevel === null ? [] : [{ field: "level", problem: wrongLevel }]),
    ...(dueOn === null || isDay(dueOn) ? [] : [{ field: "due", problem: problem("date-malformed") }]),
  ];
}

function levelProblem(scale: Scale, outcome: Outcome, level: number): Problem | null {
  if (positionOf(scale, level) === null) return problem("target-off-scale");
  return level < baselineOf(outcome) - 1e-9 ? problem("target-below") : null;
}

import type { Scale } from "../edition/edition";
import { positionOf } from "../edition/scale";
import { isDay } from "../values/day";
import { problem, type Problem } from "../values/problem";
import { baselineOf, type Outcome } from "../workshop/agreed-score";
import type { Target } from "./target";

/** Why this cannot be the target of a descriptor with this outcome, undefined where nothing was agreed on it; null where it can. */
export function targetProblem(
  scale: Scale,
  outcome: Outcome | undefined,
  { level, dueOn }: Pick<Target, "level" | "dueOn">,
): Problem | null {
  if (outcome === undefined) return problem("target-undecided");
  if (positionOf(scale, level) === null) return problem("target-off-scale");
  if (level < baselineOf(outcome) - 1e-9) return problem("target-below");
  return dueOn !== null && !isDay(dueOn) ? problem("date-malformed") : null;
}

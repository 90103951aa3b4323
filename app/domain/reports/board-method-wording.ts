import { INDEPENDENT, INTERIM, outOf } from "./results-wording";
import type { WrittenScale } from "./round-results";

/** How the figures of a report were made, in words for people who did not make them. */
export const BOARD_METHOD = {
  interim: INTERIM,
  scale: (scale: WrittenScale, lowest: string, highest: string) => `Scores are ${outOf(scale)}: from “${lowest}” to “${highest}”.`,
  typical:
    "A voice's typical score is the middle of its answers (the interpolated median). “Don't know” and “does not apply” are counted apart and never as 0.",
  protectedFrom: (k: number) =>
    `To protect people, no figure from fewer than ${k} answers is shown, nor one that would give such a figure away. Where fewer than ${Math.max(10, 2 * k)} answered, or nearly all gave the same answer, a score is rounded to half a level and stands as “about”.`,
  unprotected: "This round is shown without protection: small groups are not hidden.",
  together:
    "All voices together is the plain mean of the voices' scores: each group counts equally, whatever its size. There is no score for the whole.",
  differences:
    "Two voices are said to see something differently where the difference is large and would rarely come by chance (false discovery rate of one in ten).",
  agreed:
    "An agreed score is a decision that people took together after they had seen the survey. It stands beside the survey and never changes it.",
  people: "People chose to answer. The figures describe those who did, not everybody.",
  wording: INDEPENDENT,
  line: (k: number) =>
    `Interpolated median; full from ${Math.max(10, 2 * k)} answers, half a level from ${k}, hidden below or where another figure needs it`,
  lineUnprotected: "Interpolated median; shown without protection",
} as const;

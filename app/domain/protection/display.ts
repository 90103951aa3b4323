import { toScaleUnits, type ScaleNumbers } from "../edition/scale";
import type { CellScore } from "../scores/cell-score";
import { typicalPosition } from "../scores/centre";
import { scoreCell } from "../scores/score-cell";
import { ratedCount, type Tally } from "../tallies/tally";
import type { Shown, ShownCell } from "./release";

const FEWEST_FOR_FULL_FIGURES = 10;
const MANY_ENOUGH_TO_LEAN_ONE_WAY = 20;
const TENTH_OF_A_LEVEL = 0.1;
const HALF_A_LEVEL = 0.5;

export const NOTHING: ShownCell = {
  shown: "hidden",
  n: null,
  dontKnow: null,
  notApplicable: null,
  unanswered: null,
  histogram: null,
  typical: null,
  mean: null,
  iqr: null,
  distance: null,
  closeness: null,
  consensus: null,
  agreementA: null,
  cns: null,
  leikD: null,
  lSquared: null,
};

/** The smallest group with every figure, for a threshold of k. */
export function fewestForFullFigures(k: number): number {
  return Math.max(FEWEST_FOR_FULL_FIGURES, 2 * k);
}

/** Everyone on one level, or nine tenths of fewer than twenty: full figures would tell what each person said. */
export function oneSided(counts: readonly number[], people: number): boolean {
  const most = Math.max(...counts);
  return most === people || (people < MANY_ENOUGH_TO_LEAN_ONE_WAY && 10 * most >= 9 * people);
}

/** How much of a cell its own counts allow to be shown. */
export function ownDisplay(levels: readonly number[], k: number): Shown {
  const people = levels.reduce((sum, count) => sum + count, 0);
  if (people === 0) return "none";
  if (people < k) return "hidden";
  return people < fewestForFullFigures(k) || oneSided(levels, people) ? "half" : "full";
}

/**
 * A value in scale units to the nearest share of a level (0.1, 0.5), a tie upwards. The small allowance makes a tie of what
 * binary fractions put a hair below one.
 */
function roundToLevels(scale: ScaleNumbers, value: number, share: number): number {
  const step = share * scale.step;
  return clean(scale.lowest + step * Math.floor((value - scale.lowest) / step + 0.5 + 1e-9));
}

/** A value in scale units to a tenth of a level. */
export function roundToTenth(scale: ScaleNumbers, value: number): number {
  return roundToLevels(scale, value, TENTH_OF_A_LEVEL);
}

/** Twelve significant digits: removes what binary fractions leave behind (2.4000000000000004) and nothing that counts. */
export function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/** A value in scale units to half a level. */
export function roundToHalf(scale: ScaleNumbers, value: number): number {
  return roundToLevels(scale, value, HALF_A_LEVEL);
}

/** The typical score as a `half` cell shows it; null for nobody. */
export function halfTypical(scale: ScaleNumbers, levels: readonly number[]): number | null {
  const position = typicalPosition(levels);
  return position === null ? null : roundToHalf(scale, toScaleUnits(scale, position));
}

/** A cell as people may see it, at most as much of it as `shown` says. */
export function showCell(tally: Tally, scale: ScaleNumbers, shown: Shown): ShownCell {
  switch (shown) {
    case "hidden":
      return NOTHING;
    case "none":
      return { ...NOTHING, shown, n: 0 };
    case "half":
      return {
        ...NOTHING,
        shown,
        n: ratedCount(tally),
        dontKnow: tally.dontKnow,
        notApplicable: tally.notApplicable,
        unanswered: tally.unanswered,
        typical: halfTypical(scale, tally.levels),
        closeness: "too-few",
      };
    case "full": {
      const score = scoreCell(tally, scale);
      return { ...everything(score), typical: score.typical === null ? null : roundToTenth(scale, score.typical) };
    }
  }
}

/** A cell with nothing withheld and nothing rounded, for answers that need no protection. */
export function showOpenly(tally: Tally, scale: ScaleNumbers): ShownCell {
  return ratedCount(tally) === 0 ? showCell(tally, scale, "none") : everything(scoreCell(tally, scale));
}

function everything(score: CellScore): ShownCell {
  return { shown: "full", ...score };
}

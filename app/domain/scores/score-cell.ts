import { type ScaleNumbers, toScaleUnits } from "../edition/scale";
import type { Tally } from "../tallies/tally";
import { agreementA, cns, leikD, lSquared } from "./agreement";
import type { CellScore } from "./cell-score";
import { meanPosition, peopleIn, typicalPosition } from "./centre";
import { consensusReached } from "./consensus";
import { closeness, quartile, totalDistance } from "./spread";

/**
 * Everything that one cell's tally says, before any of it is cleared for people to see. Typical, mean, iqr and distance are in
 * scale units, the analyst's measures are on positions. With nobody on the scale every measure is null: not measured is never 0.
 * Throws where the tally and the scale have different numbers of levels.
 */
export function scoreCell(tally: Tally, scale: ScaleNumbers): CellScore {
  const histogram = tally.levels;
  if (histogram.length !== scale.levels) {
    throw new Error(`A tally of ${histogram.length} levels cannot be scored on a scale of ${scale.levels}.`);
  }
  const people = peopleIn(histogram);
  const typical = typicalPosition(histogram);
  const mean = meanPosition(histogram);
  const first = quartile(histogram, 1);
  const third = quartile(histogram, 3);
  const total = totalDistance(histogram);
  return {
    n: people,
    dontKnow: tally.dontKnow,
    notApplicable: tally.notApplicable,
    unanswered: tally.unanswered,
    histogram,
    typical: typical === null ? null : toScaleUnits(scale, typical),
    mean: mean === null ? null : toScaleUnits(scale, mean),
    iqr: first === null || third === null ? null : [toScaleUnits(scale, first), toScaleUnits(scale, third)],
    distance: total === null ? null : (total / people) * scale.step,
    closeness: closeness(histogram, total),
    consensus: consensusReached(histogram),
    agreementA: agreementA(histogram),
    cns: cns(histogram, mean),
    leikD: leikD(histogram, total),
    lSquared: lSquared(histogram),
  };
}

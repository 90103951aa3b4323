import { type ScaleNumbers, toScaleUnits } from "../edition/scale";
import { peopleIn } from "./centre";
import type { Interval } from "./intervals";

/** Chances of whole-number sums from `lowest` upwards. */
type SumLaw = { readonly lowest: number; readonly chances: Float64Array };

/** Chances this small at either end are dropped: they cannot reach the twelfth decimal of a percentage point. */
const NEGLIGIBLE = 1e-22;

/**
 * The mean's exact 95 % bootstrap percentile interval in scale units; null for nobody. The law of the sum of as many draws as
 * there are people is the level shares' polynomial raised to that power, so no random numbers are needed and the result repeats.
 */
export function meanInterval(scale: ScaleNumbers, histogram: readonly number[]): Interval | null {
  const people = peopleIn(histogram);
  if (people === 0) return null;
  const law = lawOfSum({ lowest: 0, chances: Float64Array.from(histogram, (count) => count / people) }, people);
  const inScaleUnits = (sum: number) => toScaleUnits(scale, sum / people);
  return [inScaleUnits(percentile(law, 0.025)), inScaleUnits(percentile(law, 0.975))];
}

/** The smallest sum that this share of the draws does not exceed. */
function percentile(law: SumLaw, share: number): number {
  let cumulative = 0;
  for (let index = 0; index < law.chances.length; index += 1) {
    cumulative += law.chances[index] ?? 0;
    if (cumulative >= share) return law.lowest + index;
  }
  return law.lowest + law.chances.length - 1;
}

/** The law of the sum of so many independent draws, by squaring. */
function lawOfSum(one: SumLaw, draws: number): SumLaw {
  let result: SumLaw = { lowest: 0, chances: Float64Array.of(1) };
  let power = trimmed(one);
  for (let left = draws; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = added(result, power);
    if (left > 1) power = added(power, power);
  }
  return result;
}

function added(a: SumLaw, b: SumLaw): SumLaw {
  const sums = new Float64Array(a.chances.length + b.chances.length - 1);
  for (let i = 0; i < a.chances.length; i += 1) {
    const chance = a.chances[i] ?? 0;
    for (let j = 0; j < b.chances.length; j += 1) sums[i + j] = (sums[i + j] ?? 0) + chance * (b.chances[j] ?? 0);
  }
  return trimmed({ lowest: a.lowest + b.lowest, chances: sums });
}

function trimmed({ lowest, chances }: SumLaw): SumLaw {
  const first = chances.findIndex((chance) => chance > NEGLIGIBLE);
  const last = chances.findLastIndex((chance) => chance > NEGLIGIBLE);
  return { lowest: lowest + first, chances: chances.slice(first, last + 1) };
}

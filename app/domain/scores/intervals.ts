import { type ScaleNumbers, toScaleUnits } from "../edition/scale";
import { interpolatedQuantile, peopleIn } from "./centre";

/** The two-sided 95 % point of the standard normal. */
const Z = 1.959963984540054;
const EACH_TAIL = 0.025;

export type Interval = readonly [low: number, high: number];

/** Wilson's 95 % interval for a share of people, within 0 … 1; exactly 0 or 1 at the end where nobody or everybody counts. Null for nobody. */
export function shareInterval(counted: number, people: number): Interval | null {
  if (people === 0) return null;
  const share = counted / people;
  const scaled = 1 + (Z * Z) / people;
  const centre = (share + (Z * Z) / (2 * people)) / scaled;
  const half = (Z / scaled) * Math.sqrt((share * (1 - share)) / people + (Z * Z) / (4 * people * people));
  return [counted === 0 ? 0 : centre - half, counted === people ? 1 : centre + half];
}

/** Ranks (1 is the lowest person) between which the median lies, and how surely. */
export type MedianRanks = { readonly lower: number; readonly upper: number; readonly coverage: number };

/**
 * The innermost pair of opposite ranks that hold the median with 95 % or more: P(Bin(people, ½) < lower) ≤ 2.5 %.
 * Null for fewer than 6 people, where even the full range covers less.
 */
export function medianRanks(people: number): MedianRanks | null {
  const { lowest, chances } = fairCoinChances(people);
  let tail = 0;
  let best: MedianRanks | null = null;
  for (let index = 0; index < chances.length; index += 1) {
    tail += chances[index] ?? 0;
    if (tail > EACH_TAIL) break;
    const lower = lowest + index + 1;
    best = { lower, upper: people + 1 - lower, coverage: 1 - 2 * tail };
  }
  return best;
}

/**
 * The chances of so many heads among tosses of a fair coin, built outwards from the middle by their ratios and then scaled to 1:
 * no factorial overflows, and what lies beyond 1e-30 of the peak is left off.
 */
function fairCoinChances(tosses: number): { readonly lowest: number; readonly chances: readonly number[] } {
  const middle = Math.floor(tosses / 2);
  const downwards = [1];
  for (let heads = middle, weight = 1; heads >= 1 && weight > 1e-30; heads -= 1) {
    weight *= heads / (tosses - heads + 1);
    downwards.push(weight);
  }
  const upwards: number[] = [];
  for (let heads = middle, weight = 1; heads < tosses && weight > 1e-30; heads += 1) {
    weight *= (tosses - heads) / (heads + 1);
    upwards.push(weight);
  }
  const weights = [...downwards.reverse(), ...upwards];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { lowest: middle - downwards.length + 1, chances: weights.map((weight) => weight / total) };
}

/** The position of the person with this rank (1 is the lowest rater). The rank must be within 1 … people. */
function positionOfRank(histogram: readonly number[], rank: number): number {
  let seen = 0;
  for (let position = 0; position < histogram.length; position += 1) {
    seen += histogram[position] ?? 0;
    if (seen >= rank) return position;
  }
  throw new Error(`There is no rank ${rank} among ${seen} people.`);
}

/** The median's interval by order statistics, two levels in scale units, with its true coverage; null for fewer than 6 people. */
export function medianInterval(
  scale: ScaleNumbers,
  histogram: readonly number[],
): { readonly interval: Interval; readonly coverage: number } | null {
  const ranks = medianRanks(peopleIn(histogram));
  if (ranks === null) return null;
  const low = toScaleUnits(scale, positionOfRank(histogram, ranks.lower));
  const high = toScaleUnits(scale, positionOfRank(histogram, ranks.upper));
  return { interval: [low, high], coverage: ranks.coverage };
}

/**
 * The typical score's 95 % interval after Woodruff, in scale units and within the scale: the interpolated shares read at
 * ½ ∓ z/(2√people). Null for nobody. It describes wobble from who happened to answer, not the whole community.
 */
export function typicalInterval(scale: ScaleNumbers, histogram: readonly number[]): Interval | null {
  const reach = Z / (2 * Math.sqrt(peopleIn(histogram)));
  const low = interpolatedQuantile(histogram, 0.5 - reach);
  const high = interpolatedQuantile(histogram, 0.5 + reach);
  if (low === null || high === null) return null;
  return [toScaleUnits(scale, Math.max(0, low)), toScaleUnits(scale, Math.min(scale.levels - 1, high))];
}

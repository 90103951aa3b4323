import { lowerMedian, peopleIn } from "./centre";
import type { Closeness } from "./cell-score";

/** Below this many people no word about closeness or consensus is said: a handful looks close by chance. */
export const FEWEST_FOR_A_WORD = 10;

/**
 * A quartile as a position: people ranked, and where a quarter of them is a whole number, the average of that person and
 * the next; otherwise the next person up (R's type 2). Null for nobody.
 */
export function quartile(histogram: readonly number[], quarters: 1 | 2 | 3): number | null {
  const wanted = peopleIn(histogram) * quarters;
  let fourfoldSeen = 0;
  let exactlyAt = -1;
  for (let position = 0; position < histogram.length; position += 1) {
    const count = histogram[position] ?? 0;
    if (count === 0) continue;
    fourfoldSeen += 4 * count;
    if (fourfoldSeen > wanted) return exactlyAt === -1 ? position : (exactlyAt + position) / 2;
    if (fourfoldSeen === wanted) exactlyAt = position;
  }
  return null;
}

/** Levels between each person and the middle answer, added up over everyone: a whole number, null for nobody. */
export function totalDistance(histogram: readonly number[]): number | null {
  const middle = lowerMedian(histogram);
  if (middle === null) return null;
  let total = 0;
  for (let position = 0; position < histogram.length; position += 1) total += (histogram[position] ?? 0) * Math.abs(position - middle);
  return total;
}

/**
 * Whether the room is in two camps: about a third or more at either end of the scale, and fewer in between than at either
 * end. Null for nobody. The third is rounded to the nearest whole person (RAND/UCLA counts carried over to any scale).
 */
export function inTwoCamps(histogram: readonly number[]): boolean | null {
  const people = peopleIn(histogram);
  if (people === 0) return null;
  const levels = histogram.length;
  const end = Math.max(1, Math.floor(levels / 3));
  let low = 0;
  let high = 0;
  for (let position = 0; position < end; position += 1) {
    low += histogram[position] ?? 0;
    high += histogram[levels - 1 - position] ?? 0;
  }
  const middle = people - low - high;
  const third = Math.floor((2 * people + 3) / 6);
  return low >= third && high >= third && middle < low && middle < high;
}

/** How close people were, as a code, by whole-number rules alone; null for nobody. */
export function closeness(histogram: readonly number[], total = totalDistance(histogram)): Closeness | null {
  if (total === null) return null;
  const people = peopleIn(histogram);
  if (people < FEWEST_FOR_A_WORD) return "too-few";
  if (inTwoCamps(histogram) === true) return "two-camps";
  const widest = (histogram.length - 1) * people;
  if (10 * total <= widest) return "very-close";
  return 10 * total <= 2 * widest ? "fairly-close" : "spread-out";
}

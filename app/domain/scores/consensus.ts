import { peopleIn } from "./centre";
import { FEWEST_FOR_A_WORD, quartile } from "./spread";

/** A window of two levels says nothing on a scale shorter than this. */
const FEWEST_LEVELS = 4;

/** How many people the best two neighbouring levels hold together. */
export function bestTwoAdjacent(histogram: readonly number[]): number {
  let best = 0;
  for (let position = 1; position < histogram.length; position += 1) {
    best = Math.max(best, (histogram[position - 1] ?? 0) + (histogram[position] ?? 0));
  }
  return best;
}

/**
 * Whether a group has reached consensus: three quarters or more on two neighbouring levels, and the middle half of the
 * answers within one level. Null for fewer than 10 people or fewer than 4 levels, where the rule is met too easily by chance.
 */
export function consensusReached(histogram: readonly number[]): boolean | null {
  const people = peopleIn(histogram);
  if (people < FEWEST_FOR_A_WORD || histogram.length < FEWEST_LEVELS) return null;
  if (4 * bestTwoAdjacent(histogram) < 3 * people) return false;
  const first = quartile(histogram, 1);
  const third = quartile(histogram, 3);
  return first !== null && third !== null && third - first <= 1;
}

import { meanPosition, peopleIn } from "./centre";
import { totalDistance } from "./spread";

/**
 * Van der Eijk's agreement of one flat layer, whose levels are those with a count of at least `height`: 1 for a single level,
 * 0 for all levels, −1 for the two poles. Triplets with a dip (1-0-1) speak against agreement, those with a slope
 * (1-1-0 or 0-1-1) for it.
 */
export function layerAgreement(histogram: readonly number[], height: number): number {
  const levels = histogram.length;
  let filled = 0;
  for (let position = 0; position < levels; position += 1) if ((histogram[position] ?? 0) >= height) filled += 1;
  if (filled === 1) return 1;
  if (filled === levels) return 0;
  let dips = 0;
  let slopes = 0;
  let left = 0;
  for (let position = 0; position < levels; position += 1) {
    if ((histogram[position] ?? 0) >= height) {
      left += 1;
      continue;
    }
    const right = filled - left;
    dips += left * right;
    slopes += (left * (left - 1) + right * (right - 1)) / 2;
  }
  if (dips + slopes === 0) return 0;
  const unimodality = ((levels - 2) * slopes - (levels - 1) * dips) / ((levels - 2) * (slopes + dips));
  return unimodality * (1 - (filled - 1) / (levels - 1));
}

/** Up to this many levels the agreement of every possible layer is kept, 2¹² numbers at most. */
const MOST_LEVELS_TABULATED = 12;

const layerTables = new Map<number, readonly number[]>();

/** The agreement of every layer on a scale this long, by the layer's bit pattern; null for a scale too long to tabulate. */
function layerTable(levels: number): readonly number[] | null {
  if (levels > MOST_LEVELS_TABULATED) return null;
  const known = layerTables.get(levels);
  if (known !== undefined) return known;
  const positions = Array.from({ length: levels }, (_, position) => position);
  const table = Array.from({ length: 2 ** levels }, (_, bits) =>
    bits === 0
      ? 0
      : layerAgreement(
          positions.map((position) => (bits >> position) & 1),
          1,
        ),
  );
  layerTables.set(levels, table);
  return table;
}

/**
 * Van der Eijk's agreement A (Quality & Quantity 35:325), −1 two poles … 1 all the same: the histogram cut into flat layers,
 * each layer's agreement weighted by the people in it. Counts may be fractional weights. Null for nobody or fewer than 3 levels.
 * It is not monotone: a rating that moves towards the middle can lower it, so it is for analysts only.
 */
export function agreementA(histogram: readonly number[]): number | null {
  const people = peopleIn(histogram);
  const levels = histogram.length;
  if (people === 0 || levels < 3) return null;
  const table = layerTable(levels);
  const tallestFirst = byHeight(histogram);
  let agreement = 0;
  let bits = 0;
  for (let index = 0; index < levels; index += 1) {
    const position = tallestFirst[index] ?? 0;
    const height = histogram[position] ?? 0;
    const next = tallestFirst[index + 1];
    const nextHeight = next === undefined ? 0 : (histogram[next] ?? 0);
    bits |= 1 << position;
    if (height === nextHeight) continue;
    const ofLayer = table === null ? layerAgreement(histogram, height) : (table[bits] ?? 0);
    agreement += (((height - nextHeight) * (index + 1)) / people) * ofLayer;
  }
  return agreement;
}

/** The positions from the tallest level to the lowest; sorted by hand because a page may ask for thousands of cells. */
function byHeight(histogram: readonly number[]): readonly number[] {
  const positions: number[] = [];
  for (let position = 0; position < histogram.length; position += 1) {
    const height = histogram[position] ?? 0;
    let place = position;
    for (; place > 0; place -= 1) {
      const before = positions[place - 1] ?? 0;
      if ((histogram[before] ?? 0) >= height) break;
      positions[place] = before;
    }
    positions[place] = position;
  }
  return positions;
}

/** Tastle and Wierman's consensus on positions: 0 two poles … 1 all the same; null for nobody. */
export function cns(histogram: readonly number[], mean = meanPosition(histogram)): number | null {
  if (mean === null) return null;
  const people = peopleIn(histogram);
  const widest = histogram.length - 1;
  let sum = 0;
  for (let position = 0; position < histogram.length; position += 1) {
    const count = histogram[position] ?? 0;
    if (count > 0) sum += count * Math.log(1 - Math.abs(position - mean) / widest);
  }
  return 1 + sum / people / Math.LN2;
}

/**
 * Leik's dispersion D: 0 all the same … 1 two poles; null for nobody. It is the mean distance from the middle answer as a
 * share of half the scale, which makes it a ratio of whole numbers.
 */
export function leikD(histogram: readonly number[], total = totalDistance(histogram)): number | null {
  return total === null ? null : (2 * total) / ((histogram.length - 1) * peopleIn(histogram));
}

/** Blair and Lacy's l²: 0 two poles … 1 all the same; null for nobody. */
export function lSquared(histogram: readonly number[]): number | null {
  const people = peopleIn(histogram);
  if (people === 0) return null;
  let cumulative = 0;
  let squares = 0;
  for (let position = 0; position < histogram.length - 1; position += 1) {
    cumulative += histogram[position] ?? 0;
    // twice the distance from a half, in people, so that all are whole until the one division
    const away = 2 * cumulative - people;
    squares += away * away;
  }
  return squares / ((histogram.length - 1) * people * people);
}

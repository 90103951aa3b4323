import { toScaleUnits, type ScaleNumbers } from "../edition/scale";
import { fewestForFullFigures, halfTypical, oneSided, roundToHalf } from "./display";

/**
 * By level, every count that a `half` cell's own figures leave possible: its number of people, its typical score to half a
 * level, and the reason why it is `half` at all.
 */
export function halfLevelValues(scale: ScaleNumbers, k: number, people: number, typical: number): readonly ReadonlySet<number>[] {
  return people < fewestForFullFigures(k) ? valuesOfFew(scale, people, typical) : valuesOfOneSided(scale, people, typical);
}

type Values = readonly Set<number>[];

function addUpTo(values: Values, position: number, least: number, most: number): void {
  for (let count = least; count <= most; count += 1) values[position]?.add(count);
}

/** Any histogram of so few people is `half`, so the typical score is all there is to go by. */
function valuesOfFew(scale: ScaleNumbers, people: number, typical: number): Values {
  const values: Values = Array.from({ length: scale.levels }, () => new Set<number>());
  const fits = (position: number) => roundToHalf(scale, toScaleUnits(scale, position)) === typical;
  for (let middle = 0; middle < scale.levels; middle += 1) addMedianWithin(values, middle, people, fits);
  if (people % 2 === 0) addMediansBetween(values, people / 2, fits);
  return values;
}

/** Histograms whose median lies within the people of one level. */
function addMedianWithin(values: Values, middle: number, people: number, fits: (position: number) => boolean): void {
  const last = values.length - 1;
  for (let below = 0; 2 * below < people; below += 1) {
    if (middle === 0 && below > 0) return;
    for (let at = Math.floor(people / 2) - below + 1; below + at <= people; at += 1) {
      const above = people - below - at;
      if ((middle === last && above > 0) || !fits(middle - 0.5 + (people / 2 - below) / at)) continue;
      values[middle]?.add(at);
      for (let position = 0; position < middle; position += 1) addUpTo(values, position, middle === 1 ? below : 0, below);
      for (let position = middle + 1; position <= last; position += 1) {
        addUpTo(values, position, middle === last - 1 ? above : 0, above);
      }
    }
  }
}

/** Histograms with half of the people up to one level and half from another, so that the median lies between the two. */
function addMediansBetween(values: Values, half: number, fits: (position: number) => boolean): void {
  const last = values.length - 1;
  for (let lower = 0; lower < last; lower += 1) {
    for (let upper = lower + 1; upper <= last; upper += 1) {
      if (!fits((lower + upper) / 2)) continue;
      for (let position = 0; position < lower; position += 1) addUpTo(values, position, 0, half - 1);
      addUpTo(values, lower, lower === 0 ? half : 1, half);
      for (let position = lower + 1; position < upper; position += 1) values[position]?.add(0);
      addUpTo(values, upper, upper === last ? half : 1, half);
      for (let position = upper + 1; position <= last; position += 1) addUpTo(values, position, 0, half - 1);
    }
  }
}

/** Enough people for full figures: (nearly) all of them are on one level. */
function valuesOfOneSided(scale: ScaleNumbers, people: number, typical: number): Values {
  const values: Values = Array.from({ length: scale.levels }, () => new Set<number>());
  const add = (levels: readonly number[]) => {
    if (!oneSided(levels, people) || halfTypical(scale, levels) !== typical) return;
    levels.forEach((count, position) => values[position]?.add(count));
  };
  for (let most = 0; most < scale.levels; most += 1) {
    // of fewer than twenty, a tenth is at most one person
    for (let other = 0; other < scale.levels; other += 1) {
      const levels = new Array<number>(scale.levels).fill(0);
      levels[other] = 1;
      levels[most] = people - (other === most ? 0 : 1);
      add(levels);
    }
  }
  return values;
}

import type { ScaleNumbers } from "../edition/scale";
import { fewestForFullFigures, halfTypical, ownDisplay } from "./display";
import { halfLevelValues } from "./half-values";

/** Up to this many histograms all are looked at; beyond it those near the true one. */
const MOST_HISTOGRAMS = 100_000;

/**
 * What `half` cells could stand for. Worked out once for each number of people and typical score, because an audit asks for
 * the same ones again and again.
 */
export class HalfShapes {
  readonly #scale: ScaleNumbers;
  readonly #k: number;
  readonly #byPeople = new Map<number, ReadonlyMap<number, readonly (readonly number[])[]>>();
  readonly #values = new Map<string, readonly ReadonlySet<number>[]>();

  constructor(scale: ScaleNumbers, k: number) {
    this.#scale = scale;
    this.#k = k;
  }

  /** Whether a histogram is shown exactly as another that is shown by half. */
  looksLike(levels: readonly number[], other: readonly number[]): boolean {
    return ownDisplay(levels, this.#k) === "half" && halfTypical(this.#scale, levels) === halfTypical(this.#scale, other);
  }

  /** Histograms of as many people that are shown exactly as this one: all of them, or where they are too many those close by. */
  lookingLike(levels: readonly number[]): readonly (readonly number[])[] {
    const people = levels.reduce((sum, count) => sum + count, 0);
    const few = people < fewestForFullFigures(this.#k) && histogramsOf(people, levels.length) <= MOST_HISTOGRAMS;
    if (!few) return closeBy(levels).filter((other) => this.looksLike(other, levels));
    const byTypical = this.#byPeople.get(people) ?? this.#sorted(people);
    this.#byPeople.set(people, byTypical);
    return byTypical.get(halfTypical(this.#scale, levels) ?? 0) ?? [];
  }

  /** By level, the counts that are possible for a cell that is shown as this one. */
  levelValues(levels: readonly number[]): readonly ReadonlySet<number>[] {
    const people = levels.reduce((sum, count) => sum + count, 0);
    const typical = halfTypical(this.#scale, levels) ?? 0;
    const key = `${people} ${typical}`;
    const values = this.#values.get(key) ?? halfLevelValues(this.#scale, this.#k, people, typical);
    this.#values.set(key, values);
    return values;
  }

  #sorted(people: number): ReadonlyMap<number, readonly (readonly number[])[]> {
    const byTypical = new Map<number, (readonly number[])[]>();
    for (const levels of histograms(people, this.#scale.levels)) {
      const typical = halfTypical(this.#scale, levels) ?? 0;
      const alike = byTypical.get(typical);
      if (alike === undefined) byTypical.set(typical, [levels]);
      else alike.push(levels);
    }
    return byTypical;
  }
}

/** How many histograms there are of so many people. */
function histogramsOf(people: number, levels: number): number {
  let ways = 1;
  for (let level = 1; level < levels; level += 1) ways = (ways * (people + level)) / level;
  return ways;
}

function* histograms(people: number, levels: number): Generator<readonly number[]> {
  if (levels === 1) {
    yield [people];
    return;
  }
  for (let first = 0; first <= people; first += 1) for (const rest of histograms(people - first, levels - 1)) yield [first, ...rest];
}

/** The histograms in which one or two people said something else. */
function closeBy(levels: readonly number[]): readonly (readonly number[])[] {
  const once = oneElsewhere(levels);
  return [...once, ...once.flatMap(oneElsewhere)];
}

function oneElsewhere(levels: readonly number[]): readonly (readonly number[])[] {
  const positions = [...levels.keys()];
  return positions
    .filter((from) => (levels[from] ?? 0) > 0)
    .flatMap((from) =>
      positions
        .filter((to) => to !== from)
        .map((to) => levels.map((count, position) => count + Number(position === to) - Number(position === from))),
    );
}

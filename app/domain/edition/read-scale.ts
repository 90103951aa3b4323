import { problemAt } from "../values/problem";
import type { Scale, ScaleLevel } from "./edition";
import type { PlacedList, PlacedNode } from "./placed-tree";
import { mapsOf, numberOf, placeOf, readFields, readMap, textOf, type Fields, type KnownKeys, type Problems } from "./read-fields";
import { positionOf, scaleValues } from "./scale";

export const SCALE_KEYS: KnownKeys = { required: ["value"], optional: ["label", "meaning"] };

const SPACING_TOLERANCE = 1e-9;

/**
 * The scale: two or more values, rising in equal steps. A value without a label is labelled by its number.
 * Null, with a problem, where it is no such scale.
 */
export function readScale(list: PlacedList, problems: Problems): Scale | null {
  const before = problems.length;
  const rows = mapsOf(list, "scale", problems).map((map) => readFields(map, SCALE_KEYS, problems));
  const levels = rows.map((fields) => readLevel(fields, problems));
  if (problems.length > before) return null;
  if (levels.length < 2) {
    problems.push(problemAt(list.place, "edition-scale-too-short"));
    return null;
  }
  checkSpacing(levels, rows, problems);
  return problems.length > before ? null : levels;
}

function readLevel(fields: Fields, problems: Problems): ScaleLevel {
  const value = numberOf(fields, "value", problems) ?? 0;
  return { value, label: textOf(fields, "label", problems) ?? String(value), meaning: textOf(fields, "meaning", problems) ?? "" };
}

function checkSpacing(levels: Scale, rows: readonly Fields[], problems: Problems): void {
  const step = (levels[1]?.value ?? 0) - (levels[0]?.value ?? 0);
  for (const [index, fields] of rows.entries()) {
    const previous = levels[index - 1]?.value;
    const value = levels[index]?.value ?? 0;
    if (previous === undefined) continue;
    const place = placeOf(fields, "value");
    if (value <= previous) problems.push(problemAt(place, "edition-scale-not-ascending", { value, previous }));
    else if (step > 0 && Math.abs(value - previous - step) > SPACING_TOLERANCE) {
      problems.push(problemAt(place, "edition-scale-uneven", { value, expected: Number((previous + step).toPrecision(12)) }));
    }
  }
}

/**
 * What stands under each level of the scale, by position; null where nothing does. Without a scale
 * (it was not readable) every value is still read, for its own problems, and nothing is placed.
 */
export function readByLevel<Value>(
  key: string,
  node: PlacedNode,
  scale: Scale | null,
  problems: Problems,
  read: (key: string, node: PlacedNode) => Value | null,
): (Value | null)[] {
  const byPosition: (Value | null)[] = (scale ?? []).map(() => null);
  const given = new Set<number>();
  for (const entry of readMap(key, node, problems)?.entries ?? []) {
    const value = read(entry.key, entry.value);
    if (scale === null) continue;
    const position = /^-?\d+(\.\d+)?$/.test(entry.key) ? positionOf(scale, Number(entry.key)) : null;
    if (position === null) {
      problems.push(problemAt(entry.keyPlace, "edition-level-off-scale", { level: entry.key, scale: scaleValues(scale) }));
    } else if (given.has(position)) {
      problems.push(problemAt(entry.keyPlace, "edition-level-repeated", { level: entry.key }));
    } else {
      given.add(position);
      byPosition[position] = value;
    }
  }
  return byPosition;
}

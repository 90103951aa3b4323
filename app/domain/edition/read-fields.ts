import { nearestWord } from "../values/nearest-word";
import { problemAt, type Place, type PlacedProblem } from "../values/problem";
import type { PlacedEntry, PlacedList, PlacedMap, PlacedNode } from "./placed-tree";

/** Collects every problem of one reading, so that all are told at once. */
export type Problems = PlacedProblem[];

/** The entries of one map by key. */
export type Fields = { readonly place: Place; readonly entries: ReadonlyMap<string, PlacedEntry> };

/** What a map may hold and what it must. */
export type KnownKeys = { readonly required: readonly string[]; readonly optional: readonly string[] };

const KEY = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

/** The fields of a map; unknown and missing keys are problems. A key without a value counts as not given. */
export function readFields(map: PlacedMap, known: KnownKeys, problems: Problems): Fields {
  const keys = [...known.required, ...known.optional];
  const entries = new Map<string, PlacedEntry>();
  for (const entry of map.entries) {
    if (!keys.includes(entry.key)) {
      problems.push(problemAt(entry.keyPlace, "edition-key-unknown", { key: entry.key, nearest: nearestWord(entry.key, keys) }));
    } else if (entry.value.kind === "scalar" && entry.value.value === null) {
      if (known.required.includes(entry.key)) problems.push(problemAt(entry.keyPlace, "edition-text-empty", { key: entry.key }));
    } else {
      entries.set(entry.key, entry);
    }
  }
  for (const key of known.required) {
    if (!map.entries.some((entry) => entry.key === key)) problems.push(problemAt(map.place, "edition-key-missing", { key }));
  }
  return { place: map.place, entries };
}

/** The text of a node without the space around it; null, with a problem, where it is none. */
export function readText(key: string, node: PlacedNode, problems: Problems): string | null {
  if (node.kind !== "scalar" || typeof node.value !== "string") {
    problems.push(problemAt(node.place, "edition-not-text", { key }));
    return null;
  }
  const text = node.value.trim();
  if (text !== "") return text;
  problems.push(problemAt(node.place, "edition-text-empty", { key }));
  return null;
}

/** The text of a field; null where it is missing or not text. */
export function textOf(fields: Fields, key: string, problems: Problems): string | null {
  const entry = fields.entries.get(key);
  return entry === undefined ? null : readText(key, entry.value, problems);
}

/** The text of a field that names something: letters, digits, "-" and "_". */
export function keyOf(fields: Fields, problems: Problems): string | null {
  const text = textOf(fields, "key", problems);
  if (text === null) return null;
  // Records by key are plain objects everywhere; "constructor" would be found in each of them.
  const known = text in Object.prototype;
  if (KEY.test(text) && !known) return text;
  problems.push(problemAt(placeOf(fields, "key"), known ? "edition-unusable-key" : "edition-bad-key", { key: text }));
  return null;
}

export function numberOf(fields: Fields, key: string, problems: Problems): number | null {
  const node = valueOf(fields, key);
  if (node === undefined) return null;
  if (node.kind === "scalar" && typeof node.value === "number" && Number.isFinite(node.value)) return node.value;
  problems.push(problemAt(node.place, "edition-not-number", { key }));
  return null;
}

export function truthOf(fields: Fields, key: string, problems: Problems): boolean | null {
  const node = valueOf(fields, key);
  if (node === undefined) return null;
  if (node.kind === "scalar" && typeof node.value === "boolean") return node.value;
  problems.push(problemAt(node.place, "edition-not-true-or-false", { key }));
  return null;
}

export function mapOf(fields: Fields, key: string, problems: Problems): PlacedMap | null {
  const node = valueOf(fields, key);
  return node === undefined ? null : readMap(key, node, problems);
}

export function readMap(key: string, node: PlacedNode, problems: Problems): PlacedMap | null {
  if (node.kind === "map") return node;
  problems.push(problemAt(node.place, "edition-not-map", { key }));
  return null;
}

export function listOf(fields: Fields, key: string, problems: Problems): PlacedList | null {
  const node = valueOf(fields, key);
  return node === undefined ? null : readList(key, node, problems);
}

/** The maps in a list; whatever else stands in it is a problem. */
export function mapsOf(list: PlacedList, key: string, problems: Problems): readonly PlacedMap[] {
  return list.items.map((item) => readMap(key, item, problems)).filter((map) => map !== null);
}

/** The texts of a list; whatever else stands in it is a problem. */
export function readTexts(key: string, node: PlacedNode, problems: Problems): readonly string[] {
  const list = readList(key, node, problems);
  return list === null ? [] : list.items.map((item) => readText(key, item, problems)).filter((text) => text !== null);
}

export function valueOf(fields: Fields, key: string): PlacedNode | undefined {
  return fields.entries.get(key)?.value;
}

/** The place of a field's value, or of the whole map where the field is missing. */
export function placeOf(fields: Fields, key: string): Place {
  return valueOf(fields, key)?.place ?? fields.place;
}

function readList(key: string, node: PlacedNode, problems: Problems): PlacedList | null {
  if (node.kind === "list") return node;
  problems.push(problemAt(node.place, "edition-not-list", { key }));
  return null;
}

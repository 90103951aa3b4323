import { VOICES, isVoice, type Voice } from "../values/voice";
import { problemAt, type Place } from "../values/problem";
import type { Ask, Descriptor, Scale } from "./edition";
import type { PlacedEntry, PlacedMap, PlacedNode } from "./placed-tree";
import { mapOf, placeOf, readFields, readMap, readText, readTexts, textOf, valueOf, type KnownKeys, type Problems } from "./read-fields";
import { readByLevel } from "./read-scale";
import { scaleValues } from "./scale";

const DESCRIPTOR_TEXTS: KnownKeys = { required: ["key"], optional: ["title", "statement", "levels", "evidence", "steps", "asks"] };
const ASK_TEXTS: KnownKeys = { required: [], optional: ["question", "help", "levels"] };

type Levels = readonly (string | null)[];

/**
 * A descriptor with the texts of a translation; null, with a problem, where the edition's section has no such
 * descriptor. A voice that is asked the statement is asked the translated statement.
 */
export function translateDescriptor(
  map: PlacedMap,
  section: string | null,
  descriptors: ReadonlyMap<string, Descriptor>,
  scale: Scale,
  problems: Problems,
): Descriptor | null {
  const fields = readFields(map, DESCRIPTOR_TEXTS, problems);
  const key = textOf(fields, "key", problems);
  const descriptor = key === null ? undefined : descriptors.get(key);
  if (descriptor === undefined || descriptor.section !== section) {
    if (key !== null) problems.push(problemAt(placeOf(fields, "key"), "translation-no-counterpart", { what: "descriptor", key }));
    return null;
  }
  const statement = textOf(fields, "statement", problems) ?? descriptor.statement;
  const levels = translateLevels(valueOf(fields, "levels"), descriptor.levels, scale, problems);
  return {
    ...descriptor,
    title: textOf(fields, "title", problems) ?? descriptor.title,
    statement,
    levels,
    evidence: translateTexts("evidence", valueOf(fields, "evidence"), descriptor.evidence, problems),
    steps: translateSteps(valueOf(fields, "steps"), descriptor.steps, scale, problems),
    asks: translateAsks(mapOf(fields, "asks", problems), descriptor, { statement, levels }, scale, problems),
  };
}

function translateLevels(node: PlacedNode | undefined, levels: Levels, scale: Scale, problems: Problems): Levels {
  if (node === undefined) return levels;
  const before = problems.length;
  const translated = readByLevel("levels", node, scale, problems, (level, text) => readText(level, text, problems));
  if (problems.length === before) checkSameLevels("levels", node.place, translated, levels, scale, problems);
  return translated;
}

function translateSteps(node: PlacedNode | undefined, steps: Descriptor["steps"], scale: Scale, problems: Problems): Descriptor["steps"] {
  if (node === undefined) return steps;
  const before = problems.length;
  const texts = readByLevel<{ entry: PlacedNode }>("steps", node, scale, problems, (_level, entry) => ({ entry }));
  const given = steps.map((list) => (list.length === 0 ? null : list));
  if (problems.length === before) checkSameLevels("steps", node.place, texts, given, scale, problems);
  return steps.map((list, position) => translateTexts("steps", texts[position]?.entry, list, problems));
}

function translateTexts(key: string, node: PlacedNode | undefined, texts: readonly string[], problems: Problems): readonly string[] {
  if (node === undefined) return texts;
  const before = problems.length;
  const translated = readTexts(key, node, problems);
  if (problems.length === before && translated.length !== texts.length) {
    problems.push(problemAt(node.place, "translation-different-length", { key, found: translated.length, expected: texts.length }));
  }
  return translated;
}

function translateAsks(
  map: PlacedMap | null,
  original: Descriptor,
  translated: { readonly statement: string; readonly levels: Levels },
  scale: Scale,
  problems: Problems,
): Descriptor["asks"] {
  const asks: Record<Voice, Ask | null> = { ...original.asks };
  for (const voice of VOICES) {
    const ask = original.asks[voice];
    if (ask === null) continue;
    asks[voice] = {
      question: ask.question === original.statement ? translated.statement : ask.question,
      help: ask.help,
      levels: sameTexts(ask.levels, original.levels) ? translated.levels : ask.levels,
    };
  }
  for (const entry of map?.entries ?? []) {
    const ask = isVoice(entry.key) ? asks[entry.key] : null;
    if (isVoice(entry.key) && ask !== null) asks[entry.key] = translateAsk(entry, ask, scale, problems);
    else problems.push(problemAt(entry.keyPlace, "translation-no-counterpart", { what: "asks", key: entry.key }));
  }
  return asks;
}

function translateAsk(entry: PlacedEntry, ask: Ask, scale: Scale, problems: Problems): Ask {
  const map = readMap(entry.key, entry.value, problems);
  if (map === null) return ask;
  const fields = readFields(map, ASK_TEXTS, problems);
  return {
    question: textOf(fields, "question", problems) ?? ask.question,
    help: textOf(fields, "help", problems) ?? ask.help,
    levels: translateLevels(valueOf(fields, "levels"), ask.levels, scale, problems),
  };
}

function checkSameLevels(
  key: string,
  place: Place,
  found: readonly unknown[],
  expected: readonly unknown[],
  scale: Scale,
  problems: Problems,
): void {
  const names = (given: readonly unknown[]) => scaleValues(scale.filter((_level, position) => given[position] !== null)) || "–";
  if (names(found) === names(expected)) return;
  problems.push(problemAt(place, "translation-different-levels", { key, found: names(found), expected: names(expected) }));
}

function sameTexts(a: Levels, b: Levels): boolean {
  return a.length === b.length && a.every((text, position) => text === b[position]);
}

import { done, failed, inFileOrder, problemAt, type PlacedProblem, type Result } from "../values/problem";
import type { Descriptor, Edition, Scale, Section } from "./edition";
import type { PlacedList, PlacedNode } from "./placed-tree";
import { listOf, mapsOf, numberOf, placeOf, readFields, textOf, type Fields, type KnownKeys, type Problems } from "./read-fields";
import { positionOf } from "./scale";
import { translateDescriptor } from "./translate-descriptor";

const EDITION_TEXTS: KnownKeys = { required: [], optional: ["key", "title", "source", "licence", "scale", "sections"] };
const SCALE_TEXTS: KnownKeys = { required: ["value"], optional: ["label", "meaning"] };
const SECTION_TEXTS: KnownKeys = { required: ["key"], optional: ["title", "summary", "descriptors"] };

/**
 * The edition with the texts of a translation: the same tree, in which sections and descriptors are found by
 * their keys and levels by their values. What is not translated keeps the edition's own words. The failure is every
 * problem: something that the edition does not have, or lists and levels of another length than the edition's.
 */
export function readTranslation(root: PlacedNode, edition: Edition): Result<Edition, readonly PlacedProblem[]> {
  if (root.kind !== "map") return failed([problemAt(root.place, "edition-not-edition")]);
  const problems: Problems = [];
  const fields = readFields(root, EDITION_TEXTS, problems);
  const key = textOf(fields, "key", problems);
  if (key !== null && key !== edition.key) {
    problems.push(problemAt(placeOf(fields, "key"), "translation-no-counterpart", { what: "key", key }));
  }
  const { sections, descriptors } = translateSections(listOf(fields, "sections", problems), edition, problems);
  const translated: Edition = {
    ...edition,
    title: textOf(fields, "title", problems) ?? edition.title,
    source: textOf(fields, "source", problems) ?? edition.source,
    licence: textOf(fields, "licence", problems) ?? edition.licence,
    scale: translateScale(listOf(fields, "scale", problems), edition.scale, problems),
    sections,
    descriptors,
  };
  return problems.length > 0 ? failed(inFileOrder(problems)) : done(translated);
}

function translateScale(list: PlacedList | null, scale: Scale, problems: Problems): Scale {
  const translated = [...scale];
  const seen = new Set<string>();
  for (const fields of list === null ? [] : fieldsOfItems(list, "scale", SCALE_TEXTS, problems)) {
    const value = numberOf(fields, "value", problems);
    const texts = { label: textOf(fields, "label", problems), meaning: textOf(fields, "meaning", problems) };
    if (value === null) continue;
    const position = positionOf(scale, value);
    const level = position === null ? undefined : scale[position];
    if (position === null || level === undefined) {
      problems.push(problemAt(placeOf(fields, "value"), "translation-no-counterpart", { what: "value", key: value }));
      continue;
    }
    refuseSecond(seen, "value", String(position), fields, problems);
    translated[position] = { value: level.value, label: texts.label ?? level.label, meaning: texts.meaning ?? level.meaning };
  }
  return translated;
}

function translateSections(
  list: PlacedList | null,
  edition: Edition,
  problems: Problems,
): { sections: Section[]; descriptors: Descriptor[] } {
  const sections = new Map(edition.sections.map((section) => [section.key, section]));
  const descriptors = new Map(edition.descriptors.map((descriptor) => [descriptor.key, descriptor]));
  const seen = new Set<string>();
  for (const fields of list === null ? [] : fieldsOfItems(list, "sections", SECTION_TEXTS, problems)) {
    const key = textOf(fields, "key", problems);
    const section = key === null ? undefined : sections.get(key);
    if (key !== null && section === undefined) {
      problems.push(problemAt(placeOf(fields, "key"), "translation-no-counterpart", { what: "section", key }));
    }
    if (section !== undefined) {
      refuseSecond(seen, "section", section.key, fields, problems);
      const summary = textOf(fields, "summary", problems) ?? section.summary;
      sections.set(section.key, { key: section.key, title: textOf(fields, "title", problems) ?? section.title, summary });
    }
    const nested = listOf(fields, "descriptors", problems);
    for (const map of nested === null ? [] : mapsOf(nested, "descriptors", problems)) {
      const descriptor = translateDescriptor(map, section?.key ?? null, descriptors, edition.scale, problems);
      if (descriptor === null) continue;
      refuseSecond(seen, "descriptor", descriptor.key, { ...fields, place: map.place }, problems);
      descriptors.set(descriptor.key, descriptor);
    }
  }
  return { sections: [...sections.values()], descriptors: [...descriptors.values()] };
}

function fieldsOfItems(list: PlacedList, key: string, known: KnownKeys, problems: Problems): readonly Fields[] {
  return mapsOf(list, key, problems).map((map) => readFields(map, known, problems));
}

function refuseSecond(seen: Set<string>, what: string, key: string, fields: Fields, problems: Problems): void {
  const name = `${what} ${key}`;
  if (seen.has(name)) problems.push(problemAt(fields.place, "translation-repeated", { what, key }));
  seen.add(name);
}

import { failed, done, inFileOrder, problemAt, type Place, type PlacedProblem, type Result } from "../values/problem";
import type { Descriptor, Edition, Scale, Section } from "./edition";
import type { PlacedMap, PlacedNode } from "./placed-tree";
import { readCrosswalk } from "./read-crosswalk";
import { readDescriptor } from "./read-descriptor";
import {
  keyOf,
  listOf,
  mapsOf,
  numberOf,
  placeOf,
  readFields,
  textOf,
  truthOf,
  type Fields,
  type KnownKeys,
  type Problems,
} from "./read-fields";
import { readScale } from "./read-scale";

export const EDITION_KEYS: KnownKeys = {
  required: ["key", "title", "scale", "sections"],
  optional: ["year", "official", "source", "licence", "crosswalk"],
};
export const SECTION_KEYS: KnownKeys = { required: ["key", "descriptors"], optional: ["title", "summary"] };

/**
 * An edition from what its file says, checked as a whole: the failure is every problem with its place, in file
 * order. Not official unless the file says so; a section without a title is titled by its key.
 */
export function readEdition(root: PlacedNode): Result<Edition, readonly PlacedProblem[]> {
  if (root.kind !== "map") return failed([problemAt(root.place, "edition-not-edition")]);
  const problems: Problems = [];
  const fields = readFields(root, EDITION_KEYS, problems);
  const key = keyOf(fields, problems);
  const scaleList = listOf(fields, "scale", problems);
  const scale = scaleList === null ? null : readScale(scaleList, problems);
  const { sections, descriptors } = readSections(fields, scale, problems);
  const crosswalkList = listOf(fields, "crosswalk", problems);
  const edition = {
    title: textOf(fields, "title", problems) ?? "",
    year: numberOf(fields, "year", problems),
    official: truthOf(fields, "official", problems) ?? false,
    source: textOf(fields, "source", problems) ?? "",
    licence: textOf(fields, "licence", problems) ?? "",
    sections,
    descriptors,
    crosswalk: crosswalkList === null ? [] : readCrosswalk(crosswalkList, descriptors, problems),
  };
  if (problems.length > 0 || key === null || scale === null) return failed(inFileOrder(problems));
  return done({ key, scale, ...edition });
}

function readSections(fields: Fields, scale: Scale | null, problems: Problems): { sections: Section[]; descriptors: Descriptor[] } {
  const sections: Section[] = [];
  const descriptors: Descriptor[] = [];
  const list = listOf(fields, "sections", problems);
  if (list !== null && list.items.length === 0) problems.push(problemAt(list.place, "edition-no-sections"));

  const seenSections = new Map<string, Place>();
  const seenDescriptors = new Map<string, Place>();
  for (const map of list === null ? [] : mapsOf(list, "sections", problems)) {
    const sectionFields = readFields(map, SECTION_KEYS, problems);
    const key = keyOf(sectionFields, problems);
    const section = {
      key: key ?? "",
      title: textOf(sectionFields, "title", problems) ?? key ?? "",
      summary: textOf(sectionFields, "summary", problems) ?? "",
    };
    const firstSection = seenSections.get(section.key);
    const keyPlace = placeOf(sectionFields, "key");
    if (firstSection === undefined) seenSections.set(section.key, keyPlace);
    else if (key !== null) problems.push(problemAt(keyPlace, "edition-duplicate-section", { key, firstLine: firstSection.line }));
    sections.push(section);

    for (const descriptorMap of readDescriptorMaps(sectionFields, section.key, problems)) {
      const descriptor = readDescriptor(descriptorMap, section.key, scale, problems);
      if (descriptor === null) continue;
      const place = keyPlaceOf(descriptorMap);
      const first = seenDescriptors.get(descriptor.key);
      if (first === undefined) seenDescriptors.set(descriptor.key, place);
      else problems.push(problemAt(place, "edition-duplicate-descriptor", { key: descriptor.key, firstLine: first.line }));
      descriptors.push(descriptor);
    }
  }
  return { sections, descriptors };
}

function readDescriptorMaps(fields: Fields, section: string, problems: Problems): readonly PlacedMap[] {
  const list = listOf(fields, "descriptors", problems);
  if (list === null) return [];
  if (list.items.length === 0) problems.push(problemAt(list.place, "edition-no-descriptors", { section }));
  return mapsOf(list, "descriptors", problems);
}

function keyPlaceOf(map: PlacedMap): Place {
  return map.entries.find((entry) => entry.key === "key")?.value.place ?? map.place;
}

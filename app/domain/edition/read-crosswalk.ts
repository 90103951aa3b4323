import { problemAt } from "../values/problem";
import type { CrosswalkLink, CrosswalkRelation, Descriptor } from "./edition";
import type { PlacedList } from "./placed-tree";
import { mapsOf, placeOf, readFields, textOf, type KnownKeys, type Problems } from "./read-fields";

export const CROSSWALK_KEYS: KnownKeys = { required: ["from", "to", "relation"], optional: [] };

export const CROSSWALK_RELATIONS = ["equal", "subset", "superset", "intersects"] as const satisfies readonly CrosswalkRelation[];

const REFERENCE = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9][A-Za-z0-9_-]*)$/;

/** The links from an older edition's descriptors to this one's. Whether the older edition has them is not looked at. */
export function readCrosswalk(list: PlacedList, descriptors: readonly Descriptor[], problems: Problems): CrosswalkLink[] {
  const links: CrosswalkLink[] = [];
  for (const map of mapsOf(list, "crosswalk", problems)) {
    const fields = readFields(map, CROSSWALK_KEYS, problems);
    const from = textOf(fields, "from", problems);
    const to = textOf(fields, "to", problems);
    const relation = textOf(fields, "relation", problems);

    const [, fromEdition, fromDescriptor] = (from === null ? null : REFERENCE.exec(from)) ?? [];
    if (from !== null && fromDescriptor === undefined) {
      problems.push(problemAt(placeOf(fields, "from"), "edition-crosswalk-bad-reference", { reference: from }));
    }
    if (to !== null && !descriptors.some((descriptor) => descriptor.key === to)) {
      problems.push(problemAt(placeOf(fields, "to"), "edition-crosswalk-unknown-descriptor", { descriptor: to }));
    }
    const known = CROSSWALK_RELATIONS.find((candidate) => candidate === relation);
    if (relation !== null && known === undefined) {
      const relations = CROSSWALK_RELATIONS.join(", ");
      problems.push(problemAt(placeOf(fields, "relation"), "edition-crosswalk-bad-relation", { relation, relations }));
    }
    if (fromEdition !== undefined && fromDescriptor !== undefined && to !== null && known !== undefined) {
      links.push({ fromEdition, fromDescriptor, to, relation: known });
    }
  }
  return links;
}

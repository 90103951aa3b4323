import type { Edition } from "../edition/edition";
import { emptyTally, type Tally } from "../tallies/tally";
import type { GroupSheet, TallySheet } from "../tallies/tally-sheet";
import { NOTHING, showCell, showOpenly } from "./display";
import { mayReplace, type PublishedBasis, type PublishedOrganisation, type SettledVoice } from "./effective";
import { HalfShapes } from "./half-shapes";
import { sharedDescriptors } from "./lattice";
import { maskedDisplay, type Firm, type LayerVoice, type OrganisationLayer } from "./organisation-layer";
import { safeMask } from "./organisation-mask";
import type { ShownGroup, ShownVoice } from "./release";
import { showPeople, voiceDisplay, type DisplayRule } from "./shown-voices";

type Published = NonNullable<PublishedBasis["organisations"]>;

type OrganisationInput = {
  readonly edition: Edition;
  readonly rule: DisplayRule;
  /** Every organisation of the area, also those without answers, in the order in which they are shown. */
  readonly ids: readonly string[];
  readonly sheets: TallySheet["organisations"];
  readonly voices: ReadonlyMap<ShownVoice, SettledVoice>;
  readonly published: Published | null;
};

type ShownOrganisations = {
  readonly shown: Readonly<Record<string, ShownGroup>>;
  readonly published: Published | null;
};

/**
 * Every organisation as people may see it. Organisations and the voices that answer for them are bound by sums, so they are
 * published together or not at all: only when each of their cells has no changes, or at least k, since they were last
 * published, and the voices show today's figures. Otherwise, and where nothing new can be shown safely, what was published
 * stands; before the first time every organisation is hidden.
 */
export function shownOrganisations(input: OrganisationInput): ShownOrganisations {
  const { edition, rule, ids, published } = input;
  const leaders = input.voices.get("leaders");
  const workforce = input.voices.get("workforce");
  const shared = sharedDescriptors(leaders?.sheet, workforce?.sheet);
  const descriptors = edition.descriptors.flatMap(({ key }) => (shared.has(key) ? [key] : []));
  const own = new Map(ids.map((id) => [id, sharedPart(input.sheets[id], descriptors, rule.scale.levels)]));
  if (rule.open) {
    const groups = new Map([...own].map(([id, sheet]) => [id, openGroup(sheet, rule)]));
    return { shown: Object.fromEntries(groups), published: publishedWith(own, groups) };
  }
  const current = [leaders, workforce].every((voice) => voice === undefined || voice.current);
  const fresh = current && mayPublish(own, published, rule.k) ? maskedGroups(input, descriptors, own) : null;
  if (fresh !== null) return { shown: Object.fromEntries(fresh), published: publishedWith(own, fresh) };
  const standing = ids.map((id) => [id, published?.[id]?.shown ?? hiddenGroup(descriptors)] as const);
  return { shown: Object.fromEntries(standing), published };
}

/** An organisation's tallies as far as organisations are shown: without what only one of its voices is asked. */
function sharedPart(sheet: GroupSheet | undefined, descriptors: readonly string[], levels: number): GroupSheet {
  const cells = descriptors.map((key): readonly [string, Tally] => [key, sheet?.cells[key] ?? emptyTally(levels)]);
  const group = sheet?.group ?? { responses: 0, changes: 0, choosers: 0, picks: {} };
  return { group, cells: Object.fromEntries(cells) };
}

function openGroup({ group, cells }: GroupSheet, { scale }: DisplayRule): ShownGroup {
  const shown = Object.entries(cells).map(([key, tally]) => [key, showOpenly(tally, scale)] as const);
  return { responses: group.responses, descriptors: Object.fromEntries(shown) };
}

function hiddenGroup(descriptors: readonly string[]): ShownGroup {
  return { responses: null, descriptors: Object.fromEntries(descriptors.map((key) => [key, NOTHING])) };
}

function publishedWith(own: ReadonlyMap<string, GroupSheet>, groups: ReadonlyMap<string, ShownGroup>): Published {
  const entries = [...own].map(([id, sheet]): readonly [string, PublishedOrganisation] => [
    id,
    { ...sheet, shown: groups.get(id) ?? hiddenGroup([]) },
  ]);
  return Object.fromEntries(entries);
}

function mayPublish(own: ReadonlyMap<string, GroupSheet>, published: Published | null, k: number): boolean {
  const never = { changes: 0 };
  return (
    published === null ||
    [...own].every(([id, { group, cells }]) => {
      const before = published[id];
      return (
        mayReplace(group, before?.group ?? never, k) &&
        Object.entries(cells).every(([key, tally]) => mayReplace(tally, before?.cells[key] ?? never, k))
      );
    })
  );
}

/** Today's figures with enough hidden to be safe; null where that cannot be done. */
function maskedGroups(
  { rule, voices, published }: OrganisationInput,
  descriptors: readonly string[],
  own: ReadonlyMap<string, GroupSheet>,
): ReadonlyMap<string, ShownGroup> | null {
  const layer: OrganisationLayer = {
    scale: rule.scale,
    k: rule.k,
    descriptors,
    organisations: [...own].map(([id, { group, cells }]) => ({ id, responses: group.responses, cells })),
    voices: (["leaders", "workforce"] as const).flatMap((voice) => layerVoice(voices.get(voice), descriptors, rule) ?? []),
    firm: firmSince(own, published),
    halves: new HalfShapes(rule.scale, rule.k),
  };
  const mask = safeMask(layer);
  if (mask === null) return null;
  const groups = layer.organisations.map((organisation): readonly [string, ShownGroup] => {
    const cells = descriptors.map((key) => {
      const shown = maskedDisplay(layer, organisation, key, mask.wholly, mask.cells.get(key) ?? new Set());
      return [key, showCell(organisation.cells[key] ?? emptyTally(rule.scale.levels), rule.scale, shown)] as const;
    });
    const responses = mask.wholly.has(organisation.id) ? null : organisation.responses;
    return [organisation.id, { responses, descriptors: Object.fromEntries(cells) }];
  });
  return new Map(groups);
}

function layerVoice(settled: SettledVoice | undefined, descriptors: readonly string[], rule: DisplayRule): LayerVoice | null {
  if (settled === undefined || settled.sheet.group.responses === 0) return null;
  const { sheet } = settled;
  const cells = descriptors.flatMap((key) => {
    const tally = sheet.cells[key];
    return tally === undefined ? [] : [[key, { tally, shown: voiceDisplay(sheet, key, tally, rule.k) }] as const];
  });
  const { responses } = sheet.group;
  return { responses, responsesShown: showPeople(responses, rule) !== null, cells: new Map(cells) };
}

function firmSince(own: ReadonlyMap<string, GroupSheet>, published: Published | null): Firm {
  const responses = new Map<string, "shown" | "hidden">();
  const cells = new Map<string, Map<string, "shown" | "hidden">>();
  const hiddenBefore = new Map<string, Set<string>>();
  for (const [id, sheet] of own) {
    const before = published?.[id];
    if (before === undefined) continue;
    const isStill = (key: string, tally: Tally) => before.cells[key]?.changes === tally.changes;
    const entries = Object.entries(sheet.cells);
    const wasShown = before.shown.responses !== null;
    // an organisation with one known cell gives no cover as a whole
    const firm = before.group.changes === sheet.group.changes || (wasShown && entries.some(([key, tally]) => isStill(key, tally)));
    if (firm) responses.set(id, wasShown ? "shown" : "hidden");
    for (const [key, tally] of entries) {
      const was = before.shown.descriptors[key]?.shown === "hidden" ? "hidden" : "shown";
      if (isStill(key, tally)) inside(cells, key, () => new Map<string, "shown" | "hidden">()).set(id, was);
      if (was === "hidden") inside(hiddenBefore, key, () => new Set<string>()).add(id);
    }
  }
  return { responses, cells, hiddenBefore };
}

function inside<Value>(map: Map<string, Value>, key: string, empty: () => Value): Value {
  const found = map.get(key) ?? empty();
  map.set(key, found);
  return found;
}

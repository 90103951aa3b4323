import type { Edition } from "../edition/edition";
import { emptyTally, type Tally } from "../tallies/tally";
import type { GroupSheet, TallySheet } from "../tallies/tally-sheet";
import { NOTHING, showCell, showOpenly } from "./display";
import { mayReplace, type SettledVoice } from "./effective";
import { firmSince, seenNow } from "./firm";
import { HalfShapes } from "./half-shapes";
import { sharedDescriptors } from "./lattice";
import { maskedDisplay, type LayerVoice, type OrganisationLayer } from "./organisation-layer";
import { safeMask } from "./organisation-mask";
import type { PublishedOrganisations } from "./published-basis";
import type { ShownGroup, ShownVoice } from "./release";
import { showPeople, voiceDisplay, type DisplayRule } from "./shown-voices";

type OrganisationInput = {
  readonly edition: Edition;
  readonly rule: DisplayRule;
  /** Every organisation of the area, also those without answers, in the order in which they are shown. */
  readonly ids: readonly string[];
  readonly sheets: TallySheet["organisations"];
  readonly voices: ReadonlyMap<ShownVoice, SettledVoice>;
  readonly published: PublishedOrganisations | null;
};

type ShownOrganisations = {
  readonly groups: Readonly<Record<string, ShownGroup>>;
  readonly published: PublishedOrganisations;
};

type Own = ReadonlyMap<string, GroupSheet>;
type Groups = ReadonlyMap<string, ShownGroup>;

/**
 * Every organisation as people may see it. Organisations and the voices that answer for them are bound by sums, so they are
 * published together or not at all: only when each of their cells has no changes, or at least k, since they were last
 * published, and the voices show today's figures. Otherwise, and where nothing new can be shown safely, what was published
 * stands; before the first time every organisation is hidden.
 */
export function shownOrganisations(input: OrganisationInput): ShownOrganisations {
  const { edition, rule, ids } = input;
  const leaders = input.voices.get("leaders");
  const workforce = input.voices.get("workforce");
  const shared = sharedDescriptors(leaders?.sheet, workforce?.sheet);
  const descriptors = edition.descriptors.flatMap(({ key }) => (shared.has(key) ? [key] : []));
  const own: Own = new Map(ids.map((id) => [id, sharedPart(input.sheets[id], descriptors, rule.scale.levels)]));
  const groups = rule.open ? openGroups(own, rule) : protectedGroups(input, descriptors, own);
  const standing = input.published?.shown ?? null;
  const shown =
    groups === null
      ? standing
      : Object.fromEntries([...own].map(([id, sheet]) => [id, { ...sheet, shown: groups.get(id) ?? hiddenGroup(descriptors) }]));
  return {
    groups: Object.fromEntries(ids.map((id) => [id, shown?.[id]?.shown ?? hiddenGroup(descriptors)])),
    published: { shown, lastSeen: Object.fromEntries([...own].map(([id, sheet]) => [id, seenNow(sheet, shown?.[id])])) },
  };
}

/** An organisation's tallies as far as organisations are shown: without what only one of its voices is asked. */
function sharedPart(sheet: GroupSheet | undefined, descriptors: readonly string[], levels: number): GroupSheet {
  const cells = descriptors.map((key): readonly [string, Tally] => [key, sheet?.cells[key] ?? emptyTally(levels)]);
  const group = sheet?.group ?? { responses: 0, changes: 0, choosers: 0, picks: {} };
  return { group, cells: Object.fromEntries(cells) };
}

function openGroups(own: Own, { scale }: DisplayRule): Groups {
  const shown = ({ group, cells }: GroupSheet): ShownGroup => ({
    responses: group.responses,
    descriptors: Object.fromEntries(Object.entries(cells).map(([key, tally]) => [key, showOpenly(tally, scale)])),
  });
  return new Map([...own].map(([id, sheet]) => [id, shown(sheet)]));
}

function hiddenGroup(descriptors: readonly string[]): ShownGroup {
  return { responses: null, descriptors: Object.fromEntries(descriptors.map((key) => [key, NOTHING])) };
}

/** Today's figures with enough hidden to be safe; null where they may not be published, or not safely. */
function protectedGroups({ rule, voices, published }: OrganisationInput, descriptors: readonly string[], own: Own): Groups | null {
  const answering = (["leaders", "workforce"] as const).map((voice) => voices.get(voice));
  if (answering.some((voice) => voice?.current === false) || !mayPublish(own, published, rule.k)) return null;
  const firm = firmSince(own, published?.lastSeen ?? {});
  if (firm === null) return null;
  const layer: OrganisationLayer = {
    scale: rule.scale,
    k: rule.k,
    descriptors,
    organisations: [...own].map(([id, { group, cells }]) => ({ id, responses: group.responses, cells })),
    voices: answering.flatMap((voice) => layerVoice(voice, descriptors, rule) ?? []),
    firm,
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

function mayPublish(own: Own, published: PublishedOrganisations | null, k: number): boolean {
  const standing = published?.shown ?? null;
  if (standing === null) return true;
  const never = { changes: 0 };
  return [...own].every(([id, { group, cells }]) => {
    const before = standing[id];
    const cellsMay = Object.entries(cells).every(([key, tally]) => mayReplace(tally, before?.cells[key] ?? never, k));
    return cellsMay && mayReplace(group, before?.group ?? never, k);
  });
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

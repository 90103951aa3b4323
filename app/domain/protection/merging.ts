import { addTallies, type Tally } from "../tallies/tally";
import type { GroupSheet, GroupTally, TallySheet } from "../tallies/tally-sheet";
import type { ShownVoice } from "./release";

/** Families under this many are shown together with communities, where the round's policy says so. */
const FEWEST_FAMILIES_ALONE = 10;

/** A shown voice's tallies. */
export type VoiceSheet = GroupSheet & {
  /**
   * Descriptors that stay hidden whatever their counts. When one of two merged voices has answers, but fewer than the
   * threshold, these are what only one of the two is asked: they would tell the size of that one, and so of the other.
   */
  readonly withheld: ReadonlySet<string>;
};

export type VoiceSheets = Readonly<Partial<Record<ShownVoice, VoiceSheet>>>;

/** When families and communities are shown as one. */
export type Merging = {
  readonly declared: boolean;
  readonly final: boolean;
  /** Whether the last snapshot merged them; null without one. It stays so: the difference of the two views would tell. */
  readonly mergedBefore: boolean | null;
  readonly k: number;
};

/**
 * The voices as they are shown. Under a policy that declares it, families and communities are one voice when families
 * have fewer than ten responses, or when the first snapshot is an interim one; later snapshots of the round follow the first.
 */
export function mergeVoices(
  { voices }: TallySheet,
  { declared, final, mergedBefore, k }: Merging,
): { readonly voices: VoiceSheets; readonly merged: boolean } {
  const { families, communities, ...others } = voices;
  const few = (families?.group.responses ?? 0) < FEWEST_FAMILIES_ALONE;
  const merged = declared && (mergedBefore ?? (few || !final));
  const single = Object.fromEntries(Object.entries(merged ? others : voices).map(([voice, sheet]) => [voice, alone(sheet)]));
  if (!merged) return { voices: single, merged };
  const together = joined(families, communities, k);
  return { voices: together === null ? single : { ...single, "families-and-communities": together }, merged };
}

function alone(sheet: GroupSheet): VoiceSheet {
  return { ...sheet, withheld: new Set() };
}

function joined(a: GroupSheet | undefined, b: GroupSheet | undefined, k: number): VoiceSheet | null {
  if (a === undefined || b === undefined) {
    const only = a ?? b;
    return only === undefined ? null : alone(only);
  }
  const cells: Record<string, Tally> = { ...a.cells };
  for (const [key, tally] of Object.entries(b.cells)) {
    const own = a.cells[key];
    cells[key] = own === undefined ? tally : addTallies(own, tally);
  }
  const onePartIsSmall = [a, b].some(({ group }) => group.responses > 0 && group.responses < k);
  const askedOfOnePart = Object.keys(cells).filter((key) => (a.cells[key] === undefined) !== (b.cells[key] === undefined));
  return { group: addGroups(a.group, b.group), cells, withheld: new Set(onePartIsSmall ? askedOfOnePart : []) };
}

function addGroups(a: GroupTally, b: GroupTally): GroupTally {
  const picks: Record<string, number> = { ...a.picks };
  for (const [key, count] of Object.entries(b.picks)) picks[key] = (picks[key] ?? 0) + count;
  return { responses: a.responses + b.responses, changes: a.changes + b.changes, choosers: a.choosers + b.choosers, picks };
}

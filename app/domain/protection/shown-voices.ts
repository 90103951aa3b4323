import type { Edition } from "../edition/edition";
import type { ScaleNumbers } from "../edition/scale";
import type { Tally } from "../tallies/tally";
import { ownDisplay, showCell, showOpenly } from "./display";
import type { VoiceSheet } from "./merging";
import type { Shown, ShownCell, ShownGroup, ShownVoice } from "./release";

/** A cell with the tally that its figures are made from. */
export type ClearedCell = { readonly tally: Tally; readonly cell: ShownCell };

/** An asked voice: one with at least one response, and its cells in edition order. */
export type ClearedVoice = {
  readonly voice: ShownVoice;
  readonly sheet: VoiceSheet;
  /** Null where the number itself is too small to show. */
  readonly responses: number | null;
  readonly cells: ReadonlyMap<string, ClearedCell>;
};

/** How figures may be shown. `open` is disclosure control off: the threshold then only says which cells are compared. */
export type DisplayRule = { readonly scale: ScaleNumbers; readonly k: number; readonly open: boolean };

/** What a voice's cell may show: by its own counts, unless it is withheld for the sake of a merged voice. */
export function voiceDisplay(sheet: VoiceSheet, key: string, tally: Tally, k: number): Shown {
  const own = ownDisplay(tally.levels, k);
  return own !== "none" && sheet.withheld.has(key) ? "hidden" : own;
}

/** How many people there are, or null where they are 1 … k − 1. */
export function showPeople(people: number, { k, open }: DisplayRule): number | null {
  return !open && people > 0 && people < k ? null : people;
}

export function clearVoice(edition: Edition, rule: DisplayRule, voice: ShownVoice, sheet: VoiceSheet): ClearedVoice {
  const { scale, k, open } = rule;
  const cells = edition.descriptors.flatMap(({ key }) => {
    const tally = sheet.cells[key];
    if (tally === undefined) return [];
    const cell = open ? showOpenly(tally, scale) : showCell(tally, scale, voiceDisplay(sheet, key, tally, k));
    return [[key, { tally, cell }] as const];
  });
  return { voice, sheet, responses: showPeople(sheet.group.responses, rule), cells: new Map(cells) };
}

export function shownGroup({ responses, cells }: ClearedVoice): ShownGroup {
  return { responses, descriptors: Object.fromEntries([...cells].map(([key, { cell }]) => [key, cell])) };
}

/** A cell with a typical score on show. */
export function isShown(cell: ShownCell): boolean {
  return cell.shown === "full" || cell.shown === "half";
}

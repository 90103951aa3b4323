import { SHOWN_VOICES } from "./lattice";
import type { VoiceSheet, VoiceSheets } from "./merging";
import type { PublishedBasis, PublishedVoice } from "./published-basis";
import type { ShownVoice } from "./release";

/** Whether what stands now may take the place of what was published: nothing changed, or at least k answers did. */
export function mayReplace(now: { readonly changes: number }, published: { readonly changes: number }, k: number): boolean {
  const changes = now.changes - published.changes;
  return changes === 0 || changes >= k;
}

export type SettledVoice = {
  readonly sheet: VoiceSheet;
  /** Every figure is today's: none had to stay as it was published. */
  readonly current: boolean;
};

/**
 * The tallies that a voice's figures are made from. A cell with fewer than k changes since it was last published stays as
 * it was, shown or hidden: a hidden cell that moved by itself among figures that stood still would be bounded by them. So does
 * the group with its responses and picks. A voice with fewer than k responses has had nothing published and starts afresh.
 */
export function settleVoice(now: VoiceSheet | undefined, published: PublishedVoice | undefined, k: number): SettledVoice | null {
  if (now === undefined) return published === undefined ? null : { sheet: restored(published), current: false };
  if (published === undefined || published.group.responses < k) return { sheet: now, current: true };
  const withheldBefore = new Set(published.withheld);
  const groupMoves = mayReplace(now.group, published.group, k);
  let current = groupMoves;
  const withheld = new Set<string>();
  const cells = Object.entries(now.cells).map(([key, tally]) => {
    const before = published.cells[key];
    const moved = before === undefined || tally.changes - before.changes >= k;
    if ((moved ? now.withheld : withheldBefore).has(key)) withheld.add(key);
    if (before === undefined || mayReplace(tally, before, k)) return [key, tally] as const;
    current = false;
    return [key, before] as const;
  });
  const sheet = { group: groupMoves ? now.group : published.group, cells: Object.fromEntries(cells), withheld };
  return { sheet, current };
}

function restored(published: PublishedVoice): VoiceSheet {
  return { ...published, withheld: new Set(published.withheld) };
}

/** Every voice's settled tallies, in the fixed order of voices. */
export function settleVoices(voices: VoiceSheets, published: PublishedBasis["voices"], k: number): ReadonlyMap<ShownVoice, SettledVoice> {
  const settled = SHOWN_VOICES.map((voice) => [voice, settleVoice(voices[voice], published[voice], k)] as const);
  return new Map(settled.flatMap(([voice, sheet]) => (sheet === null ? [] : [[voice, sheet] as const])));
}

/** A voice as the next snapshot will need to know it. */
export function publishedVoice(sheet: VoiceSheet): PublishedVoice {
  return { group: sheet.group, cells: sheet.cells, withheld: [...sheet.withheld] };
}

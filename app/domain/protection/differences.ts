import type { Edition } from "../edition/edition";
import { compareVoices, type ComparedCell, type VoiceDifference } from "../scores/differences";
import { ratedCount } from "../tallies/tally";
import { clean } from "./display";
import { SHOWN_VOICES } from "./lattice";
import type { ShownDifference, ShownVoice } from "./release";
import { isShown, type ClearedCell, type ClearedVoice, type DisplayRule } from "./shown-voices";

/**
 * The flagged differences between voices, most telling first: tier, size of the printed gap, descriptor, pair. Tests and
 * flags use the counts in full; what is printed keeps to what the two cells show. A voice that is hidden takes no part in
 * any test, so no figure here depends on it.
 */
export function shownDifferences(edition: Edition, voices: readonly ClearedVoice[], rule: DisplayRule): readonly ShownDifference[] {
  const byVoice = new Map(voices.map((voice) => [voice.voice, voice.cells]));
  const compared = edition.descriptors.map(({ key }) => {
    const cells: Partial<Record<ShownVoice, ComparedCell>> = {};
    for (const [voice, own] of byVoice) {
      const found = own.get(key);
      if (found === undefined || !(rule.open || isShown(found.cell))) continue;
      cells[voice] = { histogram: found.tally.levels, eligible: ratedCount(found.tally) >= rule.k };
    }
    return { descriptor: key, cells };
  });
  const found = compareVoices(rule.scale, SHOWN_VOICES, compared).flatMap((difference) => {
    const [a, b] = difference.voices.map((voice) => byVoice.get(voice)?.get(difference.descriptor));
    if (difference.tier === null || a === undefined || b === undefined) return [];
    return [printed(difference, difference.tier, a, b)];
  });
  return found.sort((a, b) => a.tier - b.tier || Math.abs(b.gap ?? 0) - Math.abs(a.gap ?? 0));
}

function printed(
  { descriptor, voices, delta, chanceHigher, p, pAdjusted, gap }: VoiceDifference<ShownVoice>,
  tier: 1 | 2,
  a: ClearedCell,
  b: ClearedCell,
): ShownDifference {
  const alone = { descriptor, voices, tier };
  // two full cells show every count, so nothing is kept by rounding their gap; beside a half one the gap would undo its rounding
  return a.cell.shown === "full" && b.cell.shown === "full"
    ? { ...alone, delta, chanceHigher, gap: clean(gap), p, pAdjusted }
    : { ...alone, delta: null, chanceHigher: null, gap: clean((a.cell.typical ?? 0) - (b.cell.typical ?? 0)), p: null, pAdjusted: null };
}

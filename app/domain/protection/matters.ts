import type { GroupTally } from "../tallies/tally-sheet";
import { fewestForFullFigures, oneSided } from "./display";
import { SHOWN_VOICES } from "./lattice";
import type { Protected } from "./protected";
import type { Release, ShownMatters, ShownVoice } from "./release";
import { showPeople, type DisplayRule } from "./shown-voices";

/**
 * What a voice picked. Protected like ratings: picks are shown for groups large enough for full figures and not when (nearly)
 * everyone picked the same, which would tell what each person picked.
 */
export function shownMatters({ choosers, picks }: GroupTally, rule: DisplayRule): ShownMatters {
  const many = choosers >= fewestForFullFigures(rule.k) && !oneSided(Object.values(picks), choosers);
  return { choosers: showPeople(choosers, rule), picks: rule.open || many ? picks : null };
}

/**
 * How much a descriptor matters to a voice, 1 … 5: 1 plus four times its picks as a share of the voice's most-picked one.
 * Null where the voice's picks are not shown, where it picked nothing, or where it was not asked the descriptor.
 */
export function importanceToVoice(release: Protected<Release>, voice: ShownVoice, descriptor: string): number | null {
  const picks = release.matters[voice]?.picks ?? null;
  if (picks === null || release.voices[voice]?.descriptors[descriptor] === undefined) return null;
  const most = Math.max(0, ...Object.values(picks));
  return most === 0 ? null : 1 + (4 * (picks[descriptor] ?? 0)) / most;
}

/** A descriptor's importance over voices, 1 … 5: the mean of the voices whose importance is known, each counting once; else null. */
export function importanceOf(release: Protected<Release>, descriptor: string): number | null {
  const known = SHOWN_VOICES.flatMap((voice) => importanceToVoice(release, voice, descriptor) ?? []);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length;
}

import type { VoiceSheet } from "./merging";
import type { ShownVoice } from "./release";

/*
 * The views of a round form a fixed lattice: everyone, each voice, each organisation (leaders and workforce together).
 * There is no organisation by voice, no free filter and no "all except". What a reader can work out from them rests on
 * these relations between counts, all at one moment:
 *
 *   cells      n = the sum of the levels
 *   groups     n + don't know + does not apply + unanswered = responses, for every descriptor that the whole group is asked
 *   everyone   responses = the sum over voices
 *   shared     for a descriptor that leaders and workforce are both asked: each level, n, each counter and the responses,
 *              summed over organisations, equal leaders plus workforce. People who named no organisation would be one more
 *              term; safety never rests on that term being unknown.
 *
 * A descriptor that only one of leaders and workforce is asked has no organisation cells: they would be organisation by voice.
 */

/** Every voice that a page may show, in the fixed order; the merged one stands where families stand. */
export const SHOWN_VOICES = [
  "leaders",
  "workforce",
  "families",
  "families-and-communities",
  "communities",
] as const satisfies readonly ShownVoice[];

/**
 * The descriptors with organisation cells: those that every voice answering for organisations is asked. A voice without a
 * sheet takes no part in the round.
 */
export function sharedDescriptors(leaders: VoiceSheet | undefined, workforce: VoiceSheet | undefined): ReadonlySet<string> {
  const taking = [leaders, workforce].filter((sheet) => sheet !== undefined);
  const first = taking[0];
  if (first === undefined) return new Set();
  return new Set(Object.keys(first.cells).filter((key) => taking.every((sheet) => sheet.cells[key] !== undefined)));
}

import type { ShownVoice } from "../protection/release";
import { MATTERS_NONE_PICKED, pickedBy, PICKS_ALL_ALIKE, PICKS_NOT_SHOWN, voiceName } from "./results-wording";
import { descriptorsInRound, voicesIn, type RoundResults } from "./round-results";

export type Pick = { readonly descriptor: string; readonly title: string; readonly words: string };

/** What each voice picked as mattering most. */
export type WhatMatters = readonly {
  readonly voice: ShownVoice;
  readonly name: string;
  readonly picks: readonly Pick[];
  /** Why there are no picks; null where there are. */
  readonly note: string | null;
}[];

const MOST_PICKS = 3;
/** With ties the list may grow, but a long tail of descriptors that two people picked tells nothing. */
const MOST_WITH_TIES = 5;

/** The three descriptors that each voice picked most often; with the third all that were picked as often, or none of them where they are many. */
export function whatMatters(results: RoundResults): WhatMatters {
  const { release } = results;
  return voicesIn(release).map((voice) => {
    const { choosers = null, picks = null } = release.matters[voice] ?? {};
    const named = { voice, name: voiceName(voice) };
    if (choosers === null || picks === null) return { ...named, picks: [], note: PICKS_NOT_SHOWN };
    const ordered = descriptorsInRound(results)
      .map(({ key, title }) => ({ descriptor: key, title, count: picks[key] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    const least = ordered[MOST_PICKS - 1]?.count ?? 1;
    const withTies = ordered.filter(({ count }) => count >= least);
    const top = withTies.length > MOST_WITH_TIES ? ordered.filter(({ count }) => count > least) : withTies;
    return {
      ...named,
      picks: top.map(({ descriptor, title, count }) => ({ descriptor, title, words: pickedBy(count, choosers) })),
      note: top.length > 0 ? null : ordered.length === 0 ? MATTERS_NONE_PICKED : PICKS_ALL_ALIKE,
    };
  });
}

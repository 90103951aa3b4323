import type { ShownVoice } from "../protection/release";
import {
  answeredSentence,
  campsCountSentence,
  differencesCountSentence,
  highestAndLowest,
  NOBODY_ANSWERED,
  NOTHING_SHOWN,
  widestGapSentence,
} from "./results-wording";
import { cellOf, descriptorsInRound, voicesIn, type RoundResults, type WrittenScale } from "./round-results";
import { shownScore, type ShownScore } from "./shown-score";

type Rated = { readonly title: string; readonly together: ShownScore };

/**
 * The results in one paragraph: who answered, where the voices see things differently, how far apart they are at most, where a voice
 * is split, and what is rated highest and lowest. `rated` runs from the highest score over all voices to the lowest.
 */
export function answerParagraph(results: RoundResults, scale: WrittenScale, rated: readonly Rated[]): string {
  const { release } = results;
  const voices = voicesIn(release);
  if (voices.length === 0) return NOBODY_ANSWERED;
  if (rated.length === 0) return [answeredSentence(release.responses, voices.length), NOTHING_SHOWN].join(" ");
  return [
    answeredSentence(release.responses, voices.length),
    ...endsInWords(rated, scale),
    ...differencesInShort(results, scale),
    ...campsInShort(results),
  ].join(" ");
}

function endsInWords(rated: readonly Rated[], scale: WrittenScale): readonly string[] {
  const [highest, lowest] = [rated[0], rated.at(-1)];
  if (highest === undefined || lowest === undefined || highest === lowest) return [];
  return [highestAndLowest(highest.title, highest.together.words, lowest.title, lowest.together.words, scale)];
}

function differencesInShort(results: RoundResults, scale: WrittenScale): readonly string[] {
  const { release, edition } = results;
  const first = release.differences.filter(({ tier }) => tier === 1);
  const widest = first[0];
  if (widest === undefined) return [];
  const descriptors = new Set(first.map(({ descriptor }) => descriptor)).size;
  const title = edition.descriptors.find(({ key }) => key === widest.descriptor)?.title ?? widest.descriptor;
  const score = (voice: ShownVoice) => shownScore(scale, cellOf(release, voice, widest.descriptor)).words;
  const [a, b] = widest.voices;
  return [
    differencesCountSentence(descriptors, descriptorsInRound(results).length, mostFrequentPair(first.map(({ voices }) => voices))),
    widestGapSentence(title, a, score(a), b, score(b)),
  ];
}

/** The pair that is named most often; of equals the first. */
function mostFrequentPair(pairs: readonly (readonly [ShownVoice, ShownVoice])[]): readonly [ShownVoice, ShownVoice] | null {
  const counted = pairs.map((pair) => ({ pair, times: pairs.filter(([a, b]) => a === pair[0] && b === pair[1]).length }));
  const most = Math.max(0, ...counted.map(({ times }) => times));
  return counted.find(({ times }) => times === most)?.pair ?? null;
}

function campsInShort(results: RoundResults): readonly string[] {
  const voices = voicesIn(results.release);
  const split = descriptorsInRound(results).filter(({ key }) =>
    voices.some((voice) => cellOf(results.release, voice, key)?.closeness === "two-camps"),
  );
  return split.length === 0 ? [] : [campsCountSentence(split.length)];
}

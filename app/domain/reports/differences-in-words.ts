import type { ShownDifference, ShownVoice } from "../protection/release";
import { alsoUnsure, chanceSentence, differenceSentence, gapSentence, SAME_TYPICAL, scoresOfPair } from "./results-wording";
import { cellOf, type RoundResults, type WrittenScale } from "./round-results";
import { shownScore } from "./shown-score";

/** A flagged difference as people read it. */
export type DifferenceInWords = {
  readonly descriptor: string;
  readonly title: string;
  readonly tier: 1 | 2;
  readonly voices: readonly [ShownVoice, ShownVoice];
  readonly headline: string;
  /** The two scores, the gap and, where it is shown, the chance that one is the higher. */
  readonly details: readonly string[];
};

/** The differences on one descriptor: the widest in full, of the others only that they are there. */
export type DescriptorDifferences = DifferenceInWords & { readonly alsoHere: readonly string[] };

/** No more of the second tier than this: about one in seven is there by chance, so a long list would mislead. */
const MOST_OF_TIER_2 = 5;

/** Differences by descriptor in the order of the release: tier, then the widest gap. Of the second tier only the first few. */
export function differencesToTell(results: RoundResults, scale: WrittenScale): readonly DescriptorDifferences[] {
  const { differences } = results.release;
  const first = differences.filter(({ tier }) => tier === 1);
  const second = differences.filter(({ tier }) => tier === 2).slice(0, MOST_OF_TIER_2);
  return [first, second].flatMap((tier) => byDescriptor(tier.map((difference) => differenceInWords(results, scale, difference))));
}

function byDescriptor(differences: readonly DifferenceInWords[]): readonly DescriptorDifferences[] {
  const widest = differences.filter(
    (difference, place) => differences.findIndex((one) => one.descriptor === difference.descriptor) === place,
  );
  return widest.map((difference) => {
    const others = differences.filter((one) => one.descriptor === difference.descriptor && one !== difference);
    return { ...difference, alsoHere: others.map(({ headline, voices }) => (difference.tier === 1 ? headline : alsoUnsure(...voices))) };
  });
}

/** Every flagged difference on one descriptor, of both tiers. */
export function differencesOn(results: RoundResults, scale: WrittenScale, descriptor: string): readonly DifferenceInWords[] {
  return results.release.differences
    .filter((difference) => difference.descriptor === descriptor)
    .map((difference) => differenceInWords(results, scale, difference));
}

function differenceInWords({ edition, release }: RoundResults, scale: WrittenScale, difference: ShownDifference): DifferenceInWords {
  const [a, b] = difference.voices;
  const scoreA = shownScore(scale, cellOf(release, a, difference.descriptor));
  const scoreB = shownScore(scale, cellOf(release, b, difference.descriptor));
  return {
    descriptor: difference.descriptor,
    title: edition.descriptors.find(({ key }) => key === difference.descriptor)?.title ?? difference.descriptor,
    tier: difference.tier,
    voices: difference.voices,
    headline: differenceSentence(difference.tier, a, b),
    details: [
      scoresOfPair(a, scoreA.words, b, scoreB.words),
      ...gapWords(scale, a, scoreA.value, b, scoreB.value),
      ...(difference.chanceHigher === null ? [] : [chanceSentence(a, b, difference.chanceHigher)]),
    ],
  };
}

/** The gap of the two scores as they are printed, so that a reader who subtracts finds the same. */
function gapWords(scale: WrittenScale, a: ShownVoice, scoreA: number | null, b: ShownVoice, scoreB: number | null): readonly string[] {
  if (scoreA === null || scoreB === null) return [];
  const gap = Number(scoreA.toFixed(scale.decimals)) - Number(scoreB.toFixed(scale.decimals));
  const levels = Math.abs(gap) / scale.step;
  return levels < 0.05 - 1e-9 ? [SAME_TYPICAL] : [gapSentence(gap > 0 ? a : b, levels)];
}

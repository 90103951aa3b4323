import type { ShownVoice } from "../protection/release";
import { profileAlt, sectionBasis, sectionMissing, sectionSentence, voiceName } from "./results-wording";
import { voicesIn, type RoundResults, type WrittenScale } from "./round-results";
import { combinedScore, type ShownScore } from "./shown-score";
import { CELL_WORDS } from "./results-wording";

export type SectionScoreShown = ShownScore & {
  readonly voice: ShownVoice;
  /** Of how many descriptors the figure is made, where some are left out; empty otherwise. */
  readonly basis: string;
};

export type SectionRow = {
  readonly section: string;
  readonly title: string;
  readonly sentence: string;
  readonly scores: readonly SectionScoreShown[];
};

/** Sections by voice: the rows of a table, and the same numbers for a chart. */
export type SectionProfile = {
  readonly lowest: number;
  readonly highest: number;
  /** The distance between neighbouring levels. */
  readonly step: number;
  readonly voices: readonly { readonly voice: ShownVoice; readonly name: string }[];
  readonly rows: readonly SectionRow[];
  /** What the chart shows, for those who do not see it. */
  readonly alt: string;
};

/** Each section's score by voice. A section that no answering voice was asked is left out. */
export function sectionProfile({ edition, release }: RoundResults, scale: WrittenScale): SectionProfile {
  const voices = voicesIn(release);
  const rows = edition.sections.flatMap(({ key, title }) => {
    const scores = voices.map((voice) => sectionScore(scale, voice, release.sections[voice]?.[key]));
    if (scores.every(({ state }) => state === "not-asked")) return [];
    const shown = scores.filter(({ value }) => value !== null).sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
    const missing = scores.filter(({ state }) => state === "hidden").map(({ voice }) => voice);
    const sentence = [
      sectionSentence(
        shown.map(({ voice, words }) => [voice, words] as const),
        scale,
      ),
      sectionMissing(missing),
    ];
    return [{ section: key, title, scores, sentence: sentence.filter((part) => part !== "").join(" ") }];
  });
  return {
    lowest: scale.lowest,
    highest: scale.highest,
    step: scale.step,
    voices: voices.map((voice) => ({ voice, name: voiceName(voice) })),
    rows,
    alt: profileAlt(voices, rows.length),
  };
}

function sectionScore(
  scale: WrittenScale,
  voice: ShownVoice,
  score: { readonly typical: number | null; readonly shown: number; readonly asked: number } | undefined,
): SectionScoreShown {
  if (score === undefined || score.asked === 0) {
    return { voice, state: "not-asked", words: CELL_WORDS.notAsked, value: null, shade: null, basis: "" };
  }
  const partial = score.typical !== null && score.shown < score.asked;
  return { voice, ...combinedScore(scale, score.typical), basis: partial ? sectionBasis(score.shown, score.asked) : "" };
}

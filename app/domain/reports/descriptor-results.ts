import type { Descriptor } from "../edition/edition";
import { importanceOf } from "../protection/matters";
import type { Protected } from "../protection/protected";
import type { Release, ShownCell, ShownVoice } from "../protection/release";
import { closenessSentence, dontKnowSentence, levelFigure, middleHalfSentence, scoreSentence } from "./cell-sentences";
import { differencesOn, type DifferenceInWords } from "./differences-in-words";
import { scoreFigure, shareFigure } from "./figures";
import { resultsHeading, type ResultsHeading } from "./results-heading";
import {
  basedOn,
  headCountSentence,
  importanceSentence,
  mattersToVoice,
  nobodyRated,
  NOTHING_TOGETHER,
  notShown,
  peopleRated,
  rounded,
  togetherSentence,
  voiceName,
} from "./results-wording";
import { cellOf, descriptorsInRound, voicesAsked, writtenScale, type RoundResults, type WrittenScale } from "./round-results";
import { nearestLevelWords, shownScore, type ShownScore } from "./shown-score";

/** One level's bar: how many gave it. `share` is within 0 … 1. */
export type LevelBar = {
  readonly level: string;
  readonly label: string;
  readonly people: number;
  readonly percent: string;
  readonly share: number;
};

export type VoiceOnDescriptor = {
  readonly voice: ShownVoice;
  readonly name: string;
  readonly score: ShownScore;
  /** The level nearest to the score in this voice's own wording; null where no number is printed. */
  readonly nearest: string | null;
  readonly sentences: readonly string[];
  /** How the answers lie over the levels; empty where that is not shown. */
  readonly bars: readonly LevelBar[];
  /** How this voice was asked, where it was not asked the statement. */
  readonly question: string | null;
};

export type DescriptorResults = {
  readonly heading: ResultsHeading;
  readonly descriptor: string;
  readonly title: string;
  readonly section: string;
  readonly statement: string;
  readonly levels: readonly { readonly level: string; readonly label: string; readonly wording: string | null }[];
  readonly evidence: readonly string[];
  readonly voices: readonly VoiceOnDescriptor[];
  readonly lowest: number;
  readonly highest: number;
  readonly together: readonly string[];
  readonly differences: readonly DifferenceInWords[];
  readonly matters: readonly string[];
  /** Neighbours in the agenda's order, and this descriptor's place in it, counted from 1. */
  readonly place: number;
  readonly places: number;
  readonly previous: { readonly descriptor: string; readonly title: string } | null;
  readonly next: { readonly descriptor: string; readonly title: string } | null;
};

/** One descriptor's page; null where the round did not ask it. */
export function descriptorResults(results: RoundResults, key: string): DescriptorResults | null {
  const { edition, release } = results;
  const descriptor = descriptorsInRound(results).find((candidate) => candidate.key === key);
  if (descriptor === undefined) return null;
  const scale = writtenScale(edition);
  const at = release.agenda.indexOf(key);
  return {
    heading: resultsHeading(results),
    descriptor: key,
    title: descriptor.title,
    section: edition.sections.find((section) => section.key === descriptor.section)?.title ?? "",
    statement: descriptor.statement,
    levels: edition.scale.map(({ label }, position) => ({
      level: levelFigure(scale, position),
      label,
      wording: descriptor.levels[position] ?? null,
    })),
    evidence: descriptor.evidence,
    voices: voicesAsked(release, key).flatMap((voice) => {
      const cell = cellOf(release, voice, key);
      return cell === undefined ? [] : [voiceOnDescriptor(results, scale, descriptor, voice, cell)];
    }),
    lowest: scale.lowest,
    highest: scale.highest,
    together: togetherInWords(results, scale, key),
    differences: differencesOn(results, scale, key),
    matters: mattersInWords(results, key),
    place: at + 1,
    places: release.agenda.length,
    previous: at < 1 ? null : titled(results, release.agenda[at - 1]),
    next: at === -1 ? null : titled(results, release.agenda[at + 1]),
  };
}

function titled({ edition }: RoundResults, key: string | undefined): { descriptor: string; title: string } | null {
  const descriptor = edition.descriptors.find((candidate) => candidate.key === key);
  return descriptor === undefined ? null : { descriptor: descriptor.key, title: descriptor.title };
}

function voiceOnDescriptor(
  { edition, release }: RoundResults,
  scale: WrittenScale,
  descriptor: Descriptor,
  voice: ShownVoice,
  cell: ShownCell,
): VoiceOnDescriptor {
  const score = shownScore(scale, cell);
  const question = voice === "families-and-communities" ? null : (descriptor.asks[voice]?.question ?? null);
  return {
    voice,
    name: voiceName(voice),
    score,
    nearest: score.value === null ? null : nearestLevelWords(edition, scale, descriptor, voice, score.value),
    sentences: cellSentences(release, scale, voice, descriptor.key, cell),
    bars: levelBars(edition.scale, scale, cell),
    question: question === descriptor.statement ? null : question,
  };
}

function cellSentences(
  release: Protected<Release>,
  scale: WrittenScale,
  voice: ShownVoice,
  descriptor: string,
  cell: ShownCell,
): readonly string[] {
  const parts = [
    cell.shown === "hidden" ? notShown(release.k) : null,
    cell.shown === "none" ? nobodyRated(voice) : null,
    scoreSentence(scale, voice, cell),
    middleHalfSentence(cell),
    closenessSentence(scale, cell),
    cell.n === null || cell.n === 0 ? null : peopleRated(cell.n),
    dontKnowSentence(release, voice, descriptor),
    cell.shown === "half" ? rounded(release.k) : null,
  ];
  return parts.filter((part) => part !== null);
}

function levelBars(levels: readonly { readonly label: string }[], scale: WrittenScale, { histogram }: ShownCell): readonly LevelBar[] {
  const n = histogram?.reduce((sum, count) => sum + count, 0) ?? 0;
  return (histogram ?? []).map((people, position) => ({
    level: levelFigure(scale, position),
    label: levels[position]?.label ?? "",
    people,
    percent: shareFigure(people, n),
    share: n === 0 ? 0 : people / n,
  }));
}

function togetherInWords({ release }: RoundResults, scale: WrittenScale, key: string): readonly string[] {
  const overall = release.overall[key];
  if (overall === undefined || overall.typical === null) return [NOTHING_TOGETHER];
  return [
    togetherSentence(scoreFigure(scale, overall.typical), scale),
    basedOn(overall.voicesShown, voicesAsked(release, key)),
    ...(overall.headCount === null ? [] : [headCountSentence(scoreFigure(scale, overall.headCount))]),
  ];
}

function mattersInWords({ release }: RoundResults, key: string): readonly string[] {
  const byVoice = voicesAsked(release, key).flatMap((voice) => {
    const { choosers = null, picks = null } = release.matters[voice] ?? {};
    return choosers === null || picks === null || choosers === 0 ? [] : [mattersToVoice(voice, picks[key] ?? 0, choosers)];
  });
  const importance = importanceOf(release, key);
  return importance === null ? byVoice : [...byVoice, importanceSentence(importance.toFixed(1))];
}

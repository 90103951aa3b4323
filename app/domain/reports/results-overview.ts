import type { ShownVoice } from "../protection/release";
import { campsSentence, dontKnowSentence, dontKnowShare, manyDidNotKnow, mostDidNotKnow } from "./cell-sentences";
import { differencesToTell, type DescriptorDifferences } from "./differences-in-words";
import { answerParagraph } from "./answer-paragraph";
import { sectionProfile, type SectionProfile } from "./section-profile";
import { whatMatters, type WhatMatters } from "./what-matters";
import { combinedScore, shownScore, type ShownScore } from "./shown-score";
import { basedOnShort, fewerThan, NOBODY_ANSWERED, peopleCount, totalAnswered, voiceName } from "./results-wording";
import { resultsHeading, type ResultsHeading } from "./results-heading";
import { cellOf, descriptorsInRound, voicesAsked, voicesIn, writtenScale, type RoundResults, type WrittenScale } from "./round-results";

export type NamedVoice = { readonly voice: ShownVoice; readonly name: string };

/** One thing said about one voice on one descriptor. */
export type Finding = { readonly descriptor: string; readonly title: string; readonly voice: ShownVoice; readonly sentence: string };

/** A descriptor's score over all voices, never without the voices that it is made of. */
export type TogetherRow = {
  readonly descriptor: string;
  readonly title: string;
  readonly together: ShownScore;
  /** Which voices it is made of, where not all; empty otherwise. */
  readonly basis: string;
  readonly scores: readonly ShownScore[];
};

export type ResultsOverview = {
  readonly heading: ResultsHeading;
  /** The answer in one paragraph. */
  readonly answer: string;
  readonly voices: readonly NamedVoice[];
  readonly answered: readonly (NamedVoice & { readonly count: string })[];
  readonly total: string;
  readonly profile: SectionProfile;
  readonly differences: readonly DescriptorDifferences[];
  readonly camps: readonly Finding[];
  /** Where many did not know. */
  readonly unknown: readonly Finding[];
  readonly matters: WhatMatters;
  readonly highest: readonly TogetherRow[];
  readonly lowest: readonly TogetherRow[];
};

const ROWS_AT_EACH_END = 3;

/** The first page of results. */
export function resultsOverview(results: RoundResults): ResultsOverview {
  const { release } = results;
  const scale = writtenScale(results.edition);
  const voices = voicesIn(release).map((voice) => ({ voice, name: voiceName(voice) }));
  const rows = togetherRows(results, scale);
  const end = Math.min(ROWS_AT_EACH_END, Math.ceil(rows.length / 2));
  return {
    heading: resultsHeading(results),
    answer: answerParagraph(results, scale, rows),
    voices,
    answered: voices.map((named) => ({ ...named, count: responsesInWords(release.voices[named.voice]?.responses ?? null, release.k) })),
    total: voices.length === 0 ? NOBODY_ANSWERED : totalAnswered(release.responses),
    profile: sectionProfile(results, scale),
    differences: differencesToTell(results, scale),
    camps: campsFound(results, scale),
    unknown: unknownFound(results),
    matters: whatMatters(results),
    highest: rows.slice(0, end),
    lowest: rows.slice(end).slice(-end).reverse(),
  };
}

function responsesInWords(responses: number | null, k: number): string {
  return responses === null ? fewerThan(k) : peopleCount(responses);
}

/** Descriptors with a score over all voices, the highest first, equal ones in edition order. */
function togetherRows(results: RoundResults, scale: WrittenScale): readonly TogetherRow[] {
  const { release } = results;
  const voices = voicesIn(release);
  return descriptorsInRound(results)
    .flatMap(({ key, title }) => {
      const overall = release.overall[key];
      if (overall === undefined || overall.typical === null) return [];
      return {
        descriptor: key,
        title,
        together: combinedScore(scale, overall.typical),
        basis: basedOnShort(overall.voicesShown, voicesAsked(release, key), voices),
        scores: voices.map((voice) => shownScore(scale, cellOf(release, voice, key))),
      };
    })
    .sort((a, b) => (b.together.value ?? 0) - (a.together.value ?? 0));
}

function campsFound(results: RoundResults, scale: WrittenScale): readonly Finding[] {
  return descriptorsInRound(results).flatMap(({ key, title }) =>
    voicesAsked(results.release, key).flatMap((voice) => {
      const cell = cellOf(results.release, voice, key);
      const sentence = cell === undefined ? null : campsSentence(scale, cell);
      return sentence === null ? [] : [{ descriptor: key, title, voice, sentence }];
    }),
  );
}

/** Where most did not know, without figures; then where three in ten or more did not, the largest share first. */
function unknownFound(results: RoundResults): readonly Finding[] {
  const { release } = results;
  const asked = descriptorsInRound(results).flatMap(({ key, title }) =>
    voicesAsked(release, key).flatMap((voice) => {
      const sentence = dontKnowSentence(release, voice, key);
      return sentence === null ? [] : [{ descriptor: key, title, voice, sentence }];
    }),
  );
  const shareOf = ({ voice, descriptor }: Finding) => dontKnowShare(cellOf(release, voice, descriptor)) ?? 0;
  const most = asked.filter(({ voice, descriptor }) => mostDidNotKnow(release, voice, descriptor));
  const many = asked.filter((finding) => !most.includes(finding) && manyDidNotKnow(cellOf(release, finding.voice, finding.descriptor)));
  return [...most, ...many.sort((a, b) => shareOf(b) - shareOf(a))];
}

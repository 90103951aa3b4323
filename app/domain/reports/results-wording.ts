import type { ShownVoice } from "../protection/release";
import { countFigure, listInWords, plainFigure, startingSentence } from "./figures";
import type { WrittenScale } from "./round-results";

/** Every word on the results pages stands here, so that another language is another such file. */

type VoiceWords = {
  readonly name: string;
  readonly inText: string;
  readonly owning: string;
  readonly one: string;
  readonly oneOwning: string;
};

const VOICE_WORDS: Readonly<Record<ShownVoice, VoiceWords>> = {
  leaders: { name: "Leaders", inText: "leaders", owning: "leaders'", one: "leader", oneOwning: "the leader's" },
  workforce: {
    name: "Workforce",
    inText: "the workforce",
    owning: "the workforce's",
    one: "member of the workforce",
    oneOwning: "the workforce member's",
  },
  families: { name: "Families", inText: "families", owning: "families'", one: "family member", oneOwning: "the family member's" },
  communities: {
    name: "Communities",
    inText: "communities",
    owning: "communities'",
    one: "community organisation",
    oneOwning: "the community organisation's",
  },
  "families-and-communities": {
    name: "Families and communities",
    inText: "families and communities (shown as one)",
    owning: "families and communities'",
    one: "family member or community organisation",
    oneOwning: "the family member's or community organisation's",
  },
};

export const voiceName = (voice: ShownVoice): string => VOICE_WORDS[voice].name;
export const voiceInText = (voice: ShownVoice): string => VOICE_WORDS[voice].inText;
export const voicesInText = (voices: readonly ShownVoice[]): string => listInWords(voices.map(voiceInText));

export const peopleCount = (count: number): string => (count === 1 ? "1 person" : `${countFigure(count)} people`);
export const fewerThan = (k: number): string => `Fewer than ${k}`;

/** Said of every hidden thing, whatever the cause: the causes must not be told apart. */
export const notShown = (k: number): string =>
  `Not shown, to protect people: fewer than ${k} answers, or it would give away another group's answers.`;

export const rounded = (k: number): string =>
  `Rounded to the nearest half, to protect people: fewer than ${Math.max(10, 2 * k)} answers, or answers so alike that a closer figure would show what each person said.`;

/** What stands in a table where a score could stand. */
export const CELL_WORDS = {
  hidden: "Not shown",
  none: "No answers",
  notAsked: "Not asked",
  twoCamps: "Two camps",
  about: (figure: string) => `about ${figure}`,
} as const;

export const outOf = (scale: WrittenScale): string =>
  scale.lowest === 0
    ? `out of ${plainFigure(scale.highest)}`
    : `on a scale from ${plainFigure(scale.lowest)} to ${plainFigure(scale.highest)}`;

/** "Families' typical score is 1.4 out of 5." */
export const typicalSentence = (voice: ShownVoice, score: string, scale: WrittenScale): string =>
  `${startingSentence(VOICE_WORDS[voice].owning)} typical score is ${score} ${outOf(scale)}.`;

export const nearestLevel = (value: number, wording: string): string => `${plainFigure(value)}, “${wording}”`;
export const betweenLevels = (low: number, lowWording: string, high: number, highWording: string): string =>
  `Halfway between ${plainFigure(low)}, “${lowWording}”, and ${plainFigure(high)}, “${highWording}”`;

/** One sentence for a section: the first score with its owner and scale, then the others. */
export const sectionSentence = (scores: readonly (readonly [ShownVoice, string])[], scale: WrittenScale): string => {
  const [first, ...others] = scores;
  if (first === undefined) return "";
  const rest = others.map(([voice, score]) => `${VOICE_WORDS[voice].owning} ${score}`);
  return `${startingSentence(VOICE_WORDS[first[0]].owning)} typical score is ${first[1]} ${outOf(scale)}${
    rest.length === 0 ? "" : `, ${listInWords(rest)}`
  }.`;
};
export const sectionMissing = (voices: readonly ShownVoice[]): string =>
  voices.length === 0
    ? ""
    : `There is no figure for ${voicesInText(voices)}: fewer than half of the descriptors that they were asked here can be shown.`;
export const sectionBasis = (shown: number, asked: number): string => `from ${shown} of ${asked} descriptors`;

export const middleHalf = (low: number, high: number): string =>
  low === high
    ? `At least half of the answers were ${plainFigure(low)}.`
    : `Half of the answers were between ${plainFigure(low)} and ${plainFigure(high)}.`;

const levelsAway = (levels: number): string => {
  const figure = plainFigure(levels, 1);
  if (figure === "1") return "1 level";
  return levels < 1 ? `${figure} of a level` : `${figure} levels`;
};

/** How close people were; `away` is the mean distance from the median answer, in levels. */
export const CLOSENESS_WORDS = {
  "too-few": () => "There are too few answers to say how close people were.",
  "very-close": (away: number) => `People were very close: on average ${levelsAway(away)} from the middle answer.`,
  "fairly-close": (away: number) => `People were fairly close: on average ${levelsAway(away)} from the middle answer.`,
  "spread-out": (away: number) => `Answers were spread out: on average ${levelsAway(away)} from the middle answer.`,
} as const;

export const twoCamps = (low: { people: number; said: string }, high: { people: number; said: string }, n: number): string =>
  `Two camps: ${countFigure(low.people)} of ${countFigure(n)} said ${low.said}, and ${countFigure(high.people)} of ${countFigure(n)} said ${high.said}.`;
/** The levels at one end of the scale: "5", "4 or 5", "0 to 2". */
export const levelRange = (low: number, high: number, count: number): string =>
  count === 1 ? plainFigure(low) : `${plainFigure(low)} ${count === 2 ? "or" : "to"} ${plainFigure(high)}`;

export const NOBODY_DID_NOT_KNOW = "Nobody said that they did not know.";
export const MOST_DID_NOT_KNOW_SHORT = "Most did not know";
export const MOST_DID_NOT_KNOW = "Most did not know. That may be a finding in itself.";
export const didNotKnow = (count: number, answered: number): string =>
  `${countFigure(count)} of ${countFigure(answered)} said that they did not know.${
    10 * count >= 3 * answered ? " That may be a finding in itself." : ""
  }`;

export const differenceSentence = (tier: 1 | 2, a: ShownVoice, b: ShownVoice): string =>
  tier === 1
    ? `${startingSentence(voiceInText(a))} and ${voiceInText(b)} see this differently.`
    : "Their scores look different, but this could be chance. Worth asking.";
export const alsoUnsure = (a: ShownVoice, b: ShownVoice): string => `The same goes for ${voicesInText([a, b])}.`;
export const scoresOfPair = (a: ShownVoice, scoreA: string, b: ShownVoice, scoreB: string): string =>
  `${startingSentence(voiceInText(a))}: ${scoreA}. ${startingSentence(voiceInText(b))}: ${scoreB}.`;
export const gapSentence = (higher: ShownVoice, levels: number): string =>
  `${startingSentence(VOICE_WORDS[higher].owning)} typical score is ${levelsAway(levels)} higher.`;
export const SAME_TYPICAL = "Their typical scores are the same, but their answers are spread differently.";

/** The chance that one voice's answer is the higher, as a count in a hundred with ties shared. */
export const chanceSentence = (a: ShownVoice, b: ShownVoice, chanceHigher: number): string => {
  const times = Math.round(100 * Math.max(chanceHigher, 1 - chanceHigher));
  if (times === 50)
    return `Pick one ${VOICE_WORDS[a].one} and one ${VOICE_WORDS[b].one} at random and either score is as likely to be the higher.`;
  const higher = chanceHigher > 0.5 ? a : b;
  return `Pick one ${VOICE_WORDS[a].one} and one ${VOICE_WORDS[b].one} at random and ${times} times in 100 ${VOICE_WORDS[higher].oneOwning} score is the higher (ties shared).`;
};

export const togetherSentence = (score: string, scale: WrittenScale): string =>
  `All voices together: ${score} ${outOf(scale)}. Each group counts equally, whatever its size.`;
const GROUPS = ["no groups", "the one group", "both groups"];
export const basedOn = (shown: readonly ShownVoice[], asked: readonly ShownVoice[]): string => {
  const left = asked.filter((voice) => !shown.includes(voice));
  if (left.length > 0) return `Based on ${shown.length} of ${asked.length} groups; ${voicesInText(left)} left out.`;
  return `Based on ${GROUPS[asked.length] ?? `all ${asked.length} groups`} that ${asked.length === 1 ? "was" : "were"} asked and answered.`;
};
/** Beside a score in a table, where not every voice that answered is in it; empty where every one is. */
export const basedOnShort = (shown: readonly ShownVoice[], asked: readonly ShownVoice[], answered: readonly ShownVoice[]): string => {
  if (shown.length < asked.length) return `Based on ${shown.length} of ${asked.length} groups`;
  return asked.length < answered.length ? `Asked of ${voicesInText(asked)} only` : "";
};
export const headCountSentence = (score: string): string => `If every person counted once instead, it would be ${score}.`;
export const NOTHING_TOGETHER = "There is no figure for all voices together: no voice's score can be shown here.";

export const pickedBy = (picks: number, choosers: number): string => `${countFigure(picks)} of ${countFigure(choosers)} picked it`;
/** Those of a voice, after their number. */
const someOf = (voice: ShownVoice): string =>
  voice === "workforce" ? "in the workforce" : voice === "communities" ? "people in communities" : voiceInText(voice);
export const mattersToVoice = (voice: ShownVoice, picks: number, choosers: number): string =>
  `${countFigure(picks)} of ${countFigure(choosers)} ${someOf(voice)} picked this as one of the three that matter most.`;
export const importanceSentence = (importance: string): string =>
  `Over the voices whose picks are shown, it matters ${importance} on a scale from 1 (picked by nobody) to 5 (picked most often).`;
export const PICKS_NOT_SHOWN =
  "Not shown, to protect people: too few picked, or they picked so alike that it would show what each person picked.";
export const PICKS_ALL_ALIKE = "Nothing stands out: many were picked equally often.";
export const MATTERS_NONE_PICKED = "Nobody in this group picked anything.";

export const INTERIM = "Interim results, taken while the round was still open. Later answers count only when five or more join them.";
export const INDEPENDENT = "The wording is independent; it is not the official guide.";

export const NOBODY_ANSWERED = "Nobody has answered yet.";
export const NOTHING_SHOWN = "There are too few answers to show any score.";
export const totalAnswered = (responses: number | null): string =>
  responses === null
    ? "The total is not shown, because it would give away how many answered in a small group."
    : `${startingSentence(peopleCount(responses))} answered in all.`;
export const answeredSentence = (responses: number | null, voices: number): string => {
  const groups = voices === 1 ? "in one voice" : `in ${["", "", "two", "three"][voices] ?? "four"} voices`;
  return responses === null ? `People answered ${groups}.` : `${peopleCount(responses)} answered ${groups}.`;
};
export const highestAndLowest = (high: string, highScore: string, low: string, lowScore: string, scale: WrittenScale): string =>
  `Over the voices that were asked, “${high}” is rated highest (${highScore} ${outOf(scale)}) and “${low}” lowest (${lowScore}).`;
export const differencesCountSentence = (count: number, all: number, pair: readonly [ShownVoice, ShownVoice] | null): string =>
  `The voices see ${count} of the ${all} descriptors differently${count > 1 && pair !== null ? `, most often ${voicesInText(pair)}` : ""}.`;
export const widestGapSentence = (title: string, a: ShownVoice, scoreA: string, b: ShownVoice, scoreB: string): string =>
  `They are furthest apart on “${title}”: ${VOICE_WORDS[a].inText} ${scoreA.toLowerCase()}, ${VOICE_WORDS[b].inText} ${scoreB.toLowerCase()}.`;
export const campsCountSentence = (count: number): string =>
  `On ${count === 1 ? "one descriptor" : `${count} descriptors`} the answers of one voice or more are split into two camps.`;
export const profileAlt = (voices: readonly ShownVoice[], sections: number): string =>
  `Radar chart of the typical score in ${sections} sections, one line each for ${voicesInText(voices)}. The table below has the same numbers.`;

export const nobodyRated = (voice: ShownVoice): string =>
  `${voice === "workforce" ? "Nobody in the workforce" : `No ${VOICE_WORDS[voice].inText}`} gave this a level.`;
export const peopleRated = (n: number): string => `${startingSentence(peopleCount(n))} gave it a level.`;
export const CLOSENESS_SHORT = {
  "too-few": "Too few to say",
  "two-camps": "Two camps",
  "very-close": "Very close",
  "fairly-close": "Fairly close",
  "spread-out": "Spread out",
} as const;

export const ORGANISATION_SILENT = "Nobody answered for this organisation.";
export const organisationShown = (shown: number, asked: number): string => `${shown} of ${asked} descriptors can be shown.`;

export const CELL_STATES = { full: "Full", half: "Half", hidden: "Not shown", none: "No answers" } as const;
export const consensusWord = (met: boolean): string => (met ? "Yes" : "No");

/** Headings, links and notes of the pages. */
export const PAGE_WORDS = {
  results: "Results",
  overview: "Overview",
  heatMap: "Heat map",
  organisations: "Organisations",
  analyst: "For analysts",
  howWeAddThingsUp: "How we add things up",
  resultsNavigation: "Results pages",
  answered: "Who answered",
  voice: "Voice",
  people: "People",
  sections: "Typical score in each section",
  sectionsCaption: "Typical score in each section, by voice",
  section: "Section",
  differences: "Where voices differ most",
  differencesNone:
    "No difference between voices stands out. That does not mean that they agree: in small groups even a large difference may not show.",
  worthAsking: "Worth asking about",
  camps: "Where answers split into two camps",
  campsNone: "No voice's answers are split into two camps, as far as can be shown.",
  unknown: "Where many did not know",
  unknownNone: "In no voice did three in ten or more say that they did not know, as far as can be shown.",
  matters: "What matters most to each voice",
  mattersHint: "Everyone could pick up to three.",
  together: "All voices together",
  togetherHint:
    "Each group counts equally, whatever its size: a plain average of the scores beside it. There is no single score for the whole: it would hide what matters.",
  highest: "Rated highest",
  lowest: "Rated lowest",
  more: (count: number) => `${count} more`,
  descriptor: "Descriptor",
  order: "Order",
  orders: { edition: "Edition order", "widest-gap": "Widest gap first", lowest: "Lowest first" },
  heatMapCaption: "Typical score of each descriptor, by voice",
  heatMapIntro: "One row for each descriptor, one column for each voice. The darker the cell, the higher the score.",
  keyHidden: "Not shown, to protect people",
  keyNone: "Nobody gave it a level",
  keyNotAsked: "This voice was not asked",
  keyHalf: "Rounded to the nearest half, to protect people",
  keyCamps: "Answers in two camps, so that no one score speaks for them",
  level: "Level",
  levels: "What each level means",
  typicalByVoice: "Typical score by voice",
  typicalScore: "Typical score",
  nearestLevel: "Nearest level",
  eachVoice: "What each voice said",
  asked: "Asked as",
  distribution: (name: string) => `${name}: how many gave each level`,
  evidence: "Evidence to look for",
  importance: "How much it matters",
  importanceNone: "No voice's picks can be shown.",
  agendaPlace: (place: number, places: number) => `${place} of ${places} on the workshop's agenda`,
  previousInAgenda: "Previous on the agenda",
  nextInAgenda: "Next on the agenda",
  agenda: "Agenda",
  organisation: "Organisation",
  organisationsIntro:
    "For each organisation, its leaders and workforce are counted together. Families and communities never answer for an organisation.",
  organisationsNone: "This area has no organisations.",
  shown: "What is shown",
  organisationCaption: (name: string) => `Typical score of each descriptor: ${name}, beside all leaders and the whole workforce`,
  figuresOf: (name: string) => `All figures: ${name}`,
  analystIntro:
    "Every figure that may be shown, by its standard name. An empty cell is a figure that is not shown or not defined. Rounded (“half”) cells carry their counts and a score to the nearest half.",
  analystCaution:
    "People chose to answer, so an interval says how far a figure could have moved with other people answering. It does not describe the whole community.",
  analystDifferences: "Differences between voices",
  analystDifferencesHint:
    "Only pairs that are flagged are listed. Adjusted p is Benjamini–Hochberg over every descriptor and pair of the round. The flags screen for conversations; they are no test of a sample.",
  pair: "Pair",
  tier: "Tier",
  gap: "Gap",
  delta: "Cliff's delta",
  chanceHigher: "Chance that the first is higher (PS)",
  p: "p",
  pAdjusted: "Adjusted p",
  state: "Shown",
  figures: "Figures of one voice",
  flaggedPairs: "Flagged pairs of voices",
  downloads: "Downloads",
  csv: "All figures as CSV",
  json: "All figures as JSON",
  snapshot: (snapshot: string, day: string) => `Snapshot ${snapshot}, taken on ${day}.`,
} as const;

import type { Edition } from "../edition/edition";
import type { ShownVoice } from "../protection/release";
import { isAboveEveryVoice } from "../workshop/above-voices";
import { agendaProgress, nextUndecided } from "../workshop/agenda-progress";
import type { AgreedScore } from "../workshop/agreed-score";
import type { AgreedSet } from "../workshop/agreed-set";
import { changeSince, lastAgreedOn, type LastAgreed } from "../workshop/last-round";
import { agreedFigure, agreedLevel } from "./agreed-in-words";
import {
  aboveCount,
  ABOVE_EVERY_VOICE,
  AGREED_WORDS,
  changeInWords,
  DOES_NOT_COMPARE,
  SHORT_STATUSES,
  progressSentence,
  savedSentence,
  signedOffSentence,
  STATUS_NAMES,
} from "./agreed-wording";
import { momentInWords } from "./figures";
import { resultsHeading, type ResultsHeading } from "./results-heading";
import { voiceName } from "./results-wording";
import { cellOf, voicesIn, writtenScale, type RoundResults, type WrittenScale } from "./round-results";
import { combinedScore, shownScore, type ShownScore } from "./shown-score";

export type TitledDescriptor = { readonly descriptor: string; readonly title: string };

/** What was agreed on a descriptor, beside what was surveyed. */
export type AgreedRow = TitledDescriptor & {
  /** The agreed level or range; in words where nothing is decided. */
  readonly agreed: ShownScore;
  /** How the room left it, where it did not simply agree; empty otherwise. */
  readonly status: string;
  /** Said of an agreed level that lies above every voice's score; empty otherwise. */
  readonly above: string;
  /** One for each voice, in their order. */
  readonly surveyed: readonly ShownScore[];
  readonly together: ShownScore;
  /** What the last round agreed on it, with how far the level moved or that the two do not compare. */
  readonly last: { readonly figure: string; readonly note: string } | null;
};

export type AgreedOverview = {
  readonly heading: ResultsHeading;
  readonly voices: readonly { readonly voice: ShownVoice; readonly name: string }[];
  readonly progress: string;
  readonly begun: boolean;
  /** What to decide next; null where everything is decided or signed off. */
  readonly next: TitledDescriptor | null;
  /** Who signed the set off, and when; null while it is open. */
  readonly signedOff: string | null;
  /** How many agreed levels lie above every voice; null where none does. */
  readonly aboveVoices: string | null;
  /** The title of the last round with agreed scores; null where there is none. */
  readonly lastRound: string | null;
  /** In the agenda's order. */
  readonly rows: readonly AgreedRow[];
};

/** The agreed scores beside the survey's, and beside the last round's where there is one. */
export function agreedOverview(results: RoundResults, set: AgreedSet, last: AgreedSet | null): AgreedOverview {
  const { edition, release } = results;
  const scale = writtenScale(edition);
  const { agenda } = release;
  const progress = agendaProgress(agenda, set.scores);
  const next = set.signOff === null ? nextUndecided(agenda, set.scores) : null;
  const rows = agenda.map((descriptor) => agreedRow(results, scale, descriptor, set, last));
  const above = rows.filter((row) => row.above !== "").length;
  return {
    heading: resultsHeading(results),
    voices: voicesIn(release).map((voice) => ({ voice, name: voiceName(voice) })),
    progress: progressSentence(progress),
    begun: progress.decided > 0,
    next: next === null ? null : titled(results, next),
    signedOff: set.signOff === null ? null : signedOffSentence(set.signOff.name, momentInWords(set.signOff.recordedAt)),
    aboveVoices: above === 0 ? null : aboveCount(above),
    lastRound: last?.roundTitle ?? null,
    rows,
  };
}

/** A descriptor by its title. */
export function titled({ edition }: Pick<RoundResults, "edition">, descriptor: string): TitledDescriptor {
  return { descriptor, title: edition.descriptors.find(({ key }) => key === descriptor)?.title ?? descriptor };
}

/** What was recorded last, in a sentence; undefined for a descriptor without a decision. */
export function savedInWords(set: AgreedSet, descriptor: string | null): string | undefined {
  const agreed = Object.values(set.scores).find((one) => one.descriptor === descriptor);
  if (agreed === undefined) return undefined;
  const outcome = `${STATUS_NAMES[agreed.outcome.status]}: ${lowerFirst(agreedLevel(set.edition, agreed.outcome))}`;
  return savedSentence(titled(set, agreed.descriptor).title, outcome);
}

function agreedRow(results: RoundResults, scale: WrittenScale, key: string, set: AgreedSet, last: AgreedSet | null): AgreedRow {
  const { edition, release } = results;
  const now = set.scores[key];
  const [then] = lastAgreedOn(edition, last, key);
  return {
    ...titled(results, key),
    agreed: agreedCell(scale, now),
    status: now === undefined ? "" : SHORT_STATUSES[now.outcome.status],
    above: now !== undefined && isAboveEveryVoice(release, key, now.outcome) ? ABOVE_EVERY_VOICE : "",
    surveyed: voicesIn(release).map((voice) => shownScore(scale, cellOf(release, voice, key))),
    together: combinedScore(scale, release.overall[key]?.typical ?? null),
    last: then === undefined ? null : lastCell(edition, now, then),
  };
}

function lastCell(edition: Edition, now: AgreedScore | undefined, then: LastAgreed): AgreedRow["last"] {
  const moved = now === undefined ? null : changeSince(edition, now, then);
  const note = then.comparable ? (moved === null ? "" : changeInWords(moved)) : DOES_NOT_COMPARE;
  return { figure: agreedFigure(then.agreed.outcome), note };
}

function agreedCell(scale: WrittenScale, agreed: AgreedScore | undefined): ShownScore {
  if (agreed === undefined) return { state: "none", words: AGREED_WORDS.notDecided, value: null, shade: null };
  const words = agreedFigure(agreed.outcome);
  if (agreed.outcome.status === "not-agreed") return { state: "none", words, value: null, shade: null };
  return { ...combinedScore(scale, agreed.outcome.score), words };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

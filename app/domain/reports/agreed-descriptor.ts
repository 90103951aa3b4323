import { isAboveEveryVoice } from "../workshop/above-voices";
import { agendaProgress, roomAtLast } from "../workshop/agenda-progress";
import type { AgreedScore } from "../workshop/agreed-score";
import type { AgreedSet } from "../workshop/agreed-set";
import { lastAgreedOn } from "../workshop/last-round";
import { asTyped, typedAnew, type TypedDecision } from "../workshop/read-decision";
import { agreedInWords, lastInWords, recorderName, type AgreedInWords, type LastInWords } from "./agreed-in-words";
import { ABOVE_EVERY_VOICE_SENTENCE, progressSentence, recordedSince, signedOffSentence } from "./agreed-wording";
import { descriptorResults, type DescriptorResults } from "./descriptor-results";
import { momentInWords } from "./figures";
import type { RoundResults } from "./round-results";

/** One descriptor as the room looks at it, and what it has decided so far. */
export type AgreedDescriptor = {
  readonly results: DescriptorResults;
  readonly progress: string;
  /** The decision that holds; null where there is none yet. */
  readonly agreed: AgreedInWords | null;
  /** That it lies above every voice's score, in a sentence; null where it does not. */
  readonly above: string | null;
  /** The versions before it, the newest first. */
  readonly older: readonly AgreedInWords[];
  /** What the last round agreed on it. */
  readonly last: { readonly round: string; readonly agreed: readonly LastInWords[] } | null;
  /** Who signed the set off, and when; null while decisions can be recorded. */
  readonly signedOff: string | null;
  /** The version that a new decision takes the place of; 0 where there is none. */
  readonly version: number;
  /** Who recorded that version and when, for somebody whose page is older; empty where there is none. */
  readonly since: string;
  /** What the form begins with: the decision that holds, or who was in the room last. */
  readonly typed: TypedDecision;
};

type Sources = {
  readonly results: RoundResults;
  readonly set: AgreedSet;
  readonly last: AgreedSet | null;
  /** Every version, the newest first. */
  readonly history: readonly AgreedScore[];
};

/** A descriptor's page for the room; null where it is not on the agenda. */
export function agreedDescriptor({ results, set, last, history }: Sources, key: string): AgreedDescriptor | null {
  const { edition, release } = results;
  const surveyed = descriptorResults(results, key);
  if (surveyed === null) return null;
  const now = set.scores[key];
  const before = lastAgreedOn(edition, last, key);
  return {
    results: surveyed,
    progress: progressSentence(agendaProgress(release.agenda, set.scores)),
    agreed: now === undefined ? null : agreedInWords(edition, now),
    above: now !== undefined && isAboveEveryVoice(release, key, now.outcome) ? ABOVE_EVERY_VOICE_SENTENCE : null,
    older: history.filter(({ version }) => version < (now?.version ?? 0)).map((agreed) => agreedInWords(edition, agreed)),
    last:
      last === null || before.length === 0
        ? null
        : { round: last.roundTitle, agreed: before.map((then) => lastInWords(edition, last, { now, then })) },
    signedOff: set.signOff === null ? null : signedOffSentence(set.signOff.name, momentInWords(set.signOff.recordedAt)),
    version: now?.version ?? 0,
    since: now === undefined ? "" : recordedSince(now.version, recorderName(now), momentInWords(now.recordedAt)),
    typed: typedAtFirst(set, now),
  };
}

/** Why a decision changes is asked anew each time. */
function typedAtFirst({ scores }: AgreedSet, now: AgreedScore | undefined): TypedDecision {
  return now === undefined ? typedAnew(roomAtLast(scores)) : { ...asTyped(now), changeReason: "" };
}

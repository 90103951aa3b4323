import { agendaProgress } from "../workshop/agenda-progress";
import { decisionsRecorded, type AgreedSet } from "../workshop/agreed-set";
import type { SignOff } from "../workshop/sign-off";
import { recorderName } from "./agreed-in-words";
import {
  ALL_DECIDED,
  decisionsCount,
  enteredBy,
  progressSentence,
  reopenedSentence,
  signedOffSentence,
  undecidedSentence,
} from "./agreed-wording";
import { momentInWords } from "./figures";
import type { RoundResults } from "./round-results";

export type AgreedSignOff = {
  readonly round: string;
  readonly progress: string;
  /** What is not decided, or that everything is. */
  readonly open: string;
  /** Whether there is anything to sign off. */
  readonly some: boolean;
  /** How many decisions have been recorded, so that nobody signs off one that they have not seen. */
  readonly seen: number;
  /** Who signed it off, and when; null while it is open. */
  readonly signedOff: string | null;
  /** Every sign-off and reopening, the newest first. */
  readonly record: readonly string[];
};

/** Where a round's agreed scores stand between open and signed off. */
export function agreedSignOff({ release }: RoundResults, set: AgreedSet, record: readonly SignOff[]): AgreedSignOff {
  const progress = agendaProgress(release.agenda, set.scores);
  const open = progress.all - progress.decided;
  return {
    round: set.roundTitle,
    progress: progressSentence(progress),
    open: open === 0 ? ALL_DECIDED : undecidedSentence(open),
    some: progress.decided > 0,
    seen: decisionsRecorded(set),
    signedOff: set.signOff === null ? null : signedOffSentence(set.signOff.name, momentInWords(set.signOff.recordedAt)),
    record: record.map(entryInWords).reverse(),
  };
}

function entryInWords(entry: SignOff): string {
  const when = momentInWords(entry.recordedAt);
  const entered = enteredBy(recorderName(entry));
  if (entry.kind === "reopened") return `${reopenedSentence(entry.name, when, entry.reason)} ${entered}`;
  return `${signedOffSentence(entry.name, when)} ${decisionsCount(Object.keys(entry.versions).length)}. ${entered}`;
}

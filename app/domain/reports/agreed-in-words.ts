import type { Edition } from "../edition/edition";
import { positionOf } from "../edition/scale";
import { VOICES, type Voice } from "../values/voice";
import type { AgreedScore, AgreedStatus, Decision, Outcome } from "../workshop/agreed-score";
import type { AgreedSet } from "../workshop/agreed-set";
import { changeSince, type LastAgreed } from "../workshop/last-round";
import {
  changedBecause,
  changeInWords,
  inTheRoom,
  levelSentence,
  OPERATOR_NAME,
  OTHER_SCALE,
  rangeFigure,
  rangeSentence,
  recordedSentence,
  relationSentence,
  RULE_SENTENCES,
  STATUS_NAMES,
} from "./agreed-wording";
import { listInWords, momentInWords, plainFigure } from "./figures";
import { voiceInText, voiceName } from "./results-wording";

/** A recorded decision as people read it. */
export type AgreedInWords = {
  readonly version: number;
  /** "3", or "2 to 4" where the room did not agree. */
  readonly figure: string;
  /** The level by its name, or the range. */
  readonly level: string;
  readonly status: AgreedStatus;
  readonly statusName: string;
  readonly rule: string;
  readonly reason: string;
  readonly dissent: readonly { readonly voice: Voice; readonly name: string; readonly text: string }[];
  readonly evidence: string;
  /** Null where nobody was counted. */
  readonly room: string | null;
  readonly recorded: string;
  /** Null for the first version. */
  readonly changed: string | null;
};

export function agreedInWords(edition: Edition, agreed: AgreedScore): AgreedInWords {
  const { outcome, version } = agreed;
  return {
    version,
    figure: agreedFigure(outcome),
    level: agreedLevel(edition, outcome),
    status: outcome.status,
    statusName: STATUS_NAMES[outcome.status],
    rule: RULE_SENTENCES[agreed.rule],
    reason: agreed.reason,
    dissent: VOICES.flatMap((voice) => {
      const text = agreed.dissent[voice] ?? "";
      return text === "" ? [] : [{ voice, name: voiceName(voice), text }];
    }),
    evidence: agreed.evidence,
    room: roomInWords(agreed.room),
    recorded: recordedSentence(version, recorderName(agreed), momentInWords(agreed.recordedAt)),
    changed: agreed.changeReason === "" ? null : changedBecause(agreed.changeReason),
  };
}

/** "3", or "2 to 4" where the room did not agree. */
export function agreedFigure(outcome: Outcome): string {
  return outcome.status === "not-agreed" ? rangeFigure(...outcome.range) : plainFigure(outcome.score);
}

/** The level with its name on the scale, or the range. */
export function agreedLevel(edition: Edition, outcome: Outcome): string {
  if (outcome.status === "not-agreed") return rangeSentence(...outcome.range);
  const position = positionOf(edition.scale, outcome.score);
  return levelSentence(outcome.score, position === null ? "" : (edition.scale[position]?.label ?? ""));
}

export function recorderName({ recordedBy }: { readonly recordedBy: string | null }): string {
  return recordedBy ?? OPERATOR_NAME;
}

export function roomTotal(room: Decision["room"]): number {
  return Object.values(room).reduce((sum, count) => sum + count, 0);
}

function roomInWords(room: Decision["room"]): string | null {
  const counted = VOICES.filter((voice) => (room[voice] ?? 0) > 0).map((voice) => `${voiceInText(voice)} ${room[voice] ?? 0}`);
  return counted.length === 0 ? null : inTheRoom(roomTotal(room), listInWords(counted));
}

/** What was agreed in an older round, as people read it. */
export type LastInWords = Pick<AgreedInWords, "figure" | "level" | "statusName" | "reason" | "dissent"> & {
  /** What it was called then and how the two differ, where they do; empty otherwise. */
  readonly notes: readonly string[];
  /** How far the level moved since; null while nothing is agreed now and where the two do not compare. */
  readonly change: string | null;
};

export function lastInWords(edition: Edition, last: AgreedSet, { now, then }: LastBesideNow): LastInWords {
  const { figure, level, statusName, reason, dissent } = agreedInWords(last.edition, then.agreed);
  const older = last.edition.descriptors.find(({ key }) => key === then.agreed.descriptor);
  const relation = relationSentence(then.relation, older?.title ?? then.agreed.descriptor);
  const moved = now === undefined ? null : changeSince(edition, now, then);
  return {
    ...{ figure, level, statusName, reason, dissent },
    notes: [...(relation === null ? [] : [relation]), ...(relation === null && !then.comparable ? [OTHER_SCALE] : [])],
    change: moved === null ? null : changeInWords(moved),
  };
}

type LastBesideNow = { readonly now: AgreedScore | undefined; readonly then: LastAgreed };

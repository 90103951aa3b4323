import type { Voice } from "../values/voice";

/** How the room left a descriptor. */
export const AGREED_STATUSES = ["agreed", "agreed-with-difference", "not-agreed"] as const;

export type AgreedStatus = (typeof AGREED_STATUSES)[number];

/** Whether the rule for agreement was met in the room. It is printed and never a lock. */
export const RULE_OUTCOMES = ["met", "not-met", "not-voted"] as const;

export type RuleOutcome = (typeof RULE_OUTCOMES)[number];

/** What the room decided, in scale units: one level, or the range within which it could not settle. */
export type Outcome =
  | { readonly status: "agreed" | "agreed-with-difference"; readonly score: number }
  | { readonly status: "not-agreed"; readonly range: readonly [low: number, high: number] };

/** What is recorded of one decision in the room. */
export type Decision = {
  readonly outcome: Outcome;
  readonly rule: RuleOutcome;
  readonly reason: string;
  /** What a voice that sees it differently wants said, in its own words. */
  readonly dissent: Readonly<Partial<Record<Voice, string>>>;
  readonly evidence: string;
  /** How many were in the room, by voice. It is a count of people who came, not of answers. */
  readonly room: Readonly<Partial<Record<Voice, number>>>;
  /** Why this takes the place of what was recorded before; empty for the first version. */
  readonly changeReason: string;
};

/**
 * A decision on one descriptor of a round: a new fact beside the survey's, never in its place. Versions count from 1 without a
 * gap; the newest holds, and the older ones stay as they were.
 */
export type AgreedScore = Decision & {
  readonly descriptor: string;
  readonly version: number;
  /** The snapshot that the room looked at. */
  readonly snapshot: string;
  /** The e-mail address of whoever recorded it; null for the operator. */
  readonly recordedBy: string | null;
  readonly recordedAt: string;
};

/** From where a gap is counted: the agreed score, or the lower end of the range where none was agreed. */
export function baselineOf(outcome: Outcome): number {
  return outcome.status === "not-agreed" ? outcome.range[0] : outcome.score;
}

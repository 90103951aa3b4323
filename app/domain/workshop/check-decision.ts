import type { Scale } from "../edition/edition";
import { positionOf, scaleValues } from "../edition/scale";
import { problem, type Problem } from "../values/problem";
import { VOICES, type Voice } from "../values/voice";
import type { AgreedStatus, Decision, Outcome } from "./agreed-score";

/** The parts of a decision as a form names them. */
export type DecisionField =
  "score" | "status" | "low" | "high" | "rule" | "reason" | `dissent.${Voice}` | "evidence" | `room.${Voice}` | "changeReason";

/** A problem beside the part that it is about. */
export type DecisionProblem = { readonly field: DecisionField; readonly problem: Problem };

/** A decision's texts. */
export type DecisionTexts = Pick<Decision, "reason" | "dissent" | "evidence" | "changeReason">;

const LONGEST_REASON = 1000;
const LONGEST_CHANGE_REASON = 500;
const LONGEST_DISSENT = 1000;
const LONGEST_EVIDENCE = 2000;
const MOST_IN_ROOM = 999;

/**
 * What stands in the way of recording a decision as this version (from 1), in the order of the form; empty where nothing does. The
 * level, or both ends of the range, must be levels of the scale.
 */
export function checkDecision(
  { outcome, room, ...texts }: Decision,
  { scale, version }: { readonly scale: Scale; readonly version: number },
): readonly DecisionProblem[] {
  return [...checkOutcome(outcome, scale), ...checkTexts(texts, outcome.status, version), ...checkRoom(room)];
}

/** A level of the scale, or a range from a lower to a higher one. */
export function checkOutcome(outcome: Outcome, scale: Scale): readonly DecisionProblem[] {
  const offScale = (field: DecisionField, value: number): DecisionProblem[] =>
    positionOf(scale, value) === null ? [{ field, problem: problem("agreed-level-off-scale", { scale: scaleValues(scale) }) }] : [];
  if (outcome.status !== "not-agreed") return offScale("score", outcome.score);
  const [low, high] = outcome.range;
  const ends = [...offScale("low", low), ...offScale("high", high)];
  return ends.length > 0 || low < high ? ends : [{ field: "high", problem: problem("agreed-range-not-rising") }];
}

/** The texts; without a status (it was not readable) what hangs on it is left aside. */
export function checkTexts(
  { reason, dissent, evidence, changeReason }: DecisionTexts,
  status: AgreedStatus | null,
  version: number,
): readonly DecisionProblem[] {
  return [
    ...checkReason("reason", reason, "reason-missing", LONGEST_REASON),
    ...checkDissent(dissent, status),
    ...(evidence.length > LONGEST_EVIDENCE ? [tooLong("evidence", LONGEST_EVIDENCE)] : []),
    ...(version > 1 ? checkReason("changeReason", changeReason, "change-reason-missing", LONGEST_CHANGE_REASON) : []),
  ];
}

function checkReason(
  field: DecisionField,
  text: string,
  missing: "reason-missing" | "change-reason-missing",
  most: number,
): readonly DecisionProblem[] {
  if (text.trim() === "") return [{ field, problem: problem(missing) }];
  return text.length > most ? [{ field, problem: problem("reason-too-long", { most }) }] : [];
}

function checkDissent(dissent: Decision["dissent"], status: AgreedStatus | null): readonly DecisionProblem[] {
  const heard = VOICES.filter((voice) => (dissent[voice] ?? "").trim() !== "");
  const long = heard.filter((voice) => (dissent[voice] ?? "").length > LONGEST_DISSENT);
  const lengths = long.map((voice) => tooLong(`dissent.${voice}`, LONGEST_DISSENT));
  if (status === "agreed" && heard.length > 0) return [{ field: "status", problem: problem("agreed-dissent-noted") }, ...lengths];
  if (status === "agreed-with-difference" && heard.length === 0) {
    return [{ field: `dissent.${VOICES[0]}`, problem: problem("agreed-dissent-missing") }];
  }
  return lengths;
}

function tooLong(field: DecisionField, most: number): DecisionProblem {
  return { field, problem: problem("text-too-long", { most }) };
}

/** Whole numbers from 0 to 999. */
export function checkRoom(room: Decision["room"]): readonly DecisionProblem[] {
  const isCount = (count: number) => Number.isInteger(count) && count >= 0 && count <= MOST_IN_ROOM;
  return VOICES.filter((voice) => !isCount(room[voice] ?? 0)).map((voice) => ({
    field: `room.${voice}`,
    problem: problem("room-count-malformed", { most: MOST_IN_ROOM }),
  }));
}

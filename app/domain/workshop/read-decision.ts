import type { Scale } from "../edition/edition";
import { done, failed, problem, type Result } from "../values/problem";
import { plainText } from "../values/plain-text";
import { VOICES, type Voice } from "../values/voice";
import { AGREED_STATUSES, RULE_OUTCOMES, type AgreedStatus, type Decision, type Outcome, type RuleOutcome } from "./agreed-score";
import { checkOutcome, checkRoom, checkTexts, type DecisionProblem, type DecisionTexts } from "./check-decision";

type ByVoice = Readonly<Record<Voice, string>>;

/** A decision as it was typed; a field that was not sent is empty. */
export type TypedDecision = {
  readonly status: string;
  readonly score: string;
  readonly low: string;
  readonly high: string;
  readonly rule: string;
  readonly reason: string;
  readonly dissent: ByVoice;
  readonly evidence: string;
  readonly room: ByVoice;
  readonly changeReason: string;
};

const NOBODY: ByVoice = { leaders: "", workforce: "", families: "", communities: "" };

/** An empty form but for who is in the room. */
export function typedAnew(room: Decision["room"]): TypedDecision {
  return {
    ...{ status: "", score: "", low: "", high: "", rule: "", reason: "", evidence: "", changeReason: "" },
    dissent: NOBODY,
    room: byVoice((voice) => String(room[voice] ?? "")),
  };
}

/**
 * Reads what was typed as the decision of this version (from 1), or every problem at once, in the order of the form. A level beside
 * "not agreed", a range beside an agreed level and, for the first version, why it was changed are left out: a form cannot always take
 * back what is not asked any more.
 */
export function readDecision(
  typed: TypedDecision,
  { scale, version }: { readonly scale: Scale; readonly version: number },
): Result<Decision, readonly DecisionProblem[]> {
  const status = AGREED_STATUSES.find((known) => known === typed.status) ?? null;
  const outcome = readOutcome(typed, status, scale);
  const rule = readRule(typed.rule);
  const texts = readTexts(typed, version);
  const room = readRoom(typed.room);
  const problems = [...problemsOf(outcome), ...problemsOf(rule), ...checkTexts(texts, status, version), ...checkRoom(room)];
  return outcome.ok && rule.ok && problems.length === 0
    ? done({ outcome: outcome.value, rule: rule.value, room, ...texts })
    : failed(problems);
}

/** A decision as a form would have it typed. */
export function asTyped({ outcome, rule, reason, dissent, evidence, room, changeReason }: Decision): TypedDecision {
  const [low, high] = outcome.status === "not-agreed" ? outcome.range.map(String) : [];
  return {
    status: outcome.status,
    score: outcome.status === "not-agreed" ? "" : String(outcome.score),
    low: low ?? "",
    high: high ?? "",
    rule,
    reason,
    dissent: byVoice((voice) => dissent[voice] ?? ""),
    evidence,
    room: byVoice((voice) => String(room[voice] ?? "")),
    changeReason,
  };
}

/** Whether two decisions say the same in every part. */
export function isSameDecision(one: Decision, other: Decision): boolean {
  return JSON.stringify(asTyped(one)) === JSON.stringify(asTyped(other));
}

function byVoice(text: (voice: Voice) => string): ByVoice {
  return { leaders: text("leaders"), workforce: text("workforce"), families: text("families"), communities: text("communities") };
}

function problemsOf(result: Result<unknown, readonly DecisionProblem[]>): readonly DecisionProblem[] {
  return result.ok ? [] : result.problem;
}

type Read<Value> = Result<Value, readonly DecisionProblem[]>;

function readOutcome(typed: TypedDecision, status: AgreedStatus | null, scale: Scale): Read<Outcome> {
  if (status === null) return failed([{ field: "status", problem: problem("agreed-status-missing") }]);
  if (status === "not-agreed") {
    const missing = (["low", "high"] as const).filter((field) => typed[field].trim() === "");
    if (missing.length > 0) return failed(missing.map((field) => ({ field, problem: problem("agreed-range-missing") })));
    return checked({ status, range: [Number(typed.low), Number(typed.high)] }, scale);
  }
  if (typed.score.trim() === "") return failed([{ field: "score", problem: problem("agreed-level-missing") }]);
  return checked({ status, score: Number(typed.score) }, scale);
}

function checked(outcome: Outcome, scale: Scale): Read<Outcome> {
  const problems = checkOutcome(outcome, scale);
  return problems.length === 0 ? done(outcome) : failed(problems);
}

function readRule(text: string): Read<RuleOutcome> {
  const rule = RULE_OUTCOMES.find((known) => known === text);
  return rule === undefined ? failed([{ field: "rule", problem: problem("agreed-rule-missing") }]) : done(rule);
}

function readTexts({ reason, dissent, evidence, changeReason }: TypedDecision, version: number): DecisionTexts {
  const heard = VOICES.map((voice) => [voice, plainText(dissent[voice])] as const).filter(([, text]) => text !== "");
  return {
    reason: plainText(reason),
    dissent: Object.fromEntries(heard),
    evidence: plainText(evidence),
    changeReason: version > 1 ? plainText(changeReason) : "",
  };
}

/** Counts that were typed; what is no whole number becomes one that the check refuses. */
function readRoom(room: ByVoice): Decision["room"] {
  const counted = VOICES.map((voice) => [voice, room[voice].trim()] as const).filter(([, text]) => text !== "");
  return Object.fromEntries(counted.map(([voice, text]) => [voice, /^\d+$/.test(text) ? Number(text) : Number.NaN]));
}

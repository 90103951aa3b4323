import type { AgreedScore, Decision } from "./agreed-score";
import type { AgreedSet } from "./agreed-set";

/** How far the room is through its agenda. */
export type AgendaProgress = { readonly decided: number; readonly all: number };

/** A descriptor that is not on the agenda does not count. */
export function agendaProgress(agenda: readonly string[], scores: AgreedSet["scores"]): AgendaProgress {
  return { decided: agenda.filter((key) => scores[key] !== undefined).length, all: agenda.length };
}

/**
 * The next descriptor without a decision in the agenda's order, going on after this one and round again from the top; null where all
 * are decided. From the top without one to go on after.
 */
export function nextUndecided(agenda: readonly string[], scores: AgreedSet["scores"], after: string | null = null): string | null {
  const at = after === null ? -1 : agenda.indexOf(after);
  const onwards = [...agenda.slice(at + 1), ...agenda.slice(0, at + 1)];
  return onwards.find((key) => scores[key] === undefined && key !== after) ?? null;
}

/** Who was in the room when a decision was last recorded; nobody counted where none was. */
export function roomAtLast(scores: AgreedSet["scores"]): Decision["room"] {
  const newest = Object.values(scores).reduce<AgreedScore | null>(
    (last, agreed) => (last === null || agreed.recordedAt > last.recordedAt ? agreed : last),
    null,
  );
  return newest?.room ?? {};
}

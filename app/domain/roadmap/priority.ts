import type { Descriptor, Edition } from "../edition/edition";
import { importanceOf, importanceToVoice } from "../protection/matters";
import type { Protected } from "../protection/protected";
import type { Release, ShownVoice } from "../protection/release";
import { baselineOf, type Outcome } from "../workshop/agreed-score";
import { defaultTarget, type Target } from "./target";

/** How far a score can be leant on: settled, near, or split or thin. */
export type Confidence = 1 | 0.8 | 0.5;

/** Counted where no voice's picks are shown: the middle of 1 … 5. */
export const UNKNOWN_IMPORTANCE = 3;

/** Where a descriptor stands, where it is to go, and what that weighs. Levels and the gap are in scale units. */
export type Standing = {
  readonly descriptor: string;
  readonly outcome: Outcome;
  /** The agreed score, or the lower end of the range where none was agreed. */
  readonly current: number;
  /** The target that was set, or one level up while none is. */
  readonly target: number;
  readonly targetIsSet: boolean;
  readonly dueOn: string | null;
  /** 0 where the target is reached. */
  readonly gap: number;
  /** 1 … 5; null where no voice's picks are shown. */
  readonly importance: number | null;
  readonly confidence: Confidence;
  /** Gap × importance × confidence. */
  readonly priority: number;
};

/** How far the current score falls short of the target, in the target's units; 0 where it does not. */
export function gapTo(target: number, current: number): number {
  return Math.max(0, Math.round((target - current) * 1e9) / 1e9);
}

/** Gap × importance × confidence: 0 where there is no gap. */
export function priorityOf({
  gap,
  importance,
  confidence,
}: {
  readonly gap: number;
  readonly importance: number;
  readonly confidence: number;
}): number {
  return gap * importance * confidence;
}

/**
 * How far an agreed score can be leant on. 0.5, split or thin: the room did not agree, a voice that answered is not shown in full, or a
 * voice is in two camps. 1, settled: every voice that answered is a consensus of its own. 0.8 otherwise. Made from what is shown.
 */
export function confidenceIn(release: Protected<Release>, descriptor: string, outcome: Outcome): Confidence {
  const cells = Object.values(release.voices).flatMap(({ descriptors }) => descriptors[descriptor] ?? []);
  const thin = cells.length === 0 || cells.some(({ shown }) => shown !== "full");
  const split = outcome.status === "not-agreed" || cells.some(({ closeness }) => closeness === "two-camps");
  if (thin || split) return 0.5;
  return cells.every(({ consensus }) => consensus === true) ? 1 : 0.8;
}

/** A descriptor's standing; the target that was set, or undefined while none is. */
export function standingOf(
  { edition, release }: { readonly edition: Edition; readonly release: Protected<Release> },
  { key }: Pick<Descriptor, "key">,
  outcome: Outcome,
  target: Target | undefined,
): Standing {
  const current = baselineOf(outcome);
  const level = target?.level ?? defaultTarget(edition.scale, current);
  const gap = gapTo(level, current);
  const importance = importanceOf(release, key);
  const confidence = confidenceIn(release, key, outcome);
  return {
    descriptor: key,
    outcome,
    current,
    target: level,
    targetIsSet: target !== undefined,
    dueOn: target?.dueOn ?? null,
    gap,
    importance,
    confidence,
    priority: priorityOf({ gap, importance: importance ?? UNKNOWN_IMPORTANCE, confidence }),
  };
}

/**
 * What a descriptor weighs for one voice: the gap between the target and this voice's own displayed score, times what it matters to
 * this voice. Null where the voice's score is not shown or it was not asked.
 */
export function priorityToVoice(release: Protected<Release>, voice: ShownVoice, { descriptor, target }: Standing): number | null {
  const typical = release.voices[voice]?.descriptors[descriptor]?.typical ?? null;
  if (typical === null) return null;
  const importance = importanceToVoice(release, voice, descriptor) ?? UNKNOWN_IMPORTANCE;
  return priorityOf({ gap: gapTo(target, typical), importance, confidence: 1 });
}

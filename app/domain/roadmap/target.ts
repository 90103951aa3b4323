import type { Scale } from "../edition/edition";

/** Where a partnership wants a descriptor to be, and by when. */
export type Target = {
  readonly descriptor: string;
  /** A value of the scale. */
  readonly level: number;
  /** The day as YYYY-MM-DD; null where none is set. */
  readonly dueOn: string | null;
  /** Grows by one with every change, so that an outdated screen is told. */
  readonly version: number;
  readonly setBy: string | null;
  readonly setAt: string;
};

/** A gap that nothing will be done about for now, and why. */
export type DecisionNotToAct = {
  readonly descriptor: string;
  readonly reason: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string;
};

/** A decision not to act as it stands on record, where it stays when it is taken back. */
export type RecordedDecision = DecisionNotToAct & {
  readonly id: string;
  readonly round: string;
  /** When it was taken back; null while it holds. */
  readonly withdrawnAt: string | null;
};

/** The target where none is set: one level up from where the partnership stands; the highest level where it is there already. */
export function defaultTarget(scale: Scale, current: number): number {
  return scale.find(({ value }) => value > current + 1e-9)?.value ?? scale.at(-1)?.value ?? current;
}

/**
 * How far a descriptor has come since its target was set, 0 … 1: (current − baseline) ÷ (target − baseline), held within the ends.
 * 1 where the target was reached when it was set. `beyond` says that the figure was cut: below where it began or above the target.
 */
export function progressToTarget(
  { baseline, target }: { readonly baseline: number; readonly target: number },
  current: number,
): { readonly share: number; readonly beyond: "below" | "above" | null } {
  if (target <= baseline) return { share: 1, beyond: current < baseline ? "below" : null };
  const share = (current - baseline) / (target - baseline);
  if (share < 0) return { share: 0, beyond: "below" };
  return share > 1 ? { share: 1, beyond: "above" } : { share, beyond: null };
}

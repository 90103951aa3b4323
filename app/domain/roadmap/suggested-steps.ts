import type { Descriptor, Scale } from "../edition/edition";

/** What the edition suggests for coming to one level. */
export type SuggestedSteps = { readonly level: number; readonly label: string; readonly steps: readonly string[] };

/** The edition's steps for each level above the current score up to the target, the nearest level first; levels without any are left out. */
export function suggestedSteps(
  scale: Scale,
  { steps }: Pick<Descriptor, "steps">,
  { current, target }: { readonly current: number; readonly target: number },
): readonly SuggestedSteps[] {
  return scale
    .map(({ value, label }, position) => ({ level: value, label, steps: steps[position] ?? [] }))
    .filter(({ level, steps: own }) => own.length > 0 && level > current + 1e-9 && level <= target + 1e-9);
}

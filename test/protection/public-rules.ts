import type { ScaleNumbers } from "../../app/domain/edition/scale";
import type { Shown } from "../../app/domain/protection/release";

/* What anybody knows who has read how figures are shown: written anew here, so that the attacker does not lean on what it attacks. */

export function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

export function stateOf(levels: readonly number[], k: number): Shown {
  const n = total(levels);
  if (n === 0) return "none";
  if (n < k) return "hidden";
  const top = Math.max(...levels);
  const lopsided = top === n || (n < 20 && top / n >= 0.9 - 1e-12);
  return n >= Math.max(10, 2 * k) && !lopsided ? "full" : "half";
}

/** The middle of everybody sorted, each level's people spread over the stretch half a level to either side. */
function middle(levels: readonly number[]): number {
  const n = total(levels);
  let below = 0;
  for (let position = 0; position < levels.length; position += 1) {
    const here = levels[position]!;
    if (2 * (below + here) > n && 2 * below < n) return position - 0.5 + (n / 2 - below) / here;
    below += here;
    if (2 * below === n) {
      const next = levels.findIndex((count, later) => later > position && count > 0);
      return (position + next) / 2;
    }
  }
  throw new Error("Nobody has no middle");
}

/** The typical score rounded to a share of a level: 0.5 for rough figures, 0.1 for full ones. */
export function roundedTypical(scale: ScaleNumbers, levels: readonly number[], share: number): number {
  return scale.lowest + scale.step * share * Math.floor(middle(levels) / share + 0.5 + 1e-9);
}

/** Every histogram of so many people, in no particular order. */
export function histograms(people: number, levels: number): readonly (readonly number[])[] {
  if (levels === 1) return [[people]];
  return Array.from({ length: people + 1 }, (_, first) => first).flatMap((first) =>
    histograms(people - first, levels - 1).map((rest) => [first, ...rest]),
  );
}

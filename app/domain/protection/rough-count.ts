import { LOWEST_THRESHOLD } from "../rounds/round-policy";
import type { Voice } from "../values/voice";

/**
 * About how many people have answered: nobody, 1 to 4, or a multiple of five that is at most the count. It tells whom to
 * remind, and too little to find out whether one person has answered.
 */
export type RoughCount = 0 | "few" | number;

/** About how many have answered, by voice and by organisation. Never by both, which would be groups of a few people. */
export type RoughCounts = {
  readonly voices: Readonly<Partial<Record<Voice, RoughCount>>>;
  readonly organisations: Readonly<Record<string, RoughCount>>;
};

/** An exact count of responses in one group; organisation null where the answers belong to none. */
export type GroupCount = { readonly voice: Voice; readonly organisation: string | null; readonly count: number };

/** Rounds a count of people down to what may be said of it. */
export function roughCount(count: number): RoughCount {
  if (count <= 0) return 0;
  return count < LOWEST_THRESHOLD ? "few" : Math.floor(count / LOWEST_THRESHOLD) * LOWEST_THRESHOLD;
}

/** Adds groups up by voice and by organisation, and says roughly how many each has. A group without an entry has nobody. */
export function roughCounts(groups: readonly GroupCount[]): RoughCounts {
  const voices = new Map<Voice, number>();
  const organisations = new Map<string, number>();
  for (const { voice, organisation, count } of groups) {
    voices.set(voice, (voices.get(voice) ?? 0) + count);
    if (organisation !== null) organisations.set(organisation, (organisations.get(organisation) ?? 0) + count);
  }
  return { voices: roughOf(voices), organisations: roughOf(organisations) };
}

function roughOf<Key extends string>(counts: ReadonlyMap<Key, number>): Readonly<Record<Key, RoughCount>> {
  return Object.fromEntries([...counts].map(([key, count]) => [key, roughCount(count)])) as Record<Key, RoughCount>;
}

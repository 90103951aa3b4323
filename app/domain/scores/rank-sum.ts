import { peopleIn } from "./centre";
import { twoSidedNormalTail } from "./normal-tail";

/** Up to this many pairs of people the exact test is used. */
const MOST_PAIRS_FOR_EXACT = 600;

/** Pairs of one person from each group: how often the first group's person rated higher, lower, or the same. */
export type Pairs = { readonly wins: number; readonly losses: number; readonly ties: number };

export function comparePairs(a: readonly number[], b: readonly number[]): Pairs {
  let wins = 0;
  let losses = 0;
  let ties = 0;
  let lowerA = 0;
  let lowerB = 0;
  for (let position = 0; position < Math.max(a.length, b.length); position += 1) {
    const countA = a[position] ?? 0;
    const countB = b[position] ?? 0;
    wins += countA * lowerB;
    losses += countB * lowerA;
    ties += countA * countB;
    lowerA += countA;
    lowerB += countB;
  }
  return { wins, losses, ties };
}

/**
 * The chance, if group labels were dealt out at random, of a rank sum at least as far from its mean as the one seen: exact,
 * two-sided, ties at their mid-ranks. People at one level are interchangeable, so the deals are counted level by level,
 * by people dealt and rank sum. Every count is a whole number below 2⁵³ when the groups form 600 pairs or fewer. 1 for an empty group.
 */
export function exactRankSumP(a: readonly number[], b: readonly number[]): number {
  const [small, large] = peopleIn(a) <= peopleIn(b) ? [a, b] : [b, a];
  const dealt = peopleIn(small);
  const everyone = dealt + peopleIn(large);
  const pooled = Array.from({ length: Math.max(a.length, b.length) }, (_, position) => (a[position] ?? 0) + (b[position] ?? 0));
  // twice the mid-rank, counted from the lowest used level's, so that all are whole and the smallest is 0
  const ranks = doubledMidRanks(pooled);

  let observed = 0;
  let pooledSum = 0;
  for (let position = 0; position < pooled.length; position += 1) {
    observed += (small[position] ?? 0) * (ranks[position] ?? 0);
    pooledSum += (pooled[position] ?? 0) * (ranks[position] ?? 0);
  }
  const mean = dealt * pooledSum;
  const seen = Math.abs(everyone * observed - mean);

  let extreme = 0;
  let all = 0;
  waysBySum(pooled, ranks, dealt).forEach((ways, sum) => {
    all += ways;
    if (Math.abs(everyone * sum - mean) >= seen) extreme += ways;
  });
  return extreme / all;
}

function doubledMidRanks(pooled: readonly number[]): readonly number[] {
  const lowestCount = pooled.find((count) => count > 0) ?? 0;
  let below = 0;
  return pooled.map((count) => {
    const rank = count === 0 ? 0 : 2 * below + count - lowestCount;
    below += count;
    return rank;
  });
}

/** In how many ways so many people can be dealt from the pooled levels, by their sum of ranks. */
function waysBySum(pooled: readonly number[], ranks: readonly number[], dealt: number): Float64Array {
  const width = dealt * Math.max(...ranks, 0) + 1;
  const ways = Array.from({ length: dealt + 1 }, () => new Float64Array(width));
  const highest = new Array<number>(dealt + 1).fill(-1);
  const start = ways[0];
  if (start !== undefined) start[0] = 1;
  highest[0] = 0;
  let remaining = peopleIn(pooled);
  for (let position = 0; position < pooled.length; position += 1) {
    const count = pooled[position] ?? 0;
    const rank = ranks[position] ?? 0;
    remaining -= count;
    // from the top down, so that each level's people are dealt once; totals that the later levels cannot complete are left alone
    for (let people = dealt; people >= Math.max(1, dealt - remaining); people -= 1) {
      const into = ways[people];
      if (into === undefined) continue;
      let choices = 1;
      for (let take = 1; take <= Math.min(count, people); take += 1) {
        choices = (choices * (count - take + 1)) / take;
        const from = ways[people - take];
        const top = highest[people - take] ?? -1;
        if (from === undefined || top < 0) continue;
        const shift = take * rank;
        for (let sum = 0; sum <= top; sum += 1) {
          const before = from[sum] ?? 0;
          if (before !== 0) into[sum + shift] = (into[sum + shift] ?? 0) + before * choices;
        }
        highest[people] = Math.max(highest[people] ?? -1, top + shift);
      }
    }
  }
  return ways[dealt] ?? new Float64Array(0);
}

/**
 * The same chance from the normal curve, for larger groups: variance corrected for ties, half a unit off for continuity.
 * 1 where everyone gave the same level, and for an empty group.
 */
export function normalRankSumP(a: readonly number[], b: readonly number[]): number {
  const peopleA = peopleIn(a);
  const peopleB = peopleIn(b);
  const everyone = peopleA + peopleB;
  // N³ − Σt³ as a sum of positive terms, so that nothing cancels
  let spread = 0;
  for (let position = 0; position < Math.max(a.length, b.length); position += 1) {
    const pooled = (a[position] ?? 0) + (b[position] ?? 0);
    spread += pooled * (everyone - pooled) * (everyone + pooled);
  }
  if (spread === 0 || peopleA === 0 || peopleB === 0) return 1;
  const variance = ((peopleA * peopleB) / 12) * (spread / everyone / (everyone - 1));
  const { wins, losses } = comparePairs(a, b);
  const away = Math.max(0, Math.abs(wins - losses) / 2 - 0.5);
  return twoSidedNormalTail(away / Math.sqrt(variance));
}

/** Two-sided p of the rank sum of two groups on one scale: exact up to 600 pairs of people, from the normal curve above. */
export function rankSumP(a: readonly number[], b: readonly number[]): number {
  return peopleIn(a) * peopleIn(b) <= MOST_PAIRS_FOR_EXACT ? exactRankSumP(a, b) : normalRankSumP(a, b);
}

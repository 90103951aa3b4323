import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { peopleIn } from "./centre";
import { twoSidedNormalTail } from "./normal-tail";
import { comparePairs, exactRankSumP, normalRankSumP, rankSumP } from "./rank-sum";

const histogramsOf = (levels: number, most: number) => fc.array(fc.nat(most), { minLength: levels, maxLength: levels });
const ratingsOf = (histogram: readonly number[]) => histogram.flatMap((count, position) => new Array<number>(count).fill(position));

/** U less its mean, straight from the lists of ratings. */
function away(a: readonly number[], b: readonly number[]): number {
  let u = 0;
  for (const one of a) for (const other of b) u += one > other ? 1 : one === other ? 0.5 : 0;
  return u - (a.length * b.length) / 2;
}

/** Every way of dealing the labels out to people, one by one. */
function pByDealing(a: readonly number[], b: readonly number[]): number {
  const everyone = [...a, ...b];
  const seen = Math.abs(away(a, b));
  let [extreme, all] = [0, 0];
  for (let deal = 0; deal < 2 ** everyone.length; deal += 1) {
    const dealt = everyone.filter((_, person) => (deal >> person) & 1);
    if (dealt.length !== a.length) continue;
    const rest = everyone.filter((_, person) => !((deal >> person) & 1));
    all += 1;
    if (Math.abs(away(dealt, rest)) >= seen - 1e-9) extreme += 1;
  }
  return extreme / all;
}

describe("pairs of people", () => {
  it("are won, lost or tied", () => {
    fc.assert(
      fc.property(histogramsOf(6, 5), histogramsOf(6, 5), (a, b) => {
        const [peopleA, peopleB] = [ratingsOf(a), ratingsOf(b)];
        const pairs = peopleA.flatMap((one) => peopleB.map((other) => Math.sign(one - other)));
        expect(comparePairs(a, b)).toEqual({
          wins: pairs.filter((sign) => sign === 1).length,
          losses: pairs.filter((sign) => sign === -1).length,
          ties: pairs.filter((sign) => sign === 0).length,
        });
      }),
    );
  });
});

describe("the exact test", () => {
  it("equals dealing the labels out in every way", () => {
    const small = fc.tuple(histogramsOf(4, 3), histogramsOf(4, 3)).filter(([a, b]) => {
      const people = [peopleIn(a), peopleIn(b)];
      return Math.min(...people) >= 1 && (people[0] ?? 0) + (people[1] ?? 0) <= 11;
    });
    fc.assert(
      fc.property(small, ([a, b]) => {
        expect(exactRankSumP(a, b)).toBeCloseTo(pByDealing(ratingsOf(a), ratingsOf(b)), 12);
      }),
      { numRuns: 60 },
    );
  });

  it("gives the smallest chance that a group's size allows", () => {
    expect(exactRankSumP([0, 0, 0, 0, 0, 3], [3, 0, 0, 0, 0, 0])).toBeCloseTo(2 / 20, 14);
    expect(exactRankSumP([0, 0, 0, 0, 0, 4], [4, 0, 0, 0, 0, 0])).toBeCloseTo(2 / 70, 14);
    expect(exactRankSumP([0, 0, 0, 0, 0, 5], [5, 0, 0, 0, 0, 0])).toBeCloseTo(2 / 252, 14);
    expect(exactRankSumP([0, 0, 1], [600, 0, 0])).toBeCloseTo(1 / 601, 14);
  });

  it("agrees with a reference implementation on 20 leaders and 17 families", () => {
    expect(exactRankSumP([0, 1, 3, 6, 8, 2], [3, 6, 5, 2, 1, 0])).toBeCloseTo(2.9345e-5, 9);
  });

  it("is 1 when all gave one level, for equal groups, and for an empty group", () => {
    expect(exactRankSumP([0, 9, 0], [0, 5, 0])).toBe(1);
    expect(exactRankSumP([1, 2, 1], [1, 2, 1])).toBe(1);
    expect(exactRankSumP([0, 0, 0], [1, 2, 1])).toBe(1);
    expect(exactRankSumP([0, 0, 0], [0, 0, 0])).toBe(1);
  });

  it("does not mind which group comes first, nor which end of the scale is up", () => {
    fc.assert(
      fc.property(histogramsOf(6, 4), histogramsOf(6, 4), (a, b) => {
        const p = exactRankSumP(a, b);
        expect(exactRankSumP(b, a)).toBeCloseTo(p, 12);
        expect(exactRankSumP([...a].reverse(), [...b].reverse())).toBeCloseTo(p, 12);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("only ever counts whole numbers that a double holds exactly", () => {
    for (let small = 1; small * small <= 600; small += 1) {
      const people = small + Math.floor(600 / small);
      let ways = 1;
      for (let dealt = 1; dealt <= small; dealt += 1) ways = (ways * (people - dealt + 1)) / dealt;
      expect(ways * small).toBeLessThan(Number.MAX_SAFE_INTEGER);
    }
  });
});

describe("the normal test", () => {
  it("is 1 without any variance, for an empty group and within the continuity correction", () => {
    expect(normalRankSumP([0, 900, 0], [0, 500, 0])).toBe(1);
    expect(normalRankSumP([0, 0, 0], [1, 2, 1])).toBe(1);
    expect(normalRankSumP([30, 0, 30], [30, 0, 30])).toBe(1);
  });

  it("comes close to the exact test at the size where it takes over", () => {
    const a = [2, 5, 9, 6, 3, 0];
    const b = [0, 2, 6, 9, 5, 2];
    expect(peopleIn(a) * peopleIn(b)).toBe(600);
    expect(Math.abs(normalRankSumP(a, b) - exactRankSumP(a, b))).toBeLessThan(0.002);
  });

  it("takes over above 600 pairs", () => {
    const a = [2, 5, 9, 6, 3, 0];
    const b = [0, 2, 6, 9, 5, 2];
    const more = [0, 2, 6, 9, 5, 3];
    expect(rankSumP(a, b)).toBe(exactRankSumP(a, b));
    expect(rankSumP(a, more)).toBe(normalRankSumP(a, more));
    expect(rankSumP(a, more)).not.toBe(exactRankSumP(a, more));
  });

  it("keeps its digits for a million people who nearly all agree", () => {
    // with two levels N³ − Σt³ is three times both counts and everyone multiplied
    const spread = 3 * 1_000_000 * 20 * 1_000_020;
    const variance = (500_000 * 500_020 * spread) / (12 * 1_000_020 * 1_000_019);
    const expected = twoSidedNormalTail((5_000_000 - 0.5) / Math.sqrt(variance));
    expect(normalRankSumP([0, 500_000, 0], [0, 500_000, 20]) / expected).toBeCloseTo(1, 10);
    expect(expected).toBeLessThan(1e-4);
  });
});

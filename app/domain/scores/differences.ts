import type { ScaleNumbers } from "../edition/scale";
import { peopleIn, typicalPosition } from "./centre";
import { adjustForManyTests } from "./false-discovery";
import { comparePairs, rankSumP } from "./rank-sum";

const TOLERANCE = 1e-9;
const FEWEST_PEOPLE = 5;

/** 1: the groups see this differently. 2: worth asking about, though it could be chance. */
export type Tier = 1 | 2;

/** How the first of two groups of different people differs from the second. */
export type Contrast = {
  readonly people: readonly [number, number];
  /** Pairs in which the first group's person rated higher, less those in which lower: a whole number. */
  readonly balance: number;
  /** Cliff's delta, −1 … 1. */
  readonly delta: number;
  /** The chance that the first group's person rated higher, ties shared: 0 … 1. */
  readonly chanceHigher: number;
  /** First typical score less the second, in scale units, unrounded. */
  readonly gap: number;
  /** Two-sided p of the rank sum. */
  readonly p: number;
};

/** A contrast seen among all the tests of its run. */
export type Judgement = Contrast & { readonly pAdjusted: number; readonly tier: Tier | null };

/** The contrast of two histograms on one scale; null where either is empty. */
export function contrast(scale: ScaleNumbers, a: readonly number[], b: readonly number[]): Contrast | null {
  const typicalA = typicalPosition(a);
  const typicalB = typicalPosition(b);
  if (typicalA === null || typicalB === null) return null;
  const people = [peopleIn(a), peopleIn(b)] as const;
  const pairs = people[0] * people[1];
  const { wins, losses, ties } = comparePairs(a, b);
  return {
    people,
    balance: wins - losses,
    delta: (wins - losses) / pairs,
    chanceHigher: (wins + ties / 2) / pairs,
    gap: (typicalA - typicalB) * scale.step,
    p: rankSumP(a, b),
  };
}

/** What the flag looks at. */
export type FlagEvidence = Pick<Contrast, "people" | "balance" | "gap" | "p"> & { readonly pAdjusted: number };

/**
 * The flag of a difference, from unrounded figures: tier 1 for |delta| of at least .33 that survives the adjustment for many
 * tests at .10; tier 2 for |delta| of at least .474 with typical scores a fifth of the scale apart and p of at most .05 by
 * itself. Null without a flag, which never means that the groups agree, and for groups of fewer than 5.
 */
export function tierOf(scale: ScaleNumbers, { people, balance, gap, p, pAdjusted }: FlagEvidence): Tier | null {
  if (Math.min(...people) < FEWEST_PEOPLE) return null;
  // whole numbers on both sides, so that a delta of exactly .33 counts
  const pairsInThousands = Math.abs(balance) * 1000;
  const pairs = people[0] * people[1];
  if (pairsInThousands >= 330 * pairs && pAdjusted <= 0.1 + TOLERANCE) return 1;
  const farApart = Math.abs(gap) >= 0.2 * (scale.levels - 1) * scale.step - TOLERANCE;
  return pairsInThousands >= 474 * pairs && farApart && p <= 0.05 + TOLERANCE ? 2 : null;
}

/** The contrasts of one run of tests, each with its p adjusted for all of them and its flag, in the order given. */
export function judgeTogether<Item extends Contrast>(
  scale: ScaleNumbers,
  contrasts: readonly Item[],
): readonly (Item & { readonly pAdjusted: number; readonly tier: Tier | null })[] {
  const adjusted = adjustForManyTests(contrasts.map(({ p }) => p));
  return contrasts.map((item, index) => {
    const pAdjusted = adjusted[index] ?? 1;
    return { ...item, pAdjusted, tier: tierOf(scale, { ...item, pAdjusted }) };
  });
}

/** One group's ratings of a descriptor, and whether it is large enough to count among the round's tests. */
export type ComparedCell = { readonly histogram: readonly number[]; readonly eligible: boolean };

/** A descriptor and the groups that were asked it. */
export type ComparedDescriptor<Group extends string> = {
  readonly descriptor: string;
  readonly cells: Readonly<Partial<Record<Group, ComparedCell>>>;
};

export type VoiceDifference<Group extends string> = Contrast & {
  /** Null where one of the two is too small to count among the tests: it has no place in the adjustment. */
  readonly pAdjusted: number | null;
  readonly tier: Tier | null;
  readonly descriptor: string;
  readonly voices: readonly [Group, Group];
};

/**
 * Every difference between two voices, flagged or not: descriptors in the order given, within each the pairs in the order of
 * `groups`, the earlier voice first. The adjustment is over all pairs in which both are eligible; another pair has no adjusted
 * p and can be flagged by tier 2 alone. These screen for conversations: the people are not a random sample.
 */
export function compareVoices<Group extends string>(
  scale: ScaleNumbers,
  groups: readonly Group[],
  descriptors: readonly ComparedDescriptor<Group>[],
): readonly VoiceDifference<Group>[] {
  const tested = descriptors.flatMap(({ descriptor, cells }) =>
    groups.flatMap((first, index) =>
      groups.slice(index + 1).flatMap((second) => {
        const a = cells[first];
        const b = cells[second];
        if (a === undefined || b === undefined) return [];
        const found = contrast(scale, a.histogram, b.histogram);
        const voices: readonly [Group, Group] = [first, second];
        return found === null ? [] : [{ ...found, descriptor, voices, eligible: a.eligible && b.eligible }];
      }),
    ),
  );
  const adjusted = adjustForManyTests(tested.filter(({ eligible }) => eligible).map(({ p }) => p));
  let place = 0;
  return tested.map(({ eligible, ...found }) => {
    const pAdjusted = eligible ? (adjusted[place++] ?? 1) : null;
    return { ...found, pAdjusted, tier: tierOf(scale, { ...found, pAdjusted: pAdjusted ?? 1 }) };
  });
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareVoices, contrast, type FlagEvidence, tierOf } from "./differences";
import { adjustForManyTests } from "./false-discovery";

const usual = { levels: 6, lowest: 0, step: 1 };
const leaders = [0, 1, 3, 6, 8, 2];
const workforce = [4, 9, 12, 8, 3, 1];
const families = [3, 6, 5, 2, 1, 0];
const communities = [2, 3, 4, 3, 1, 1];
const cell = (histogram: readonly number[], eligible = true) => ({ histogram, eligible });

describe("a contrast", () => {
  it("is worked out from two histograms", () => {
    const found = contrast(usual, leaders, families);
    expect(found).toMatchObject({ people: [20, 17], balance: 253 });
    expect(found?.chanceHigher).toBeCloseTo(296.5 / 340, 14);
    expect(found?.delta).toBeCloseTo(253 / 340, 14);
    expect(found?.gap).toBeCloseTo(3.5 - (0.5 + 5.5 / 6), 12);
    expect(found?.p).toBeCloseTo(2.9345e-5, 9);
  });

  it("is null where a side is empty", () => {
    expect(contrast(usual, leaders, [0, 0, 0, 0, 0, 0])).toBeNull();
    expect(contrast(usual, [0, 0, 0, 0, 0, 0], leaders)).toBeNull();
  });

  it("turns round with its sides, and the gap alone grows with the step", () => {
    const histograms = fc.array(fc.nat(5), { minLength: 6, maxLength: 6 }).filter((histogram) => histogram.some((count) => count > 0));
    fc.assert(
      fc.property(histograms, histograms, (a, b) => {
        const there = contrast(usual, a, b);
        const back = contrast(usual, b, a);
        const wide = contrast({ ...usual, lowest: 1, step: 2.5 }, a, b);
        expect((there?.delta ?? Number.NaN) + (back?.delta ?? Number.NaN)).toBeCloseTo(0, 12);
        expect((there?.chanceHigher ?? Number.NaN) + (back?.chanceHigher ?? Number.NaN)).toBeCloseTo(1, 12);
        expect((there?.gap ?? Number.NaN) + (back?.gap ?? Number.NaN)).toBeCloseTo(0, 12);
        expect(there?.p).toBeCloseTo(back?.p ?? Number.NaN, 12);
        expect(there?.delta).toBeCloseTo(2 * (there?.chanceHigher ?? Number.NaN) - 1, 12);
        expect(wide).toMatchObject({ delta: there?.delta, p: there?.p });
        expect(wide?.gap).toBeCloseTo((there?.gap ?? Number.NaN) * 2.5, 12);
      }),
    );
  });
});

describe("the flag", () => {
  const evidence = (changes: Partial<FlagEvidence>): FlagEvidence => ({
    people: [10, 10],
    balance: 90,
    gap: 2,
    p: 0.001,
    pAdjusted: 0.01,
    ...changes,
  });

  it("is 1 from a delta of exactly .33 and an adjusted p of exactly .10", () => {
    expect(tierOf(usual, evidence({ balance: 33, pAdjusted: 0.1 }))).toBe(1);
    expect(tierOf(usual, evidence({ balance: -33, pAdjusted: 0.1 }))).toBe(1);
    expect(tierOf(usual, evidence({ balance: 32 }))).toBeNull();
    expect(tierOf(usual, evidence({ balance: 33, pAdjusted: 0.1001 }))).toBeNull();
    // the product leaves a speck above a tenth
    expect(tierOf(usual, evidence({ pAdjusted: (0.1 * 3) / 3 }))).toBe(1);
  });

  it("is 2 from a delta of exactly .474, a fifth of the scale and a p of exactly .05", () => {
    const second = { people: [20, 25] as const, balance: 237, gap: 1, p: 0.05, pAdjusted: 0.3 };
    expect(tierOf(usual, second)).toBe(2);
    expect(tierOf(usual, { ...second, balance: -237, gap: -1 })).toBe(2);
    expect(tierOf(usual, { ...second, balance: 236 })).toBeNull();
    expect(tierOf(usual, { ...second, gap: 0.99 })).toBeNull();
    expect(tierOf(usual, { ...second, p: 0.0501 })).toBeNull();
  });

  it("measures the gap against the whole scale", () => {
    const second = { people: [20, 25] as const, balance: 300, gap: 0.6, p: 0.01, pAdjusted: 0.3 };
    expect(tierOf(usual, second)).toBeNull();
    expect(tierOf({ levels: 4, lowest: 1, step: 1 }, second)).toBe(2);
    expect(tierOf({ levels: 11, lowest: 0, step: 0.5 }, { ...second, gap: 1 })).toBe(2);
    expect(tierOf({ levels: 2, lowest: 0, step: 0.3 }, { ...second, gap: 0.06 })).toBe(2);
  });

  it("needs five people on either side", () => {
    expect(tierOf(usual, evidence({ people: [4, 40], balance: 150 }))).toBeNull();
    expect(tierOf(usual, evidence({ people: [40, 4], balance: 150 }))).toBeNull();
    expect(tierOf(usual, evidence({ people: [5, 40], balance: 150 }))).toBe(1);
  });
});

describe("voices compared", () => {
  const order = ["leaders", "workforce", "families", "communities"] as const;

  it("are paired in their order, descriptor by descriptor, with one adjustment over all", () => {
    const found = compareVoices(usual, order, [
      {
        descriptor: "A1",
        cells: { leaders: cell(leaders), workforce: cell(workforce), families: cell(families), communities: cell(communities) },
      },
      { descriptor: "A2", cells: { families: cell(families), leaders: cell(families) } },
    ]);
    expect(found.map(({ descriptor, voices }) => [descriptor, ...voices].join(" "))).toEqual([
      "A1 leaders workforce",
      "A1 leaders families",
      "A1 leaders communities",
      "A1 workforce families",
      "A1 workforce communities",
      "A1 families communities",
      "A2 leaders families",
    ]);
    expect(found.map(({ pAdjusted }) => pAdjusted)).toEqual(adjustForManyTests(found.map(({ p }) => p)));
    expect(found.map(({ tier }) => tier)).toEqual([1, 1, 1, null, null, null, null]);
    expect(found[6]).toMatchObject({ delta: 0, chanceHigher: 0.5, gap: 0, p: 1, pAdjusted: 1 });
  });

  it("leave a cell that is too small out of the adjustment, and let size alone flag it", () => {
    const descriptors = (eligible: boolean) => [
      { descriptor: "A1", cells: { leaders: cell(leaders), families: cell(families), communities: cell(communities, eligible) } },
    ];
    const all = compareVoices(usual, order, descriptors(true));
    const fewer = compareVoices(usual, order, descriptors(false));
    expect(all).toHaveLength(3);
    expect(fewer.map(({ voices, pAdjusted }) => [voices, pAdjusted === null])).toEqual([
      [["leaders", "families"], false],
      [["leaders", "communities"], true],
      [["families", "communities"], true],
    ]);
    expect(fewer[0]?.pAdjusted).toBe(fewer[0]?.p);
    expect(fewer.map(({ tier }) => tier)).toEqual([1, 2, null]);
    expect(all[0]?.pAdjusted).toBeGreaterThan(all[0]?.p ?? Number.NaN);
  });

  it("take any list of groups, such as families and communities as one, and skip empty cells", () => {
    const groups = ["leaders", "families-and-communities"] as const;
    const found = compareVoices(usual, groups, [
      { descriptor: "A1", cells: { leaders: cell(leaders), "families-and-communities": cell(families) } },
      { descriptor: "A2", cells: { leaders: cell(leaders), "families-and-communities": cell([0, 0, 0, 0, 0, 0]) } },
      { descriptor: "A3", cells: { leaders: cell(leaders) } },
    ]);
    expect(found.map(({ descriptor, voices }) => [descriptor, ...voices])).toEqual([["A1", "leaders", "families-and-communities"]]);
  });

  it("flag a small but wide difference as worth asking about, when the many tests drown it", () => {
    const wide = { leaders: cell([0, 0, 0, 1, 4, 1]), families: cell([1, 3, 1, 1, 0, 0]) };
    const same = { leaders: cell(families), families: cell(families) };
    const many = Array.from({ length: 60 }, (_, index) => ({ descriptor: `B${index}`, cells: same }));
    const found = compareVoices(usual, order, [{ descriptor: "A1", cells: wide }, ...many]);
    expect(found[0]).toMatchObject({ descriptor: "A1", tier: 2 });
    expect(found[0]?.pAdjusted).toBeGreaterThan(0.1);
    expect(compareVoices(usual, order, [{ descriptor: "A1", cells: wide }])[0]?.tier).toBe(1);
  });
});

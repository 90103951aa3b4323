import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementA, cns, layerAgreement, leikD, lSquared } from "./agreement";
import { peopleIn } from "./centre";

const histogramsOf = (min: number, max: number) =>
  fc
    .integer({ min, max })
    .chain((levels) => fc.array(fc.nat(9), { minLength: levels, maxLength: levels }))
    .filter((histogram) => histogram.some((count) => count > 0));

/** Agreement by its first description: every triplet looked at, and the lowest layer taken off again and again. */
function agreementByPeeling(histogram: readonly number[]): number {
  const people = peopleIn(histogram);
  let left = [...histogram];
  let agreement = 0;
  while (left.some((count) => count > 0)) {
    const lowest = Math.min(...left.filter((count) => count > 0));
    const pattern = left.map((count) => (count > 0 ? 1 : 0));
    const filled = pattern.filter((mark) => mark === 1).length;
    agreement += ((lowest * filled) / people) * patternByTriplets(pattern, filled);
    left = left.map((count) => (count > 0 ? count - lowest : 0));
  }
  return agreement;
}

function patternByTriplets(pattern: readonly number[], filled: number): number {
  const levels = pattern.length;
  if (filled === 1) return 1;
  if (filled === levels) return 0;
  let [dips, slopes] = [0, 0];
  for (let i = 0; i < levels; i += 1)
    for (let j = i + 1; j < levels; j += 1)
      for (let m = j + 1; m < levels; m += 1) {
        const triplet = `${pattern[i] ?? ""}${pattern[j] ?? ""}${pattern[m] ?? ""}`;
        if (triplet === "101") dips += 1;
        if (triplet === "110" || triplet === "011") slopes += 1;
      }
  const unimodality = ((levels - 2) * slopes - (levels - 1) * dips) / ((levels - 2) * (slopes + dips));
  return unimodality * (1 - (filled - 1) / (levels - 1));
}

describe("van der Eijk's agreement", () => {
  it("equals peeling off layers and counting triplets", () => {
    fc.assert(
      fc.property(histogramsOf(3, 14), (histogram) => {
        expect(agreementA(histogram)).toBeCloseTo(agreementByPeeling(histogram), 10);
      }),
      { numRuns: 500 },
    );
  });

  it("is the same on a scale too long to tabulate", () => {
    const long = [3, 1, 0, 0, 2, 5, 5, 1, 0, 0, 0, 1, 4, 4, 2];
    expect(agreementA(long)).toBeCloseTo(agreementByPeeling(long), 12);
  });

  it("is null for nobody and on two levels", () => {
    expect(agreementA([0, 0, 0, 0, 0, 0])).toBeNull();
    expect(agreementA([4, 4])).toBeNull();
    expect(agreementA([0, 0])).toBeNull();
  });

  it("keeps empty levels, takes fractional weights and has its known ends", () => {
    expect(agreementA([6, 8, 5, 3, 2])).toBeCloseTo(0.31, 2);
    expect(agreementA([6, 8, 5, 3, 2, 0, 2])).toBeCloseTo(0.39, 2);
    expect(agreementA([0.5, 1, 0.5])).toBeCloseTo(0.25, 12);
    expect(agreementA([5, 0, 0, 0, 0, 5])).toBe(-1);
    expect(agreementA([2, 2, 2, 2, 2, 2])).toBe(0);
    expect(agreementA([0, 0, 7, 0, 0, 0])).toBe(1);
  });

  it("can fall when somebody moves towards the middle, which is why it is no live meter", () => {
    expect(agreementA([1, 1, 0, 0, 0, 3])).toBeCloseTo(0.22, 10);
    expect(agreementA([0, 2, 0, 0, 0, 3])).toBeCloseTo(-0.24, 10);
  });

  it("counts a full layer 0 and a single level 1", () => {
    expect(layerAgreement([1, 1, 1], 1)).toBe(0);
    expect(layerAgreement([0, 1, 0], 1)).toBe(1);
  });
});

describe("the analyst's other measures", () => {
  it("are null for nobody", () => {
    for (const levels of [2, 6, 11]) {
      const empty = new Array<number>(levels).fill(0);
      expect([cns(empty), leikD(empty), lSquared(empty)]).toEqual([null, null, null]);
    }
  });

  it("reach their ends at one level and at the two poles, on every scale", () => {
    for (const levels of [2, 3, 6, 11]) {
      const poles = new Array<number>(levels).fill(0).map((_, position) => (position === 0 || position === levels - 1 ? 4 : 0));
      const one = new Array<number>(levels).fill(0).map((_, position) => (position === 1 ? 4 : 0));
      expect(cns(poles)).toBeCloseTo(0, 12);
      expect([leikD(poles), lSquared(poles)]).toEqual([1, 0]);
      expect([cns(one), leikD(one), lSquared(one)]).toEqual([1, 0, 1]);
    }
  });

  it("equal their definitions on cumulative shares", () => {
    fc.assert(
      fc.property(histogramsOf(2, 11), (histogram) => {
        const people = peopleIn(histogram);
        const levels = histogram.length;
        const cumulative = histogram.slice(0, -1).map((_, position) => peopleIn(histogram.slice(0, position + 1)) / people);
        const dispersion = (2 / (levels - 1)) * cumulative.reduce((sum, share) => sum + Math.min(share, 1 - share), 0);
        const squares = cumulative.reduce((sum, share) => sum + (share - 0.5) ** 2, 0);
        const mean = histogram.reduce((sum, count, position) => sum + count * position, 0) / people;
        const tastleWierman = histogram.reduce(
          (sum, count, position) => (count === 0 ? sum : sum + (count / people) * Math.log2(1 - Math.abs(position - mean) / (levels - 1))),
          1,
        );
        expect(leikD(histogram)).toBeCloseTo(dispersion, 12);
        expect(lSquared(histogram)).toBeCloseTo(squares / ((levels - 1) / 4), 12);
        expect(cns(histogram)).toBeCloseTo(tastleWierman, 12);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interpolatedQuantile, lowerMedian, meanPosition, peopleIn, typicalPosition } from "./centre";

const histograms = fc.integer({ min: 2, max: 11 }).chain((levels) => fc.array(fc.nat(12), { minLength: levels, maxLength: levels }));
const used = histograms.filter((histogram) => histogram.some((count) => count > 0));
const ratingsOf = (histogram: readonly number[]) => histogram.flatMap((count, position) => new Array<number>(count).fill(position));

/** Everyone below a point of the line, each level spread evenly over half a level to either side. */
function peopleBelow(histogram: readonly number[], point: number): number {
  return histogram.reduce((sum, count, position) => sum + count * Math.min(1, Math.max(0, point - (position - 0.5))), 0);
}

/** Halving from below (the first point with half of the people) and from above (the last one), then the middle. */
function typicalBySearch(histogram: readonly number[]): number {
  const half = peopleIn(histogram) / 2;
  const search = (isHigh: (point: number) => boolean) => {
    let [low, high] = [-0.5, histogram.length - 0.5];
    for (let step = 0; step < 60; step += 1) {
      const point = (low + high) / 2;
      if (isHigh(point)) high = point;
      else low = point;
    }
    return (low + high) / 2;
  };
  const first = search((point) => peopleBelow(histogram, point) >= half - 1e-12);
  const last = search((point) => peopleBelow(histogram, point) > half + 1e-12);
  return (first + last) / 2;
}

describe("centre", () => {
  it("is null for nobody, at every length of scale", () => {
    for (const levels of [2, 3, 6, 11]) {
      const empty = new Array<number>(levels).fill(0);
      expect([typicalPosition(empty), meanPosition(empty), lowerMedian(empty), interpolatedQuantile(empty, 0.3)]).toEqual([
        null,
        null,
        null,
        null,
      ]);
    }
  });

  it("reads the typical score inside a level, at a boundary and in a gap", () => {
    expect(typicalPosition([0, 0, 2, 3, 0, 0])).toBeCloseTo(8 / 3, 12);
    expect(typicalPosition([0, 0, 4, 4, 0, 0])).toBe(2.5);
    expect(typicalPosition([5, 0, 0, 0, 0, 5])).toBe(2.5);
    expect(typicalPosition([0, 3, 0, 0, 3, 0])).toBe(2.5);
    expect(typicalPosition([1, 1])).toBe(0.5);
    expect(typicalPosition([0, 0, 0, 7, 0, 0])).toBe(3);
  });

  it("puts the typical score where half of the spread-out people lie below", () => {
    fc.assert(
      fc.property(used, (histogram) => {
        expect(typicalPosition(histogram)).toBeCloseTo(typicalBySearch(histogram), 9);
      }),
    );
  });

  it("keeps the typical score on the scale", () => {
    fc.assert(
      fc.property(used, (histogram) => {
        const typical = typicalPosition(histogram) ?? Number.NaN;
        expect(typical).toBeGreaterThanOrEqual(0);
        expect(typical).toBeLessThanOrEqual(histogram.length - 1);
      }),
    );
  });

  it("takes the lower of two middle people", () => {
    expect(lowerMedian([1, 0, 0, 1])).toBe(0);
    expect(lowerMedian([1, 0, 1, 1])).toBe(2);
    fc.assert(
      fc.property(used, (histogram) => {
        const sorted = ratingsOf(histogram);
        expect(lowerMedian(histogram)).toBe(sorted[Math.ceil(sorted.length / 2) - 1]);
      }),
    );
  });

  it("averages the ratings for the mean", () => {
    fc.assert(
      fc.property(used, (histogram) => {
        const ratings = ratingsOf(histogram);
        expect(meanPosition(histogram)).toBeCloseTo(ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length, 10);
      }),
    );
  });

  it("reads shares outside 0 to 1 at the edges of the used levels", () => {
    expect(interpolatedQuantile([0, 2, 2, 0], -0.2)).toBe(0.5);
    expect(interpolatedQuantile([0, 2, 2, 0], 1.2)).toBe(2.5);
  });
});

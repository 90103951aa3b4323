import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lowerMedian, peopleIn, typicalPosition } from "./centre";
import { bestTwoAdjacent, consensusReached } from "./consensus";
import { closeness, inTwoCamps, quartile, totalDistance } from "./spread";

const histograms = fc.integer({ min: 2, max: 11 }).chain((levels) => fc.array(fc.nat(12), { minLength: levels, maxLength: levels }));
const used = histograms.filter((histogram) => histogram.some((count) => count > 0));
const ratingsOf = (histogram: readonly number[]) => histogram.flatMap((count, position) => new Array<number>(count).fill(position));

describe("quartiles", () => {
  it("are R's type 2 on the sorted list of ratings", () => {
    fc.assert(
      fc.property(used, fc.constantFrom(1 as const, 2 as const, 3 as const), (histogram, quarters) => {
        const sorted = ratingsOf(histogram);
        const place = (sorted.length * quarters) / 4;
        const expected = Number.isInteger(place) ? ((sorted[place - 1] ?? 0) + (sorted[place] ?? 0)) / 2 : sorted[Math.ceil(place) - 1];
        expect(quartile(histogram, quarters)).toBe(expected);
      }),
    );
  });

  it("average two people where a quarter is whole", () => {
    expect(quartile([1, 0, 1, 0, 2, 0], 1)).toBe(1);
    expect(quartile([0, 0, 0, 0, 0, 0], 1)).toBeNull();
  });
});

describe("distance from the middle answer", () => {
  it("is null for nobody and 0 when all agree", () => {
    expect(totalDistance([0, 0, 0])).toBeNull();
    expect(totalDistance([0, 9, 0])).toBe(0);
  });

  it("is the least distance from any level", () => {
    fc.assert(
      fc.property(used, (histogram) => {
        const from = (level: number) => ratingsOf(histogram).reduce((sum, rating) => sum + Math.abs(rating - level), 0);
        expect(totalDistance(histogram)).toBe(Math.min(...histogram.map((_, level) => from(level))));
      }),
    );
  });

  it("never grows when somebody moves a level towards the middle", () => {
    fc.assert(
      fc.property(used, fc.nat(), (histogram, pick) => {
        const middle = lowerMedian(histogram) ?? 0;
        const movable = histogram.flatMap((count, position) => (count > 0 && position !== middle ? [position] : []));
        fc.pre(movable.length > 0);
        const from = movable[pick % movable.length] ?? 0;
        const to = from < middle ? from + 1 : from - 1;
        const moved = histogram.map((count, position) => count - (position === from ? 1 : 0) + (position === to ? 1 : 0));
        expect(totalDistance(moved) ?? Number.NaN).toBeLessThanOrEqual(totalDistance(histogram) ?? Number.NaN);
      }),
    );
  });
});

describe("two camps", () => {
  it("needs a third at either end and fewer in between than at either", () => {
    expect(inTwoCamps([5, 0, 0, 0, 0, 5])).toBe(true);
    expect(inTwoCamps([4, 0, 2, 1, 0, 4])).toBe(true);
    expect(inTwoCamps([4, 0, 2, 2, 0, 4])).toBe(false);
    expect(inTwoCamps([3, 0, 1, 1, 0, 5])).toBe(true);
    expect(inTwoCamps([2, 0, 1, 0, 0, 7])).toBe(false);
  });

  it("rounds a third to the nearest person, a half up", () => {
    // 10 people: 3; 11 people: 4
    expect(inTwoCamps([3, 0, 1, 0, 0, 6])).toBe(true);
    expect(inTwoCamps([3, 0, 1, 0, 0, 7])).toBe(false);
    expect(inTwoCamps([4, 0, 1, 0, 0, 6])).toBe(true);
  });

  it("widens its ends with the scale", () => {
    expect(inTwoCamps([6, 6])).toBe(true);
    expect(inTwoCamps([5, 2, 5])).toBe(true);
    expect(inTwoCamps([5, 5, 2, 5])).toBe(false);
    expect(inTwoCamps([2, 2, 2, 0, 0, 0, 0, 0, 2, 2, 2])).toBe(true);
    expect(inTwoCamps([2, 2, 0, 4, 0, 0, 0, 0, 2, 2, 2])).toBe(false);
  });

  it("is null for nobody, and mirrors", () => {
    expect(inTwoCamps([0, 0, 0, 0])).toBeNull();
    fc.assert(
      fc.property(used, (histogram) => {
        expect(inTwoCamps(histogram)).toBe(inTwoCamps([...histogram].reverse()));
      }),
    );
  });
});

describe("closeness", () => {
  it("has a word from ten people on", () => {
    expect(closeness([0, 0, 0, 0, 0, 0])).toBeNull();
    expect(closeness([0, 0, 9, 0, 0, 0])).toBe("too-few");
    expect(closeness([0, 0, 10, 0, 0, 0])).toBe("very-close");
    expect(closeness([5, 0, 0, 0, 0, 4])).toBe("too-few");
    expect(closeness([5, 0, 0, 0, 0, 5])).toBe("two-camps");
  });

  it("counts both limits in: half a level and one level on the usual scale", () => {
    expect(closeness([0, 0, 5, 5, 0, 0])).toBe("very-close");
    expect(closeness([0, 0, 5, 4, 1, 0])).toBe("fairly-close");
    expect(closeness([0, 5, 0, 5, 0, 0])).toBe("fairly-close");
    expect(closeness([0, 5, 0, 4, 1, 0])).toBe("spread-out");
  });

  it("scales its limits with the length of the scale", () => {
    // mean distance 1 of at most 10 levels is very close; 0.5 of at most 2 is not
    expect(closeness([0, 0, 0, 0, 5, 0, 5, 0, 0, 0, 0])).toBe("very-close");
    expect(closeness([0, 6, 4])).toBe("fairly-close");
    expect(closeness([9, 1])).toBe("very-close");
    expect(closeness([8, 2])).toBe("fairly-close");
  });
});

describe("consensus", () => {
  it("needs three quarters on two neighbouring levels", () => {
    expect(consensusReached([1, 0, 5, 4, 0, 2])).toBe(true);
    expect(consensusReached([0, 1, 4, 4, 1, 2])).toBe(false);
    expect(bestTwoAdjacent([1, 0, 3, 6, 3, 0])).toBe(9);
  });

  it("needs the middle half within one level", () => {
    // the two levels 2 and 3 hold exactly three quarters, and a quartile falls between 3 and 5
    expect(consensusReached([0, 0, 6, 3, 0, 3])).toBe(false);
    expect(consensusReached([0, 0, 4, 6, 0, 3])).toBe(true);
  });

  it("is null for fewer than ten people or four levels", () => {
    expect(consensusReached([0, 0, 9, 0, 0, 0])).toBeNull();
    expect(consensusReached([0, 0, 10, 0])).toBe(true);
    expect(consensusReached([0, 10, 0])).toBeNull();
    expect(consensusReached([20, 0])).toBeNull();
    expect(consensusReached([0, 0, 0, 0])).toBeNull();
  });

  it("always lies where half or more of the people are, near the typical score", () => {
    fc.assert(
      fc.property(used, (histogram) => {
        fc.pre(consensusReached(histogram) === true);
        const typical = typicalPosition(histogram) ?? Number.NaN;
        const near = histogram.reduce((sum, count, position) => (Math.abs(position - typical) <= 1.5 ? sum + count : sum), 0);
        expect(2 * near).toBeGreaterThanOrEqual(peopleIn(histogram));
      }),
    );
  });
});

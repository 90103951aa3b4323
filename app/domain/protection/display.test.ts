import { describe, expect, test } from "vitest";
import { scoreCell } from "../scores/score-cell";
import { emptyTally } from "../tallies/tally";
import { ownDisplay, roundToHalf, roundToTenth, showCell, showOpenly } from "./display";

const ZERO_TO_FIVE = { levels: 6, lowest: 0, step: 1 };

function tallyOf(levels: readonly number[]) {
  return { ...emptyTally(levels.length), levels, dontKnow: 2, notApplicable: 1, unanswered: 3 };
}

describe("how much of a cell is shown", () => {
  // people, on one level and on the next; threshold; what is shown
  test.each([
    [[0, 0, 0], 5, "none"],
    [[1, 0, 0], 5, "hidden"],
    [[2, 2, 0], 5, "hidden"],
    [[3, 2, 0], 5, "half"],
    [[5, 0, 0], 5, "half"],
    [[5, 4, 0], 5, "half"],
    [[5, 5, 0], 5, "full"],
    [[8, 2, 0], 5, "full"],
    [[9, 1, 0], 5, "half"],
    [[10, 0, 0], 5, "half"],
    [[17, 2, 0], 5, "full"],
    [[18, 1, 0], 5, "half"],
    [[18, 2, 0], 5, "full"],
    [[19, 1, 0], 5, "full"],
    [[20, 0, 0], 5, "half"],
    [[500, 0, 0], 5, "half"],
    [[499, 1, 0], 5, "full"],
    [[3, 3, 0], 7, "hidden"],
    [[4, 3, 0], 7, "half"],
    [[7, 6, 0], 7, "half"],
    [[7, 7, 0], 7, "full"],
    [[13, 1, 0], 7, "half"],
    [[12, 2, 0], 7, "full"],
    [[10, 9, 0], 10, "half"],
    [[10, 10, 0], 10, "full"],
  ] as const)("%j with a threshold of %i is %s", (levels, k, shown) => {
    expect(ownDisplay(levels, k)).toBe(shown);
  });

  test("the level that all are on does not matter", () => {
    expect(
      [
        [10, 0, 0],
        [0, 10, 0],
        [0, 0, 10],
      ].map((levels) => ownDisplay(levels, 5)),
    ).toEqual(["half", "half", "half"]);
  });
});

describe("rounding", () => {
  test.each([
    [2.449, 2.4],
    [2.45, 2.5],
    [2.35, 2.4],
    [1.05, 1.1],
    [0.15, 0.2],
    [0, 0],
    [5, 5],
  ])("%d to a tenth of a level is %d", (value, rounded) => {
    expect(roundToTenth(ZERO_TO_FIVE, value)).toBe(rounded);
  });

  test.each([
    [2.24, 2],
    [2.25, 2.5],
    [2.74, 2.5],
    [2.75, 3],
  ])("%d to half a level is %d", (value, rounded) => {
    expect(roundToHalf(ZERO_TO_FIVE, value)).toBe(rounded);
  });

  test("a tie that binary fractions put a hair low goes up", () => {
    expect(roundToTenth(ZERO_TO_FIVE, 0.1 + 0.7 + 0.25 - 1e-12)).toBe(1.1);
  });

  test("counts levels, not units: on half points a tenth of a level is 0.05, on steps of ten 1", () => {
    expect(roundToTenth({ levels: 11, lowest: 0, step: 0.5 }, 2.38)).toBe(2.4);
    expect(roundToTenth({ levels: 11, lowest: 0, step: 0.5 }, 2.33)).toBe(2.35);
    expect(roundToTenth({ levels: 6, lowest: 0, step: 10 }, 23.6)).toBe(24);
    expect(roundToHalf({ levels: 11, lowest: 0, step: 0.5 }, 2.38)).toBe(2.5);
    expect(roundToHalf({ levels: 5, lowest: 1, step: 1 }, 1.3)).toBe(1.5);
  });
});

describe("a cell as it is shown", () => {
  const empty = {
    dontKnow: null,
    notApplicable: null,
    unanswered: null,
    histogram: null,
    typical: null,
    mean: null,
    iqr: null,
    distance: null,
    closeness: null,
    consensus: null,
    agreementA: null,
    cns: null,
    leikD: null,
    lSquared: null,
  };

  test("in full carries every measure, unrounded but for the typical score", () => {
    const tally = tallyOf([1, 2, 6, 3, 1, 0]);
    const score = scoreCell(tally, ZERO_TO_FIVE);
    expect(score.typical).toBeCloseTo(2.0833333333, 9);
    expect(showCell(tally, ZERO_TO_FIVE, "full")).toEqual({ shown: "full", ...score, typical: 2.1 });
  });

  test("by half carries its counts beside the scale and a rough typical score", () => {
    expect(showCell(tallyOf([0, 1, 4, 1, 0, 0]), ZERO_TO_FIVE, "half")).toEqual({
      ...empty,
      shown: "half",
      n: 6,
      dontKnow: 2,
      notApplicable: 1,
      unanswered: 3,
      typical: 2,
      closeness: "too-few",
    });
  });

  test("hidden says only that it is hidden", () => {
    expect(showCell(tallyOf([0, 1, 1, 0, 0, 0]), ZERO_TO_FIVE, "hidden")).toEqual({ ...empty, shown: "hidden", n: null });
  });

  test("without ratings says that there are none, and nothing of who did not know", () => {
    expect(showCell(tallyOf([0, 0, 0, 0, 0, 0]), ZERO_TO_FIVE, "none")).toEqual({ ...empty, shown: "none", n: 0 });
    expect(showOpenly(tallyOf([0, 0, 0, 0, 0, 0]), ZERO_TO_FIVE)).toEqual({ ...empty, shown: "none", n: 0 });
  });

  test("without protection is whole and unrounded from one person up", () => {
    const tally = tallyOf([0, 1, 0, 0, 0, 0]);
    expect(showOpenly(tally, ZERO_TO_FIVE)).toEqual({ shown: "full", ...scoreCell(tally, ZERO_TO_FIVE) });
  });

  test.each([
    ["two levels", { levels: 2, lowest: 0, step: 1 }, [4, 6], 0.7],
    ["half points", { levels: 11, lowest: 0, step: 0.5 }, [0, 0, 0, 0, 4, 6, 0, 0, 0, 0, 0], 2.35],
    ["0 to 10", { levels: 11, lowest: 0, step: 1 }, [0, 0, 0, 5, 0, 0, 0, 0, 5, 0, 0], 5.5],
    ["1 to 4", { levels: 4, lowest: 1, step: 1 }, [5, 5, 0, 0], 1.5],
  ])("keeps to its scale: %s", (_, scale, levels, typical) => {
    expect(showCell(tallyOf(levels), scale, "full").typical).toBe(typical);
  });
});

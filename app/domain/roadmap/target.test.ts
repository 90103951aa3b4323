import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anEdition } from "../../../test/builders/an-edition";
import { defaultTarget, progressToTarget } from "./target";
import { targetProblems } from "./target-problems";
import { readTarget } from "./read-target";

const { scale } = anEdition();
const noDay = { day: "", month: "", year: "" };

describe("the target where none is set", () => {
  test("is the next level, and the highest level for who is there", () => {
    expect(defaultTarget(scale, 2)).toBe(3);
    expect(defaultTarget(scale, 2.5)).toBe(3);
    expect(defaultTarget(scale, 5)).toBe(5);
    expect(defaultTarget(anEdition({ scale: [1, 1.5, 2] }).scale, 1)).toBe(1.5);
    expect(defaultTarget([], 2)).toBe(2);
  });
});

describe("progress to a target", () => {
  test("is the share of the way that has been gone", () => {
    expect(progressToTarget({ baseline: 1, target: 3 }, 2)).toEqual({ share: 0.5, beyond: null });
    expect(progressToTarget({ baseline: 1, target: 3 }, 3)).toEqual({ share: 1, beyond: null });
    expect(progressToTarget({ baseline: 1, target: 3 }, 4)).toEqual({ share: 1, beyond: "above" });
    expect(progressToTarget({ baseline: 1, target: 3 }, 0)).toEqual({ share: 0, beyond: "below" });
    expect(progressToTarget({ baseline: 3, target: 3 }, 3)).toEqual({ share: 1, beyond: null });
    expect(progressToTarget({ baseline: 3, target: 3 }, 2)).toEqual({ share: 1, beyond: "below" });
  });

  test("stays within its ends and never falls as the score rises", () => {
    const level = fc.integer({ min: 0, max: 10 }).map((halves) => halves / 2);
    fc.assert(
      fc.property(level, level, level, level, (baseline, target, one, other) => {
        const [lower, higher] = [Math.min(one, other), Math.max(one, other)].map(
          (current) => progressToTarget({ baseline, target }, current).share,
        );
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(higher).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(higher!);
      }),
    );
  });
});

describe("a target that was typed", () => {
  const agreed = { status: "agreed", score: 2 } as const;

  test("is a level of the scale and a day, or no day", () => {
    expect(readTarget({ level: "4", due: { day: "1", month: "4", year: "2027" } }, scale, agreed)).toEqual({
      ok: true,
      value: { level: 4, dueOn: "2027-04-01" },
    });
    expect(readTarget({ level: " 2 ", due: noDay }, scale, agreed)).toMatchObject({ value: { level: 2, dueOn: null } });
  });

  test("has every problem at once, each with its field", () => {
    const wrong = readTarget({ level: "", due: { day: "31", month: "6", year: "2027" } }, scale, agreed);
    expect(wrong).toMatchObject({
      problem: [
        { field: "level", problem: { code: "target-off-scale" } },
        { field: "due", problem: { code: "date-malformed" } },
      ],
    });
    expect(readTarget({ level: "1", due: noDay }, scale, agreed)).toMatchObject({ problem: [{ problem: { code: "target-below" } }] });
  });

  test("counts from the lower end of a range, and from nothing where nothing was agreed", () => {
    const range = { status: "not-agreed", range: [1, 4] } as const;
    expect(targetProblems(scale, range, { level: 1, dueOn: null })).toEqual([]);
    expect(targetProblems(scale, range, { level: 0, dueOn: null })).toMatchObject([{ problem: { code: "target-below" } }]);
    expect(targetProblems(scale, undefined, { level: 3, dueOn: null })).toMatchObject([{ problem: { code: "target-undecided" } }]);
  });
});

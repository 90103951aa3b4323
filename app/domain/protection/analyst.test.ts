import { expect, test } from "vitest";
import { anEdition } from "../../../test/builders/an-edition";
import { exampleResults } from "../../../test/builders/example-results";
import { analystIntervals } from "./analyst";

const { scale } = anEdition();
const { release } = exampleResults();

test("a full cell has the interval of its typical score and of each share", () => {
  const intervals = analystIntervals(scale, release, "leaders", "A1");
  expect(intervals?.typical[0]).toBeCloseTo(2.77, 2);
  expect(intervals?.typical[1]).toBeCloseTo(4.05, 2);
  expect(intervals?.atOrAbove.map(({ value, people, share }) => [value, people, share])).toEqual([
    [1, 20, 1],
    [2, 19, 0.95],
    [3, 16, 0.8],
    [4, 10, 0.5],
    [5, 2, 0.1],
  ]);
  expect(intervals?.atOrAbove[0]?.interval[1]).toBe(1);
  expect(intervals?.atOrAbove[0]?.interval[0]).toBeCloseTo(0.8389, 4);
});

test("a rounded, a hidden and an absent cell have none", () => {
  expect(release.voices.families?.descriptors.B1?.shown).toBe("half");
  expect(release.voices.communities?.descriptors.B1?.shown).toBe("hidden");
  for (const [voice, descriptor] of [
    ["families", "B1"],
    ["communities", "B1"],
    ["families", "A2"],
    ["families-and-communities", "A1"],
  ] as const) {
    expect(analystIntervals(scale, release, voice, descriptor)).toBeNull();
  }
});

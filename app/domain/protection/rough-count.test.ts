import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roughCount, roughCounts } from "./rough-count";

describe("a rough count", () => {
  test.each([
    [0, 0],
    [1, "few"],
    [4, "few"],
    [5, 5],
    [9, 5],
    [10, 10],
    [1_003, 1_000],
  ])("of %i is %s", (count, rough) => expect(roughCount(count)).toBe(rough));

  test("is the same for every count in its step, so that one person more or fewer is seen only at a step", () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 100_000 }), (count) => {
        const rough = roughCount(count);
        expect(rough).toBe(roughCount(count - (count % 5) + 4));
        expect(rough).toBeLessThanOrEqual(count);
      }),
    );
  });
});

test("voices and organisations are added up apart, and never crossed", () => {
  const counts = roughCounts([
    { voice: "leaders", organisation: "a", count: 3 },
    { voice: "workforce", organisation: "a", count: 4 },
    { voice: "workforce", organisation: "b", count: 9 },
    { voice: "families", organisation: null, count: 2 },
  ]);
  expect(counts).toEqual({ voices: { leaders: "few", workforce: 10, families: "few" }, organisations: { a: 5, b: 5 } });
});

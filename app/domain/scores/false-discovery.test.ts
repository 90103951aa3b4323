import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustForManyTests } from "./false-discovery";

describe("the adjustment for many tests", () => {
  it("is p times tests over rank, made monotone and capped", () => {
    expect(adjustForManyTests([])).toEqual([]);
    expect(adjustForManyTests([0.9, 0.01])).toEqual([0.9, 0.02]);
    expect(adjustForManyTests([0.04, 0.03, 0.035])).toEqual([0.04, 0.04, 0.04]);
  });

  it("is the least ratio of everything at or above one's own p", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0.001, 0.01, 0.02, 0.02, 0.2, 0.5, 1), { maxLength: 30 }), (values) => {
        const expected = values.map((own) =>
          Math.min(
            1,
            ...values
              .filter((other) => other >= own)
              .map((other) => (other * values.length) / values.filter((value) => value <= other).length),
          ),
        );
        adjustForManyTests(values).forEach((adjusted, index) => expect(adjusted).toBeCloseTo(expected[index] ?? Number.NaN, 12));
      }),
    );
  });

  it("never lowers a p and keeps their order", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }), (values) => {
        const adjusted = adjustForManyTests(values);
        values.forEach((p, index) => {
          expect(adjusted[index] ?? Number.NaN).toBeGreaterThanOrEqual(p * (1 - 1e-12));
          values.forEach((other, place) => {
            if (p <= other) expect(adjusted[index] ?? Number.NaN).toBeLessThanOrEqual(adjusted[place] ?? Number.NaN);
          });
        });
      }),
    );
  });
});

import { describe, expect, test } from "vitest";
import { halfTypical, ownDisplay } from "./display";
import { HalfShapes } from "./half-shapes";
import { halfLevelValues } from "./half-values";

function histograms(people: number, levels: number): readonly (readonly number[])[] {
  if (levels === 1) return [[people]];
  return Array.from({ length: people + 1 }, (_, first) => histograms(people - first, levels - 1).map((rest) => [first, ...rest])).flat();
}

const ascending = (values: Iterable<number>) => [...new Set(values)].sort((a, b) => a - b);

describe("what a half cell could stand for", () => {
  test.each([
    { levels: 2, lowest: 0, step: 1, k: 5, people: [5, 6, 7, 8, 9, 10, 12, 19, 20] },
    { levels: 3, lowest: 1, step: 2, k: 5, people: [5, 6, 8, 9, 10, 19, 21] },
    { levels: 4, lowest: 0, step: 1, k: 7, people: [7, 8, 12, 13, 14, 19] },
    { levels: 6, lowest: 0, step: 1, k: 5, people: [5, 6, 9] },
    { levels: 7, lowest: 0, step: 0.5, k: 5, people: [5, 6] },
  ])("is every histogram that shows the same: $levels levels, threshold $k", ({ k, people, ...scale }) => {
    const shapes = new HalfShapes(scale, k);
    for (const n of people) {
      const halves = histograms(n, scale.levels).filter((levels) => ownDisplay(levels, k) === "half");
      const byTypical = new Map<number, (readonly number[])[]>();
      for (const levels of halves) {
        const typical = halfTypical(scale, levels) ?? 0;
        byTypical.set(typical, [...(byTypical.get(typical) ?? []), levels]);
      }
      expect(byTypical.size).toBeGreaterThan(0);
      for (const [typical, alike] of byTypical) {
        const values = halfLevelValues(scale, k, n, typical);
        const expected = Array.from({ length: scale.levels }, (_, position) => ascending(alike.map((levels) => levels[position] ?? 0)));
        expect({ n, typical, values: values.map(ascending) }).toEqual({ n, typical, values: expected });
        const [one = []] = alike;
        const found = shapes.lookingLike(one);
        const known = new Set(alike.map(String));
        expect(found.every((levels) => known.has(String(levels)))).toBe(true);
        if (n < Math.max(10, 2 * k)) expect(new Set(found.map(String)).size).toBe(alike.length);
      }
    }
  });
});

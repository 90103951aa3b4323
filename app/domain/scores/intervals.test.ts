import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanInterval } from "./bootstrap";
import { meanPosition, peopleIn, typicalPosition } from "./centre";
import { medianInterval, medianRanks, shareInterval, typicalInterval } from "./intervals";

const usual = { levels: 6, lowest: 0, step: 1 };
const empty = [0, 0, 0, 0, 0, 0];
const used = fc.array(fc.nat(8), { minLength: 6, maxLength: 6 }).filter((histogram) => histogram.some((count) => count > 0));

describe("intervals", () => {
  it("are null for nobody", () => {
    expect([
      shareInterval(0, 0),
      medianRanks(0),
      medianInterval(usual, empty),
      typicalInterval(usual, empty),
      meanInterval(usual, empty),
    ]).toEqual([null, null, null, null, null]);
  });

  it("pin a share that is nobody or everybody", () => {
    expect(shareInterval(0, 20)?.[0]).toBe(0);
    expect(shareInterval(20, 20)?.[1]).toBe(1);
    const [low, high] = shareInterval(81, 263) ?? [Number.NaN, Number.NaN];
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
  });

  it("have no 95 % median interval below six people", () => {
    for (const people of [1, 2, 3, 4, 5]) expect(medianRanks(people)).toBeNull();
    expect(medianRanks(6)).toEqual({ lower: 1, upper: 6, coverage: 1 - 2 / 64 });
  });

  it("choose the innermost ranks that cover, by the exact coin chances", () => {
    for (let people = 6; people <= 40; people += 1) {
      const chance = (heads: number) => {
        let ways = 1;
        for (let step = 1; step <= heads; step += 1) ways = (ways * (people - step + 1)) / step;
        return ways / 2 ** people;
      };
      const tailBelow = (rank: number) => Array.from({ length: rank }, (_, heads) => chance(heads)).reduce((sum, part) => sum + part, 0);
      const ranks = medianRanks(people);
      const lower = ranks?.lower ?? Number.NaN;
      expect(tailBelow(lower)).toBeLessThanOrEqual(0.025);
      expect(tailBelow(lower + 1)).toBeGreaterThan(0.025);
      expect(ranks?.upper).toBe(people + 1 - lower);
      expect(ranks?.coverage).toBeCloseTo(1 - 2 * tailBelow(lower), 12);
    }
  });

  it("find the ranks of a million people", () => {
    const ranks = medianRanks(1_000_000);
    // the normal curve's place, 1.96 times half the root of a million below the middle
    expect(Math.abs((ranks?.lower ?? 0) - (500_000 - 979.98))).toBeLessThan(2);
    expect(ranks?.coverage).toBeGreaterThanOrEqual(0.95);
    expect(ranks?.coverage).toBeLessThan(0.951);
  });

  it("speak in scale units", () => {
    const leaders = [0, 1, 3, 6, 8, 2];
    const halves = { levels: 6, lowest: 1, step: 0.5 };
    expect(medianInterval(usual, leaders)?.interval).toEqual([3, 4]);
    expect(medianInterval(halves, leaders)?.interval).toEqual([2.5, 3]);
    expect(meanInterval(halves, leaders)?.[0]).toBeCloseTo(1 + 2.9 / 2, 12);
    const [low, high] = typicalInterval(usual, leaders) ?? [Number.NaN, Number.NaN];
    expect(low).toBeCloseTo(2.77, 2);
    expect(high).toBeCloseTo(4.05, 2);
  });

  it("hold what they are about and stay on the scale", () => {
    fc.assert(
      fc.property(used, (histogram) => {
        const about = [
          [typicalInterval(usual, histogram), typicalPosition(histogram)],
          [meanInterval(usual, histogram), meanPosition(histogram)],
        ] as const;
        for (const [interval, centre] of about) {
          const [low, high] = interval ?? [Number.NaN, Number.NaN];
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual((centre ?? Number.NaN) + 1e-12);
          expect(high).toBeGreaterThanOrEqual((centre ?? Number.NaN) - 1e-12);
          expect(high).toBeLessThanOrEqual(5);
        }
      }),
    );
  });

  it("draw the mean's law exactly: every draw of a small group listed", () => {
    const small = fc
      .array(fc.nat(2), { minLength: 3, maxLength: 3 })
      .filter((histogram) => peopleIn(histogram) >= 1 && peopleIn(histogram) <= 5);
    fc.assert(
      fc.property(small, (histogram) => {
        const people = peopleIn(histogram);
        const ratings = histogram.flatMap((count, position) => new Array<number>(count).fill(position));
        let sums = [0];
        for (let draw = 0; draw < people; draw += 1) sums = sums.flatMap((sum) => ratings.map((rating) => sum + rating));
        const sorted = sums.sort((one, other) => one - other);
        const at = (share: number) => (sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN) / people;
        const [low, high] = meanInterval({ levels: 3, lowest: 0, step: 1 }, histogram) ?? [Number.NaN, Number.NaN];
        expect(low).toBeCloseTo(at(0.025), 12);
        expect(high).toBeCloseTo(at(0.975), 12);
      }),
    );
  });

  it("narrow to the normal curve's for a large group", () => {
    const large = [500, 1000, 1500, 1500, 1000, 500];
    const [low, high] = meanInterval(usual, large) ?? [Number.NaN, Number.NaN];
    const variance = large.reduce((sum, count, position) => sum + count * (position - 2.5) ** 2, 0) / 6000;
    const half = 1.959963984540054 * Math.sqrt(variance / 6000);
    expect(low).toBeCloseTo(2.5 - half, 3);
    expect(high).toBeCloseTo(2.5 + half, 3);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ScaleNumbers } from "../edition/scale";
import type { Rating } from "../responses/rating";
import { addTallies, countRating, emptyTally, type Tally } from "../tallies/tally";
import { scoreCell } from "./score-cell";

const usual: ScaleNumbers = { levels: 6, lowest: 0, step: 1 };
const tallyOf = (levels: readonly number[]): Tally => ({ ...emptyTally(levels.length), levels });
const count = (ratings: readonly Rating[], levels: number) =>
  ratings.reduce((tally, rating) => countRating(tally, rating, 1), emptyTally(levels));

const ratings = (levels: number) =>
  fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.nat(levels - 1).map((position): Rating => ({ kind: "level", position })) },
      { weight: 1, arbitrary: fc.constantFrom<Rating>({ kind: "dont-know" }, { kind: "not-applicable" }, { kind: "unanswered" }) },
    ),
    { maxLength: 60 },
  );

describe("the score of a cell", () => {
  it("gives every measure of a worked example in scale units", () => {
    const tally = { levels: [0, 1, 3, 6, 8, 2], dontKnow: 3, notApplicable: 2, unanswered: 1, changes: 40 };
    const score = scoreCell(tally, usual);
    expect(score).toMatchObject({
      n: 20,
      dontKnow: 3,
      notApplicable: 2,
      unanswered: 1,
      histogram: [0, 1, 3, 6, 8, 2],
      typical: 3.5,
      mean: 3.35,
      iqr: [3, 4],
      distance: 0.85,
      closeness: "fairly-close",
      consensus: false,
    });
    expect(score.cns).toBeCloseTo(0.7165474775031158, 12);
    expect(score.lSquared).toBeCloseTo(0.562, 12);
  });

  it("is null in every measure for nobody on the scale, however many did not know", () => {
    for (const levels of [2, 3, 6, 11]) {
      expect(scoreCell({ ...emptyTally(levels), dontKnow: 7, notApplicable: 1, unanswered: 2 }, { levels, lowest: 1, step: 0.5 })).toEqual({
        n: 0,
        dontKnow: 7,
        notApplicable: 1,
        unanswered: 2,
        histogram: new Array<number>(levels).fill(0),
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
      });
    }
  });

  it("has no agreement on two levels and no consensus below four, and both on eleven half points", () => {
    expect(scoreCell(tallyOf([6, 6]), { levels: 2, lowest: 0, step: 1 })).toMatchObject({
      typical: 0.5,
      closeness: "two-camps",
      consensus: null,
      agreementA: null,
      leikD: 1,
    });
    expect(scoreCell(tallyOf([2, 8, 2]), { levels: 3, lowest: 1, step: 1 })).toMatchObject({ typical: 2, consensus: null });
    expect(scoreCell(tallyOf([0, 0, 0, 6, 6, 0, 0, 0, 0, 0, 0]), { levels: 11, lowest: 0, step: 0.5 })).toMatchObject({
      typical: 1.75,
      iqr: [1.5, 2],
      distance: 0.25,
      closeness: "very-close",
      consensus: true,
    });
  });

  it("throws for a tally of another scale", () => {
    expect(() => scoreCell(emptyTally(4), usual)).toThrow("4 levels");
  });

  it("does not depend on the order in which people answered", () => {
    const shuffled = ratings(6).chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(scoreCell(count(other, 6), usual)).toEqual(scoreCell(count(list, 6), usual));
      }),
    );
  });

  it("scores a sum of tallies as everyone's ratings counted at once", () => {
    fc.assert(
      fc.property(ratings(6), ratings(6), (some, others) => {
        expect(scoreCell(addTallies(count(some, 6), count(others, 6)), usual)).toEqual(scoreCell(count([...some, ...others], 6), usual));
      }),
    );
  });

  it("is the same in proportion for a group of any multiple, but for the words that need ten people", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }), fc.integer({ min: 2, max: 20 }), (levels, times) => {
        const once = scoreCell(tallyOf(levels), usual);
        const many = scoreCell(tallyOf(levels.map((people) => people * times)), usual);
        for (const measure of ["typical", "mean", "distance", "agreementA", "cns", "leikD", "lSquared"] as const) {
          if (once[measure] === null) expect(many[measure]).toBeNull();
          else expect(many[measure]).toBeCloseTo(once[measure], 10);
        }
      }),
    );
  });

  it("moves typical, mean, quartiles and distance with the scale, and nothing else", () => {
    const cases = fc.tuple(
      fc.integer({ min: 2, max: 11 }).chain((levels) => fc.array(fc.nat(9), { minLength: levels, maxLength: levels })),
      fc.constantFrom(0, 1, -2, 0.5),
      fc.constantFrom(1, 0.5, 2, 10),
    );
    fc.assert(
      fc.property(cases, ([levels, lowest, step]) => {
        const plain = scoreCell(tallyOf(levels), { levels: levels.length, lowest: 0, step: 1 });
        const scaled = scoreCell(tallyOf(levels), { levels: levels.length, lowest, step });
        const inUnits = (position: number | null | undefined) =>
          position === null || position === undefined ? null : lowest + position * step;
        expect(scaled.typical).toBe(inUnits(plain.typical));
        expect(scaled.mean).toBe(inUnits(plain.mean));
        expect(scaled.iqr?.[0] ?? null).toBe(inUnits(plain.iqr?.[0]));
        expect(scaled.iqr?.[1] ?? null).toBe(inUnits(plain.iqr?.[1]));
        expect(scaled.distance).toBe(plain.distance === null ? null : plain.distance * step);
        const rest = { typical: null, mean: null, iqr: null, distance: null };
        expect({ ...scaled, ...rest }).toEqual({ ...plain, ...rest });
      }),
    );
  });

  it("turned upside down gives the mirrored scores and the same closeness", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }), (levels) => {
        fc.pre(levels.some((people) => people > 0));
        const score = scoreCell(tallyOf(levels), usual);
        const mirrored = scoreCell(tallyOf([...levels].reverse()), usual);
        expect(mirrored.typical).toBeCloseTo(5 - (score.typical ?? Number.NaN), 10);
        expect(mirrored.agreementA).toBeCloseTo(score.agreementA ?? Number.NaN, 10);
        expect([mirrored.distance, mirrored.closeness, mirrored.consensus]).toEqual([score.distance, score.closeness, score.consensus]);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anEdition } from "../../../test/builders/an-edition";
import { EXAMPLE_VOICES, exampleResults } from "../../../test/builders/example-results";
import { resultsOf } from "../../../test/builders/results-of";
import { confidenceIn, gapTo, priorityOf, priorityToVoice, standingOf } from "./priority";

const results = exampleResults();
const agreed = (score: number) => ({ status: "agreed", score }) as const;
const descriptor = (key: string) => results.edition.descriptors.find((one) => one.key === key)!;
const standing = (key: string, score: number) => standingOf(results, descriptor(key), agreed(score), undefined);

describe("a gap", () => {
  test("is what is missing to the target, and nothing where it is reached", () => {
    expect(gapTo(4, 1)).toBe(3);
    expect(gapTo(0.3, 0.1)).toBe(0.2);
    expect(gapTo(2, 2)).toBe(0);
    expect(gapTo(2, 5)).toBe(0);
  });
});

describe("a priority", () => {
  test("is gap × importance × confidence", () => {
    expect(priorityOf({ gap: 3, importance: 3, confidence: 1 })).toBe(9);
    expect(priorityOf({ gap: 0, importance: 5, confidence: 1 })).toBe(0);
  });

  test("never falls below nothing, and never falls as a part of it rises", () => {
    const part = fc.record({
      gap: fc.integer({ min: 0, max: 5 }),
      importance: fc.integer({ min: 1, max: 5 }),
      confidence: fc.constantFrom(0.5, 0.8, 1),
    });
    fc.assert(
      fc.property(part, fc.constantFrom("gap", "importance"), (parts, which) => {
        expect(priorityOf(parts)).toBeGreaterThanOrEqual(0);
        expect(priorityOf({ ...parts, [which]: parts[which] + 1 })).toBeGreaterThanOrEqual(priorityOf(parts));
      }),
    );
  });
});

describe("where a descriptor stands", () => {
  test("counts the gap from the agreed score to one level up, until a target is set", () => {
    expect(standing("A1", 2)).toMatchObject({ current: 2, target: 3, targetIsSet: false, dueOn: null, gap: 1 });
    const target = { descriptor: "A1", level: 5, dueOn: "2027-09-30", version: 2, setBy: null, setAt: "2026-11-22T10:00:00.000Z" };
    expect(standingOf(results, descriptor("A1"), agreed(2), target)).toMatchObject({
      ...{ target: 5, targetIsSet: true, dueOn: "2027-09-30", gap: 3 },
    });
    const range = { status: "not-agreed", range: [1, 3] } as const;
    expect(standingOf(results, descriptor("A1"), range, undefined)).toMatchObject({ current: 1, target: 2, confidence: 0.5 });
  });

  test("takes importance from the voices whose picks are shown, and the middle where none is", () => {
    // Nearly all families picked A1, and few communities picked anything: their picks are not shown.
    const { importance, confidence, gap, priority } = standing("A1", 2);
    expect(importance).toBeCloseTo((1 + (4 * 4) / 12 + 5) / 2, 9);
    expect(priority).toBeCloseTo(gap * importance! * confidence, 9);
    const { A1 } = EXAMPLE_VOICES.communities.cells;
    const few = resultsOf(anEdition(), { communities: { cells: { A1 }, choosers: 4, picks: { A1: 3 } } });
    expect(standingOf(few, descriptor("A1"), agreed(2), undefined)).toMatchObject({ importance: null, priority: 3 * 0.8 });
  });
});

describe("confidence", () => {
  const together = [0, 0, 12, 3, 0, 0];
  const near = [0, 4, 6, 4, 1, 0];
  const camps = [10, 6, 2, 2, 7, 10];
  const of = (leaders: readonly number[], workforce: readonly number[]) =>
    resultsOf(anEdition(), { leaders: { cells: { A1: leaders } }, workforce: { cells: { A1: workforce } } }).release;

  test("is whole where every voice is a consensus of its own, and less where one is not", () => {
    expect(confidenceIn(of(together, together), "A1", agreed(2))).toBe(1);
    expect(confidenceIn(of(together, near), "A1", agreed(2))).toBe(0.8);
  });

  test("is half where a voice is split or thin, or the room did not agree", () => {
    expect(confidenceIn(of(together, camps), "A1", agreed(2))).toBe(0.5);
    expect(confidenceIn(of(together, [0, 1, 2, 3, 0, 0]), "A1", agreed(2))).toBe(0.5);
    expect(confidenceIn(of(together, [0, 1, 1, 1, 0, 0]), "A1", agreed(2))).toBe(0.5);
    expect(confidenceIn(of(together, together), "A1", { status: "not-agreed", range: [1, 2] })).toBe(0.5);
    expect(confidenceIn(of(together, together), "B1", agreed(2))).toBe(0.5);
  });
});

describe("what a descriptor weighs for one voice", () => {
  test("counts from the voice's own score and its own picks", () => {
    const { families, workforce } = results.release.voices;
    const a1 = standing("A1", 2);
    expect(priorityToVoice(results.release, "workforce", a1)).toBeCloseTo((3 - workforce!.descriptors.A1!.typical!) * 5, 9);
    expect(priorityToVoice(results.release, "families", a1)).toBeCloseTo((3 - families!.descriptors.A1!.typical!) * 3, 9);
  });

  test("is not known where the voice's score is not shown or it was not asked", () => {
    expect(priorityToVoice(results.release, "communities", standing("B1", 2))).toBeNull();
    expect(priorityToVoice(results.release, "families", standing("A2", 2))).toBeNull();
    expect(priorityToVoice(results.release, "families-and-communities", standing("A1", 2))).toBeNull();
  });
});

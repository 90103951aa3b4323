import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Rating } from "../responses/rating";
import type { Submission } from "../responses/submission";
import type { Voice } from "../values/voice";
import { sheetOfRows } from "./sheet-of-rows";
import { addTallies, emptyTally, ratedCount } from "./tally";
import { tallyChanges } from "./tally-changes";
import { tallyDrift } from "./tally-drift";
import { inKeyOrder, tallyKeyText, type TallyRow } from "./tally-row";

const level = (position: number): Rating => ({ kind: "level", position });

function aSubmission(ratings: Record<string, Rating>, more: Partial<Submission> = {}): Submission {
  return { voice: "leaders", organisation: null, ratings: new Map(Object.entries(ratings)), comments: new Map(), matters: [], ...more };
}

function brief(rows: readonly TallyRow[]): string[] {
  return rows.map((row) => `${row.descriptor || "*"} ${row.answer} ${row.count} ${row.changes}`);
}

function apply(tallies: Map<string, TallyRow>, rows: readonly TallyRow[]): void {
  for (const row of rows) {
    const before = tallies.get(tallyKeyText(row));
    tallies.set(tallyKeyText(row), { ...row, count: (before?.count ?? 0) + row.count, changes: (before?.changes ?? 0) + row.changes });
  }
}

const RATING = fc.oneof(
  fc.integer({ min: 0, max: 5 }).map(level),
  fc.constantFrom<Rating>({ kind: "dont-know" }, { kind: "not-applicable" }, { kind: "unanswered" }),
);
const SUBMISSION = fc
  .record({
    voice: fc.constantFrom<Voice>("leaders", "workforce", "families"),
    organisation: fc.constantFrom("o1", "o2", null),
    a: RATING,
    b: RATING,
    matters: fc.subarray(["A", "B"]),
  })
  .map(({ voice, organisation, a, b, matters }) =>
    aSubmission({ A: a, B: b }, { voice, matters, organisation: voice === "families" ? null : organisation }),
  );

describe("what a submission does to the tallies", () => {
  test("a new one adds itself everywhere", () => {
    const one = aSubmission({ A: level(3), B: { kind: "unanswered" } }, { matters: ["B"] });
    expect(brief(tallyChanges(null, one))).toEqual(["* choosers 1 0", "* responses 1 1", "A 3 1 1", "B picked 1 0", "B unanswered 1 1"]);
  });

  test("one withdrawn takes itself out, and that is a change too", () => {
    const one = aSubmission({ A: level(3), B: { kind: "dont-know" } });
    expect(brief(tallyChanges(one, null))).toEqual(["* responses -1 1", "A 3 -1 1", "B dont-know -1 1"]);
  });

  test("an edit moves the ratings that it changes, each by one change on the new answer", () => {
    const before = aSubmission({ A: level(3), B: level(1) }, { matters: ["A"] });
    const after = aSubmission({ A: level(4), B: level(1) }, { matters: ["B"] });
    expect(brief(tallyChanges(before, after))).toEqual(["* responses 0 1", "A 3 -1 0", "A 4 1 1", "A picked -1 0", "B picked 1 0"]);
  });

  test("nothing to nothing does nothing", () => {
    expect(tallyChanges(null, null)).toEqual([]);
  });

  test("whatever the steps, the tallies are a recount of what stands, and every cell's changes count its own steps", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 4 }), fc.option(SUBMISSION, { nil: null })), { maxLength: 40 }), (steps) => {
        const standing = new Map<number, Submission>();
        const tallies = new Map<string, TallyRow>();
        for (const [person, next] of steps) {
          const rows = tallyChanges(standing.get(person) ?? null, next);
          expect(rows).toEqual(inKeyOrder(rows));
          apply(tallies, rows);
          if (next === null) standing.delete(person);
          else standing.set(person, next);
        }
        const recount = new Map<string, TallyRow>();
        for (const one of standing.values()) apply(recount, tallyChanges(null, one));
        expect(tallyDrift(tallies.values(), recount.values())).toEqual([]);
        for (const row of tallies.values()) expect(row.changes).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("a sheet's voices and organisations are the sums of their rows", () => {
    fc.assert(
      fc.property(fc.array(SUBMISSION, { maxLength: 30 }), (submissions) => {
        const tallies = new Map<string, TallyRow>();
        for (const one of submissions) apply(tallies, tallyChanges(null, one));
        const sheet = sheetOfRows(tallies.values(), 6);
        for (const [voice, group] of Object.entries(sheet.voices)) {
          const own = submissions.filter((one) => one.voice === voice);
          const { levels, dontKnow, notApplicable, unanswered, changes } = group.cells["A"] ?? emptyTally(6);
          expect(group.group).toMatchObject({ responses: own.length, changes: own.length });
          expect(group.group.choosers).toBe(own.filter((one) => one.matters.length > 0).length);
          expect(ratedCount({ levels, dontKnow, notApplicable, unanswered, changes }) + dontKnow + notApplicable + unanswered).toBe(
            own.length,
          );
        }
        const inOrganisations = submissions.filter((one) => one.organisation !== null);
        const cells = Object.values(sheet.organisations).map((group) => group.cells["A"] ?? emptyTally(6));
        expect(cells.reduce(addTallies, emptyTally(6)).changes).toBe(inOrganisations.length);
      }),
    );
  });

  test("a row that is no rating on the scale is a damaged tally", () => {
    const row = { organisation: "", voice: "leaders", descriptor: "A", answer: "6", count: 1, changes: 1 } as const;
    expect(() => sheetOfRows([row], 6)).toThrow(/no rating on a scale of 6/);
    expect(() => sheetOfRows([{ ...row, descriptor: "" }], 6)).toThrow(/whole group/);
  });

  test("drift names the cell, what is kept and what was counted", () => {
    const kept = tallyChanges(null, aSubmission({ A: level(1) }));
    const recount = tallyChanges(null, aSubmission({ A: level(2) }));
    const where = { organisation: "", voice: "leaders", descriptor: "A" };
    expect(tallyDrift(kept, recount)).toEqual([
      { ...where, answer: "1", kept: 1, counted: 0 },
      { ...where, answer: "2", kept: 0, counted: 1 },
    ]);
  });
});

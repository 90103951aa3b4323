import { describe, expect, test } from "vitest";
import { aPlan } from "../../../test/builders/a-plan";
import { anEdition } from "../../../test/builders/an-edition";
import { NO_DAY } from "../values/day";
import { LONGEST_TITLE, MOST_MILESTONES, planProblems } from "./plan-problems";
import { asTypedAction, NO_ACTION, readAction, type TypedAction } from "./read-action";
import { suggestedSteps } from "./suggested-steps";

const nameable = {
  descriptors: [
    { edition: "small-2026", descriptor: "A1" },
    { edition: "older", descriptor: "O1" },
  ],
  organisations: ["council"],
  actions: ["other"],
};

const typed = (wishes: Partial<TypedAction> = {}): TypedAction => ({ ...asTypedAction(aPlan("council")), ...wishes });

function problemsOf(action: TypedAction): readonly (readonly [string, string])[] {
  const read = readAction(action, nameable);
  return read.ok ? [] : read.problem.map(({ field, problem }) => [field, problem.code] as const);
}

describe("an action that was typed", () => {
  test("is read as it was meant", () => {
    const plan = aPlan("council", {
      ...{ title: "One front door", detail: "For all\n\nschools", startsOn: "2027-01-05", needs: ["other"] },
      descriptors: nameable.descriptors,
      milestones: [{ title: "Plan written", dueOn: "2027-02-01", doneOn: null }],
    });
    expect(readAction(asTypedAction(plan), nameable)).toEqual({ ok: true, value: plan });
    const spaced = { ...asTypedAction(plan), title: "  One   front door ", detail: " For all\r\n\r\nschools " };
    expect(readAction(spaced, nameable)).toEqual({ ok: true, value: plan });
  });

  test("has every problem at once, in the order of the form", () => {
    expect(problemsOf(NO_ACTION)).toEqual([
      ["title", "title-missing"],
      ["descriptors", "action-descriptor-missing"],
      ["organisation", "action-owner-missing"],
      ["lead", "action-lead-missing"],
      ["resources", "action-resources-missing"],
      ["budget", "action-budget-missing"],
      ["size", "action-size-missing"],
      ["due", "action-due-missing"],
    ]);
  });

  test("has a due date or the reason why there is none, and not both", () => {
    expect(problemsOf(typed({ due: NO_DAY, noDueReason: "The money is not settled" }))).toEqual([]);
    expect(problemsOf(typed({ due: NO_DAY, noDueReason: "  " }))).toEqual([["due", "action-due-missing"]]);
    expect(problemsOf(typed({ noDueReason: "Why" }))).toEqual([["noDueReason", "action-due-and-reason"]]);
  });

  test("has real days in their order", () => {
    const wrong = { day: "31", month: "6", year: "2027" };
    expect(problemsOf(typed({ starts: wrong, due: wrong }))).toEqual([
      ["starts", "date-malformed"],
      ["due", "date-malformed"],
    ]);
    expect(problemsOf(typed({ starts: { day: "1", month: "4", year: "2027" } }))).toEqual([["due", "action-due-before-start"]]);
    expect(problemsOf(typed({ starts: { day: "31", month: "3", year: "2027" } }))).toEqual([]);
  });

  test("has milestones with titles", () => {
    const day = { day: "1", month: "2", year: "2027" };
    const milestones = [
      { title: "Plan written", due: day, done: NO_DAY },
      { title: " ", due: day, done: { day: "x", month: "2", year: "2027" } },
    ];
    expect(problemsOf(typed({ milestones }))).toEqual([
      ["milestone-2-title", "milestone-title-missing"],
      ["milestone-2-done", "date-malformed"],
    ]);
    const many = Array.from({ length: MOST_MILESTONES + 1 }, () => ({ title: "Plan", due: NO_DAY, done: NO_DAY }));
    expect(problemsOf(typed({ milestones: many }))).toEqual([["milestones", "action-milestones-too-many"]]);
  });

  test("names only what there is", () => {
    expect(problemsOf(typed({ descriptors: ["small-2026/A1", "small-2026/O1"] }))).toEqual([["descriptors", "action-descriptor-missing"]]);
    expect(problemsOf(typed({ organisation: "trust", needs: ["gone"] }))).toEqual([
      ["organisation", "action-owner-missing"],
      ["needs", "action-need-unknown"],
    ]);
    expect(problemsOf(typed({ size: "4", budget: "maybe" }))).toEqual([
      ["budget", "action-budget-missing"],
      ["size", "action-size-missing"],
    ]);
    expect(planProblems(aPlan("council", { title: "x".repeat(LONGEST_TITLE + 1) }), nameable)).toMatchObject([
      { field: "title", problem: { code: "text-too-long", details: { most: LONGEST_TITLE } } },
    ]);
  });
});

describe("suggested steps", () => {
  const { scale } = anEdition({ scale: [0, 1, 2, 3] });
  const descriptor = { steps: [[], ["Ask ten families"], ["Rewrite a leaflet", "Try it"], []] };

  test("lead from the level after the current one up to the target", () => {
    expect(suggestedSteps(scale, descriptor, { current: 0, target: 3 })).toEqual([
      { level: 1, label: "Level 1", steps: ["Ask ten families"] },
      { level: 2, label: "Level 2", steps: ["Rewrite a leaflet", "Try it"] },
    ]);
    expect(suggestedSteps(scale, descriptor, { current: 1, target: 2 }).map(({ level }) => level)).toEqual([2]);
    expect(suggestedSteps(scale, descriptor, { current: 2, target: 2 })).toEqual([]);
    expect(suggestedSteps(scale, { steps: [] }, { current: 0, target: 3 })).toEqual([]);
  });
});

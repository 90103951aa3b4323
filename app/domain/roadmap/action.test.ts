import { describe, expect, test } from "vitest";
import { ACTION_STATUSES, isFinished, LONGEST_NOTE, statusesAfter, stepNeedsReason, stepProblem } from "./action";
import { loopInWords, loopWith } from "./needs-loop";
import { actionsFor } from "./actions-for";
import { anAction } from "../../../test/builders/an-action";
import { anEdition } from "../../../test/builders/an-edition";

describe("where an action stands", () => {
  test("can always be left, and never for where it stands already", () => {
    for (const status of ACTION_STATUSES) {
      expect(statusesAfter(status).length).toBeGreaterThan(0);
      expect(statusesAfter(status)).not.toContain(status);
    }
    expect(statusesAfter("done")).toEqual(["under-way"]);
    expect(ACTION_STATUSES.filter((status) => isFinished({ status }))).toEqual(["done", "stopped"]);
  });

  test("says why when it is a step back, a stop or a block", () => {
    expect(stepNeedsReason("planned", "under-way")).toBe(false);
    expect(stepNeedsReason("blocked", "under-way")).toBe(false);
    expect(stepNeedsReason("under-way", "done")).toBe(false);
    expect(stepNeedsReason("under-way", "blocked")).toBe(true);
    expect(stepNeedsReason("planned", "stopped")).toBe(true);
    expect(stepNeedsReason("done", "under-way")).toBe(true);
    expect(stepNeedsReason("stopped", "planned")).toBe(true);
  });

  test("takes a note or a step or both", () => {
    expect(stepProblem({ from: "planned", to: "planned", note: "Two schools joined" })).toBeNull();
    expect(stepProblem({ from: "planned", to: "under-way", note: "" })).toBeNull();
    expect(stepProblem({ from: "planned", to: "planned", note: "" })).toMatchObject({ code: "note-missing" });
    expect(stepProblem({ from: "under-way", to: "stopped", note: "" })).toMatchObject({ code: "note-missing" });
    expect(stepProblem({ from: "planned", to: "blocked", note: "Why" })).toMatchObject({ code: "action-step-refused" });
    expect(stepProblem({ from: "planned", to: "planned", note: "x".repeat(LONGEST_NOTE + 1) })).toMatchObject({ code: "text-too-long" });
  });
});

describe("a loop among needs", () => {
  const actions = [anAction("a", { needs: ["b"] }), anAction("b", { needs: ["c"] }), anAction("c")];

  test("is named by the titles along it, beginning with what was changed", () => {
    expect(loopWith(actions, { ...anAction("c"), title: "New title", needs: ["a"] })).toEqual({
      code: "action-needs-loop",
      details: { loop: "“New title” needs “Action a”, which needs “Action b”, which needs “New title”" },
    });
    expect(loopWith(actions, { ...anAction("c"), needs: ["c"] })?.details.loop).toBe("“Action c” needs itself");
    expect(loopWith(actions, anAction("d", { needs: ["a", "b"] }))).toBeNull();
  });

  test("reads as a sentence", () => {
    expect(loopInWords(["Dashboard", "Data sharing"])).toBe("“Dashboard” needs “Data sharing”, which needs “Dashboard”");
    expect(loopInWords([])).toBe("");
  });
});

describe("the actions for a descriptor", () => {
  test("name it themselves, or what it stands for in this edition", () => {
    const link = { fromEdition: "old", fromDescriptor: "O1", to: "B1", relation: "equal" } as const;
    const edition = { ...anEdition(), crosswalk: [link] };
    const older = anAction("older", { descriptors: [{ edition: "old", descriptor: "O1" }] });
    const direct = anAction("direct", { descriptors: [{ edition: "small-2026", descriptor: "B1" }] });
    const elsewhere = anAction("elsewhere", { descriptors: [{ edition: "old", descriptor: "B1" }] });
    expect(actionsFor(edition, "B1", [older, elsewhere, direct]).map(({ id }) => id)).toEqual(["older", "direct"]);
  });
});

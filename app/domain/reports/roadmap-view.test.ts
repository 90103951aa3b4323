import { describe, expect, test } from "vitest";
import { anAction } from "../../../test/builders/an-action";
import { exampleResults } from "../../../test/builders/example-results";
import type { Edition } from "../edition/edition";
import type { Action } from "../roadmap/action";
import { buildRoadmap, type WeighingRound } from "../roadmap/build-roadmap";
import type { HandOrder } from "../roadmap/roadmap-order";
import { actionFormView } from "./action-form-view";
import { actionView } from "./action-view";
import { orderItems } from "./order-view";
import { roadmapView } from "./roadmap-view";
import { NO_ACTION } from "../roadmap/read-action";

const { edition, release } = exampleResults();
const TODAY = "2027-04-01";
const at = (descriptor: string, key = "small-2026") => [{ edition: key, descriptor }];

function weighing(scores: Readonly<Record<string, number>>, of: Edition = edition): WeighingRound {
  const agreed = Object.entries(scores).map(([descriptor, score]) => {
    const outcome = { status: "agreed", score } as const;
    const said = { rule: "met", reason: "So the room said", dissent: {}, evidence: "", room: {}, changeReason: "" } as const;
    return [descriptor, { ...said, descriptor, outcome, version: 1, snapshot: "s1", recordedBy: null, recordedAt: "2026-11-22" }];
  });
  const set = { round: "r1", roundTitle: "Autumn 2026", edition: of, scores: Object.fromEntries(agreed), signOff: null };
  return { agreed: set, release, targets: [], notActing: [] };
}

function built(round: WeighingRound | null, actions: readonly Action[], byHand: HandOrder | null = null) {
  const roadmap = buildRoadmap(round, actions, byHand);
  if (!roadmap.ok) throw new Error(roadmap.problem.join(" "));
  return roadmap.value;
}

const sharing = anAction("sharing", { title: "Data sharing", descriptors: at("B1"), size: 1 });
const page = anAction("page", {
  title: "One page",
  descriptors: at("A1"),
  size: 1,
  needs: ["sharing"],
  budget: "yes",
  dueOn: "2027-09-30",
});
const late = anAction("late", {
  title: "Train",
  descriptors: at("B2"),
  size: 8,
  dueOn: null,
  noDueReason: "No date from the trainers",
  budget: "no",
});

describe("the roadmap's page", () => {
  const shown = roadmapView(built(weighing({ A1: 1, B1: 3 }), [sharing, page, late, anAction("over", { status: "done" })]), release, TODAY);

  test("shows each action with what it is worth, its parts and what brings it forward", () => {
    expect(shown.basis).toEqual({ round: "r1", sentence: "Weighed by the scores agreed in Autumn 2026." });
    expect(shown.rows.map(({ place, third, title, worth, notes }) => ({ place, third, title, worth, notes }))).toEqual([
      {
        place: 1,
        third: "Top third",
        title: "Data sharing",
        worth: expect.stringMatching(/^Worth about \d, size 1$/),
        notes: ["Comes this early because “One page” needs it."],
      },
      { place: 2, third: "Middle third", title: "One page", worth: "Worth about 3, size 1", notes: [] },
      {
        place: 3,
        third: "Last third",
        title: "Train",
        worth: "Worth 0, size 8",
        notes: ["Nothing has been agreed on what it is for, so it is not weighed."],
      },
    ]);
    expect(shown.rows[1]?.parts).toEqual([{ title: "Title of A1", words: "gap 1 × importance 3.7 × confidence 0.8" }]);
    expect(shown.finished.map(({ title, statusName }) => [title, statusName])).toEqual([["Action over", "Done"]]);
  });

  test("judges what is overdue against the day it is given", () => {
    expect(shown.rows.map(({ due, overdue }) => [due, overdue])).toEqual([
      ["31 March 2027, overdue", true],
      ["30 September 2027", false],
      ["No date: No date from the trainers", false],
    ]);
    const earlier = roadmapView(built(weighing({ A1: 1 }), [sharing]), release, "2027-03-31");
    expect(earlier.rows[0]).toMatchObject({ overdue: false, due: "31 March 2027", third: null });
  });

  test("says what is missing, and each voice's top action with why", () => {
    expect(shown.missing).toEqual({
      gaps: 0,
      gapsSentence: "Every gap has an action, or a decision not to act.",
      undated: [{ id: "late", title: "Train", words: "No date from the trainers" }],
      unsecured: [
        { id: "sharing", title: "Data sharing", words: "the money is not there yet" },
        { id: "late", title: "Train", words: "the money is not there" },
      ],
    });
    expect(shown.top.map(({ name, action, why }) => [name, action?.title ?? null, why])).toEqual([
      ["Leaders", "Data sharing", "Most of all for “Title of B1”: their own score is 2.4, the target 4."],
      ["Workforce", "Data sharing", "Most of all for “Title of B1”: their own score is 2.1, the target 4."],
      ["Families", "Data sharing", "Most of all for “Title of B1”: their own score is about 1, the target 4."],
      ["Communities", null, "No action takes up anything that this voice scored below its target."],
    ]);
  });

  test("says who changed the order, and where the rule would have put each", () => {
    const hand = { order: ["page", "sharing"], reason: "The board asked", by: "ada@example.org", at: "2026-12-01T10:00:00.000Z" };
    const moved = roadmapView(built(weighing({ A1: 1, B1: 3 }), [sharing, page], hand), release, TODAY);
    expect(moved.byHand).toBe("The order was changed by hand by ada@example.org on 1 December 2026: The board asked");
    expect(moved.rows.map(({ title, notes }) => [title, notes])).toEqual([
      ["One page", ["Worked out, it would be number 2.", "It needs “Data sharing”, which comes after it here."]],
      ["Data sharing", ["Worked out, it would be number 1, since “One page” needs it."]],
    ]);
  });

  test("lists actions before anything is agreed, without weights", () => {
    const early = roadmapView(built(null, [page, sharing]), null, TODAY);
    expect(early).toMatchObject({ basis: null, top: [], missing: { gaps: 0 } });
    expect(early.rows.map(({ title, parts }) => [title, parts])).toEqual([
      ["Data sharing", []],
      ["One page", []],
    ]);
  });
});

describe("an action carried over to a newer edition", () => {
  const link = { fromEdition: "small-2026", fromDescriptor: "A1", to: "A2", relation: "subset" } as const;
  const newer = { ...edition, key: "small-2028", title: "The newer edition", crosswalk: [link] };

  test("says what stands for its descriptors, and where nothing does", () => {
    const rows = roadmapView(built(weighing({ A2: 1 }, newer), [page, sharing]), release, TODAY).rows;
    expect(rows.find(({ id }) => id === "page")?.parts[0]?.words).toContain("; what it was planned for is part of this");
    expect(rows.find(({ id }) => id === "sharing")?.notes).toContain(
      "Nothing in this edition stands for what it was planned for, so it is not weighed.",
    );
    const view = actionView({ action: page, history: [], editions: [edition], weighing: newer, actions: [page, sharing] }, TODAY);
    expect(view.descriptors).toEqual([
      { title: "Title of A1", note: "In “The newer edition” this is “Title of A2” (what it was planned for is part of this)." },
    ]);
    expect([view.needs.map(({ title }) => title), view.neededBy]).toEqual([["Data sharing"], []]);
  });

  test("keeps its descriptors in its form, beside those of the newer edition", () => {
    const typed = { ...NO_ACTION, descriptors: ["small-2026/A1", "small-2028/B1", "small-2020/GONE"] };
    const offered = actionFormView({ edition: newer, editions: [edition], organisations: [], actions: [sharing, late] }, typed);
    expect(offered.chosen).toEqual([
      { value: "small-2026/A1", label: "Title of A1", hint: "A small edition" },
      { value: "small-2028/B1", label: "Title of B1" },
    ]);
    expect(offered.others.flatMap(({ choices }) => choices.map(({ value }) => value))).toEqual([
      "small-2028/A1",
      "small-2028/A2",
      "small-2028/B2",
    ]);
  });
});

describe("an action's own page", () => {
  test("tells its history from the newest back, and where it may go", () => {
    const history = [
      { at: "2026-12-01T10:00:00.000Z", by: null, note: "", from: "planned", to: "under-way" },
      { at: "2026-12-02T10:00:00.000Z", by: "ada@example.org", note: "Signed", from: "under-way", to: "under-way" },
    ] as const;
    const action = { ...sharing, status: "under-way", milestones: [{ title: "Draft", dueOn: "2027-01-01", doneOn: null }] } as const;
    const view = actionView({ action, history, editions: [edition], weighing: edition, actions: [action, page] }, TODAY);
    expect(view.history).toEqual([
      { step: "Note", when: "2 December 2026, ada@example.org", note: "Signed" },
      { step: "Planned → Under way", when: "1 December 2026, the operator", note: "" },
    ]);
    expect(view.steps.map(({ text }) => text)).toEqual(["Still under way", "It is blocked", "It is done", "Stop it"]);
    expect(view).toMatchObject({ overdue: true, milestones: [{ title: "Draft", when: "Due on 1 January 2027" }] });
    expect(view.neededBy).toEqual([{ id: "page", title: "One page" }]);
    expect(view.descriptors).toEqual([{ title: "Title of B1", note: null }]);
  });
});

describe("the list that is put in order", () => {
  const { order } = built(weighing({ A1: 1, B1: 3 }), [sharing, page, late]);
  const places = (typed: Parameters<typeof orderItems>[1]) => orderItems(order, typed).map(({ id, place }) => `${place} ${id}`);

  test("stands as it was typed, with what has come since at the end", () => {
    expect(places(null)).toEqual(["1 sharing", "2 page", "3 late"]);
    const typed = [
      { id: "gone", was: 1, place: "1" },
      { id: "sharing", was: 2, place: "2" },
      { id: "page", was: 3, place: "1" },
    ];
    expect(places(typed)).toEqual(["1 page", "2 sharing", "3 late"]);
    expect(places([{ id: "page", was: 1, place: "first" }])).toEqual(["first page", "2 sharing", "3 late"]);
  });
});

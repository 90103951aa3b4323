import { describe, expect, test } from "vitest";
import { anAction } from "../../../test/builders/an-action";
import { anEditionWithSteps } from "../../../test/builders/an-edition-with-steps";
import { EXAMPLE_VOICES } from "../../../test/builders/example-results";
import { resultsOf } from "../../../test/builders/results-of";
import { standingsOf } from "../roadmap/build-roadmap";
import type { RoundGaps } from "../roadmap/round-gaps";
import type { Outcome } from "../workshop/agreed-score";
import { targetView } from "./target-view";
import { gapsView, targetsView } from "./targets-view";

const edition = anEditionWithSteps();
const { release } = resultsOf(edition, EXAMPLE_VOICES);

function gaps(wishes: Partial<RoundGaps> = {}): RoundGaps {
  const outcomes: Readonly<Record<string, Outcome>> = {
    A1: { status: "agreed", score: 2 },
    A2: { status: "not-agreed", range: [1, 3] },
    B1: { status: "agreed-with-difference", score: 5 },
  };
  const scores = Object.entries(outcomes).map(([descriptor, outcome]) => {
    const said = { rule: "met", reason: `Why ${descriptor}`, dissent: {}, evidence: "", room: {}, changeReason: "" } as const;
    return [descriptor, { ...said, descriptor, outcome, version: 1, snapshot: "s1", recordedBy: null, recordedAt: "2026-11-22" }];
  });
  const agreed = { round: "r1", roundTitle: "Autumn 2026", edition, scores: Object.fromEntries(scores), signOff: null };
  const targets = [{ descriptor: "A1", level: 4, dueOn: "2027-09-30", version: 3, setBy: null, setAt: "2026-11-22" }];
  return { agreed, targets, standings: standingsOf({ agreed, release, targets }), decisions: [], actions: [], ...wishes };
}

const left = (withdrawnAt: string | null) => ({
  ...{ id: withdrawnAt ?? "now", round: "r1", descriptor: "A2", reason: "Later" },
  ...{ decidedBy: "ada@example.org", decidedAt: "2026-12-01T10:00:00.000Z", withdrawnAt },
});

describe("a round's targets", () => {
  test("show where each descriptor stands, where it is to be and what is done", () => {
    const { sections, gapsSentence } = targetsView(gaps({ actions: [anAction("a"), anAction("b", { status: "stopped" })] }));
    expect(sections.map(({ title, rows }) => [title, rows.map((row) => [row.descriptor, row.stands, row.target, row.targetNote])])).toEqual(
      [
        [
          "Section A",
          [
            ["A1", "2 Level 2", "4 Level 4", "by 30 September 2027"],
            ["A2", "Not agreed: 1 to 3", "2 Level 2", "One level up, not set yet"],
          ],
        ],
        ["Section B", [["B1", "5 Level 5", "5 Level 5", ""]]],
      ],
    );
    expect(sections.flatMap(({ rows }) => rows.map(({ doing }) => doing.words ?? doing.actions.map(({ title }) => title)))).toEqual([
      ["Action a"],
      "Nothing yet",
      "Reached",
    ]);
    expect(gapsSentence).toBe("One gap has neither an action nor a decision not to act.");
  });

  test("list the gaps with neither an action nor a decision that holds, the weightiest first", () => {
    expect(gapsView(gaps()).rows.map(({ descriptor }) => descriptor)).toEqual(["A1", "A2"]);
    expect(gapsView(gaps({ decisions: [left(null)] })).rows.map(({ descriptor }) => descriptor)).toEqual(["A1"]);
    expect(gapsView(gaps({ decisions: [left("2026-12-02")] })).rows[1]).toMatchObject({ descriptor: "A2", stands: "Not agreed: 1 to 3" });
    expect(gapsView(gaps({ actions: [anAction("a")] })).rows.map(({ descriptor }) => descriptor)).toEqual(["A2"]);
  });
});

describe("one descriptor's target", () => {
  test("has both wordings, the levels from where the partnership stands and the steps between", () => {
    const { decided } = targetView(gaps(), "A1")!;
    expect(decided).toMatchObject({
      ...{ outcome: "2 Level 2", reason: "Why A1", version: 3, isSet: true, due: "30 September 2027", left: null },
      now: { value: "2", wording: "How A1 looks at 2." },
      target: { value: "4", wording: "How A1 looks at 4." },
      typed: { level: "4", due: { day: "30", month: "9", year: "2027" } },
    });
    expect(decided!.levels.map(({ value, isNow }) => [value, isNow])).toEqual([
      ["2", true],
      ["3", false],
      ["4", false],
      ["5", false],
    ]);
    expect(decided!.steps).toEqual([
      { heading: "To reach 3 Level 3", steps: ["First step of A1 to 3", "Second step of A1 to 3"] },
      { heading: "To reach 4 Level 4", steps: ["First step of A1 to 4", "Second step of A1 to 4"] },
    ]);
    expect(decided!.weight).toBe("gap 2 × importance 3.7 × confidence 0.8");
  });

  test("has no weight where there is no gap, and the decisions not to act with who and when", () => {
    expect(targetView(gaps(), "B1")?.decided).toMatchObject({ weight: null, steps: [], version: 0, isSet: false });
    const { decided } = targetView(gaps({ decisions: [left("2026-12-02T10:00:00.000Z"), left(null)] }), "A2")!;
    expect(decided!.left?.sentence).toBe("Decided by ada@example.org on 1 December 2026.");
    expect(decided!.earlier.map(({ sentence }) => sentence)).toEqual([
      "Decided by ada@example.org on 1 December 2026, taken back on 2 December 2026.",
    ]);
  });

  test("says that nothing was agreed, and is not there for what the edition does not have", () => {
    expect(targetView(gaps(), "B2")).toMatchObject({ title: "Title of B2", decided: null });
    expect(targetView(gaps(), "C1")).toBeNull();
  });
});

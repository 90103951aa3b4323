import { describe, expect, test } from "vitest";
import { anAction } from "../../../test/builders/an-action";
import { exampleResults } from "../../../test/builders/example-results";
import type { Action } from "./action";
import { buildRoadmap, type WeighingRound } from "./build-roadmap";
import { gapsWithNeither } from "./roadmap";

const { edition, release } = exampleResults();

function weighing(scores: Readonly<Record<string, number>>, left: readonly string[] = []): WeighingRound {
  const agreed = Object.entries(scores).map(([descriptor, score]) => {
    const outcome = { status: "agreed", score } as const;
    const said = { rule: "met", reason: "So the room said", dissent: {}, evidence: "", room: {}, changeReason: "" } as const;
    return [descriptor, { ...said, descriptor, outcome, version: 1, snapshot: "s1", recordedBy: null, recordedAt: "2026-11-22" }];
  });
  return {
    agreed: { round: "r1", roundTitle: "Autumn", edition, scores: Object.fromEntries(agreed), signOff: null },
    release,
    targets: [],
    notActing: left.map((descriptor) => ({ descriptor, reason: "Later", decidedBy: null, decidedAt: "2026-11-22" })),
  };
}

function roadmap(round: WeighingRound | null, actions: readonly Action[] = []) {
  const built = buildRoadmap(round, actions, null);
  if (!built.ok) throw new Error(built.problem.join(" "));
  return built.value;
}

const at = (descriptor: string) => [{ edition: "small-2026", descriptor }];
const open = (round: WeighingRound, actions: readonly Action[] = []) =>
  gapsWithNeither(roadmap(round, actions)).map(({ descriptor }) => descriptor);

describe("a roadmap", () => {
  test("lists every decided descriptor in edition order, and the top action of each voice that is shown", () => {
    const built = roadmap(weighing({ B1: 3, A1: 2 }), [anAction("a")]);
    expect(built.basis).toEqual({ round: "r1", title: "Autumn", edition });
    expect(built.standings.map(({ descriptor }) => descriptor)).toEqual(["A1", "B1"]);
    expect(built.topByVoice.map(({ voice, action }) => [voice, action?.id ?? null])).toEqual([
      ["leaders", null],
      ["workforce", "a"],
      ["families", "a"],
      ["communities", "a"],
    ]);
  });

  test("has the finished actions apart, the newest first", () => {
    const built = roadmap(null, [anAction("a", { status: "done" }), anAction("b"), anAction("c", { status: "stopped" })]);
    expect(built.finished.map(({ id }) => id)).toEqual(["c", "a"]);
    expect(built.order.map(({ action }) => action.id)).toEqual(["b"]);
    expect(gapsWithNeither(built)).toEqual([]);
  });
});

describe("the gaps with neither an action nor a decision", () => {
  const all = { A1: 2, A2: 1, B1: 3, B2: 5 };

  test("leave out what is reached, taken up or left on purpose, the weightiest first", () => {
    expect(open(weighing(all)).toSorted()).toEqual(["A1", "A2", "B1"]);
    expect(open(weighing(all), [anAction("a")])).not.toContain("A1");
    expect(open(weighing(all, ["A2"]))).not.toContain("A2");
    const priorities = gapsWithNeither(roadmap(weighing(all))).map(({ priority }) => priority);
    expect(priorities).toEqual(priorities.toSorted((one, other) => other - one));
  });

  test("come back when an action is stopped, and in the round after the one in which it was done", () => {
    expect(open(weighing(all), [anAction("a", { descriptors: at("A2"), status: "stopped" })])).toContain("A2");
    expect(open(weighing(all), [anAction("a", { descriptors: at("A2"), status: "done" })])).not.toContain("A2");
    expect(open(weighing(all), [anAction("a", { descriptors: at("A2"), status: "done", round: "r0" })])).toContain("A2");
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anAction } from "../../../test/builders/an-action";
import { anEdition } from "../../../test/builders/an-edition";
import { exampleResults } from "../../../test/builders/example-results";
import type { Action } from "./action";
import { standingOf, type Standing } from "./priority";
import { orderActions, topActionFor, valueOf, type HandOrder } from "./roadmap-order";

const edition = anEdition();
const at = (descriptor: string) => [{ edition: "small-2026", descriptor }];

function standing(descriptor: string, priority: number): Standing {
  const outcome = { status: "agreed", score: 2 } as const;
  const stands = { descriptor, outcome, current: 2, target: 3, targetIsSet: false, dueOn: null, gap: 1 };
  return { ...stands, importance: 3, confidence: 1, priority };
}

const standings = [standing("A1", 2), standing("A2", 20), standing("B1", 6)];

function byHand(order: readonly string[]): HandOrder {
  return { order, reason: "The money ends in March", by: null, at: "2026-11-22T10:00:00.000Z" };
}

function ordered(actions: readonly Action[], hand: HandOrder | null = null) {
  const order = orderActions(edition, standings, actions, hand);
  if (!order.ok) throw new Error(order.problem.join(" "));
  return order.value;
}

describe("what an action is worth", () => {
  test("is the sum of what its descriptors weigh, each once, with where each stands", () => {
    const both = { descriptors: [...at("A1"), ...at("A2"), ...at("B2")] };
    expect(valueOf(edition, both, standings)).toMatchObject({
      value: 22,
      parts: [
        { descriptor: "A1", relation: "same", standing: { priority: 2 } },
        { descriptor: "A2", relation: "same" },
        { descriptor: "B2", relation: "same", standing: undefined },
      ],
    });
    const link = (fromDescriptor: string, to: string) => ({ fromEdition: "old", fromDescriptor, to, relation: "superset" }) as const;
    const newer = { ...edition, crosswalk: [link("O1", "A1"), link("O1", "A2"), link("O2", "A1")] };
    const older = { descriptors: ["O1", "O2"].map((descriptor) => ({ edition: "old", descriptor })) };
    expect(valueOf(newer, older, standings)).toMatchObject({ value: 22, parts: [{ relation: "superset" }, {}] });
  });

  test("is nothing for what no edition names, and without an edition", () => {
    expect(valueOf(edition, { descriptors: [{ edition: "other", descriptor: "A1" }] }, standings)).toEqual({ value: 0, parts: [] });
    expect(valueOf(null, { descriptors: at("A1") }, standings)).toEqual({ value: 0, parts: [] });
  });
});

describe("the order of actions", () => {
  const data = anAction("data", { descriptors: at("A1"), size: 3 });
  const page = anAction("page", { descriptors: at("A2"), size: 2, needs: ["data"] });
  const train = anAction("train", { descriptors: at("B1"), size: 2 });
  const over = anAction("over", { descriptors: at("A2"), size: 1, status: "done" });

  test("brings an enabler forward, says for whose sake, and leaves out what is finished", () => {
    const order = ordered([train, page, over, data]);
    expect(order.map(({ place, action, workedOutPlace, broughtBy }) => [place, action.id, workedOutPlace, broughtBy?.id])).toEqual([
      [1, "data", 1, "page"],
      [2, "page", 2, undefined],
      [3, "train", 3, undefined],
    ]);
    expect(order[0]?.bundle).toEqual({ value: 22, size: 5 });
  });

  test("keeps a hand's order but for what has finished or come since, and says what comes before its needs", () => {
    const order = ordered([train, page, over, data], byHand(["page", "over", "gone", "train"]));
    expect(
      order.map(({ action, workedOutPlace, beforeItsNeeds }) => [action.id, workedOutPlace, beforeItsNeeds.map(({ id }) => id)]),
    ).toEqual([
      ["page", 2, ["data"]],
      ["train", 3, []],
      ["data", 1, []],
    ]);
  });

  test("is refused for a loop, which finished actions do not close", () => {
    const loop = [anAction("a", { needs: ["b"] }), anAction("b", { needs: ["a"] })];
    expect(orderActions(edition, standings, loop, null)).toEqual({ ok: false, problem: ["a", "b"] });
    expect(ordered([loop[0]!, { ...loop[1]!, status: "done" }]).map(({ action }) => action.id)).toEqual(["a"]);
    expect(ordered([])).toEqual([]);
  });

  const drawn = fc
    .array(fc.record({ descriptor: fc.constantFrom("A1", "A2", "B1", "B2"), size: fc.constantFrom(1, 2, 3, 5, 8), draw: fc.nat() }), {
      maxLength: 7,
    })
    .map((rows) =>
      rows.map(({ descriptor, size, draw }, place) =>
        anAction(`a${place}`, {
          ...{ descriptors: at(descriptor), size: size as Action["size"] },
          needs: rows.slice(0, place).flatMap((_, earlier) => ((draw >> earlier) % 3 === 0 ? [`a${earlier}`] : [])),
        }),
      ),
    );

  test("holds every unfinished action once, and none before what it needs", () => {
    fc.assert(
      fc.property(drawn, (actions) => {
        const order = ordered(actions);
        expect(order.map(({ place }) => place)).toEqual(order.map((_, place) => place + 1));
        expect(order.map(({ action }) => action.id).toSorted()).toEqual(actions.map(({ id }) => id).toSorted());
        for (const { beforeItsNeeds, place, workedOutPlace } of order) expect([beforeItsNeeds, place]).toEqual([[], workedOutPlace]);
      }),
    );
  });

  test("begins with what a hand has laid down, and places all others by the rule", () => {
    fc.assert(
      fc.property(drawn, fc.nat(), (actions, draw) => {
        const hand = actions.filter((_, place) => (draw >> place) % 2 === 0).map(({ id }) => id);
        const ids = ordered(actions, byHand(hand.toReversed())).map(({ action }) => action.id);
        expect(ids.slice(0, hand.length)).toEqual(hand.toReversed());
        const ruled = ordered(actions).map(({ action }) => action.id);
        expect(ids.slice(hand.length)).toEqual(ruled.filter((id) => !hand.includes(id)));
      }),
    );
  });
});

describe("the action that is worth most to a voice", () => {
  const results = exampleResults();
  const stands = ["A1", "B1"].map((key) => {
    const descriptor = results.edition.descriptors.find((one) => one.key === key)!;
    return standingOf(results, descriptor, { status: "agreed", score: 3 }, undefined);
  });
  const [one, other] = [anAction("a1", { descriptors: at("A1") }), anAction("b1", { descriptors: at("B1") })];
  const order = orderActions(edition, stands, [other, one], null);

  test("counts by its own scores and picks, and is none where its scores are not shown", () => {
    if (!order.ok) throw new Error("There is a loop");
    expect(topActionFor(results.release, "families", order.value)?.action.id).toBe("b1");
    expect(topActionFor(results.release, "workforce", order.value)?.action.id).toBe("a1");
    expect(topActionFor(results.release, "families-and-communities", order.value)).toBeNull();
    expect(topActionFor(results.release, "families", [])).toBeNull();
  });
});

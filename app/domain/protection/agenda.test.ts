import { expect, test } from "vitest";
import { anEdition } from "../../../test/builders/an-edition";
import { agendaOrder } from "./agenda";
import { NOTHING } from "./display";
import type { ShownCell, ShownDifference, ShownVoice } from "./release";

const full = (typical: number, rest: Partial<ShownCell> = {}): ShownCell => ({
  ...NOTHING,
  shown: "full",
  n: 20,
  dontKnow: 0,
  typical,
  closeness: "fairly-close",
  consensus: false,
  ...rest,
});
const half = (typical: number): ShownCell => ({ ...NOTHING, shown: "half", n: 6, dontKnow: 0, typical, closeness: "too-few" });
const none: ShownCell = { ...NOTHING, shown: "none", n: 0 };

function order(cells: Record<string, readonly [leaders: ShownCell | null, families: ShownCell | null]>, flags: Record<string, 1 | 2> = {}) {
  const of = (index: 0 | 1) => ({
    responses: 20,
    descriptors: Object.fromEntries(
      Object.entries(cells).flatMap(([key, pair]) => {
        const cell = pair[index];
        return cell === null ? [] : [[key, cell]];
      }),
    ),
  });
  const voices: readonly [ShownVoice, ShownVoice] = ["leaders", "families"];
  const differences = Object.entries(flags).map(([descriptor, tier]): ShownDifference => ({
    descriptor,
    voices,
    tier,
    gap: 1,
    delta: null,
    chanceHigher: null,
    p: null,
    pAdjusted: null,
  }));
  return agendaOrder(anEdition({ keys: Object.keys(cells) }), { leaders: of(0), families: of(1) }, differences);
}

test("each class stands before the next, in reverse of the edition here", () => {
  const agreed = full(3, { consensus: true });
  expect(
    order(
      {
        A6: [agreed, agreed],
        A5: [full(3), agreed],
        A4: [full(3, { dontKnow: 9 }), full(3)],
        A3: [full(3), full(3)],
        A2: [full(3), full(3)],
        A1: [full(2.5, { closeness: "two-camps" }), agreed],
      },
      { A2: 1, A3: 2 },
    ),
  ).toEqual(["A1", "A2", "A3", "A4", "A5", "A6"]);
});

test("a voice that is asked and not shown comes before the rest, hidden or without ratings; one that is not asked does not count", () => {
  expect(
    order({ A1: [full(1), full(1)], A2: [full(1), NOTHING], A3: [none, full(1)], A4: [full(1), null], A5: [full(1), full(4)] }),
  ).toEqual(["A2", "A3", "A5", "A1", "A4"]);
});

test("three in ten who did not know are enough, fewer are not", () => {
  expect(order({ A1: [full(1, { n: 15, dontKnow: 6 }), null], A2: [full(1, { n: 14, dontKnow: 6 }), null] })).toEqual(["A2", "A1"]);
});

test("only the first five of tier two come early, and one with a flag is never settled", () => {
  const agreed = full(3, { consensus: true });
  const keys = ["A1", "A2", "A3", "A4", "A5", "A6", "A7"];
  const cells = Object.fromEntries(keys.map((key) => [key, [agreed, agreed] as const]));
  const flags = { A7: 2, A6: 2, A5: 2, A4: 2, A3: 2, A2: 2 } as const;
  expect(order(cells, flags)).toEqual(["A3", "A4", "A5", "A6", "A7", "A2", "A1"]);
});

test("within a class the widest gap comes first, then edition order; a hair of binary fractions decides nothing", () => {
  expect(order({ A1: [full(0.3), full(0)], A2: [full(2.4), full(2.1)], A3: [full(4.5), half(0.5)], A4: [full(1.3), full(1)] })).toEqual([
    "A3",
    "A1",
    "A2",
    "A4",
  ]);
});

test("a half cell is never a consensus, and nothing is settled where nothing is shown", () => {
  const agreed = full(3, { consensus: true });
  expect(order({ A1: [agreed, null], A2: [half(3), agreed], A3: [NOTHING, null] })).toEqual(["A3", "A2", "A1"]);
});

test("a descriptor that no answering voice is asked has no place", () => {
  expect(order({ A1: [null, null], A2: [full(1), null] })).toEqual(["A2"]);
});

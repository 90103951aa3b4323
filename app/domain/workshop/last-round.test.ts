import { describe, expect, it } from "vitest";
import { agreedScores, anAgreedSet } from "../../../test/builders/an-agreed-set";
import { anEdition } from "../../../test/builders/an-edition";
import type { CrosswalkLink } from "../edition/edition";
import { changeSince, lastAgreedOn } from "./last-round";

const older = anEdition({ key: "small-2020", keys: ["O1", "O2", "O3"] });
const link = (fromDescriptor: string, to: string, relation: CrosswalkLink["relation"]): CrosswalkLink => {
  return { fromEdition: "small-2020", fromDescriptor, to, relation };
};
const newer = {
  ...anEdition(),
  crosswalk: [link("O1", "A1", "subset"), link("O2", "A1", "equal"), link("O3", "A2", "intersects"), link("O3", "B1", "equal")],
};
const last = anAgreedSet({
  edition: older,
  scores: { O1: { outcome: { status: "agreed", score: 1 } }, O2: { outcome: { status: "agreed", score: 2 } } },
});

describe("the last round's agreed score", () => {
  it("is that of the very descriptor within one edition", () => {
    const same = anAgreedSet({ scores: { A1: {} } });
    expect(lastAgreedOn(anEdition(), same, "A1")).toEqual([{ agreed: same.scores.A1, relation: "same", comparable: true }]);
    expect(lastAgreedOn(anEdition(), same, "A2")).toEqual([]);
  });

  it("is that of what stood for it in an older edition, with what means the same before the rest", () => {
    expect(lastAgreedOn(newer, last, "A1").map(({ agreed, relation, comparable }) => [agreed.descriptor, relation, comparable])).toEqual([
      ["O2", "equal", true],
      ["O1", "subset", false],
    ]);
  });

  it("is not there without an older round, a forerunner or a decision on it", () => {
    expect(lastAgreedOn(newer, null, "A1")).toEqual([]);
    expect(lastAgreedOn(newer, last, "B2")).toEqual([]);
    expect(lastAgreedOn(newer, last, "B1")).toEqual([]);
  });

  it("is not set against a level of another scale", () => {
    const other = anAgreedSet({ edition: anEdition({ scale: [0, 1, 2, 3] }), scores: { A1: {} } });
    expect(lastAgreedOn(anEdition(), other, "A1")).toMatchObject([{ relation: "same", comparable: false }]);
  });
});

describe("the change since then", () => {
  const now = (score: number) => agreedScores({ A1: { outcome: { status: "agreed", score } } }).A1!;
  const then = (score: number) => ({ agreed: now(score), relation: "same", comparable: true }) as const;

  it("is counted in levels, whatever their distance", () => {
    expect(changeSince(anEdition(), now(3), then(1))).toBe(2);
    expect(changeSince(anEdition(), now(3), then(3))).toBe(0);
    expect(changeSince(anEdition({ scale: [0, 0.5, 1, 1.5] }), now(0.5), then(1.5))).toBe(-2);
  });

  it("is not there for a range, or where the two do not compare", () => {
    const range = agreedScores({ A1: { outcome: { status: "not-agreed", range: [1, 3] } } }).A1!;
    expect(changeSince(anEdition(), range, then(2))).toBeNull();
    expect(changeSince(anEdition(), now(2), { ...then(2), agreed: range })).toBeNull();
    expect(changeSince(anEdition(), now(2), { ...then(2), comparable: false })).toBeNull();
  });
});

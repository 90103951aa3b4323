import { describe, expect, it } from "vitest";
import type { CrosswalkLink, Descriptor, Edition } from "./edition";
import { counterpartsIn, forerunnersOf } from "./counterpart";
import { likeForLike, onSameScale } from "./like-for-like";

const usual = { levels: 6, lowest: 0, step: 1 };

function edition(key: string, descriptors: readonly string[], crosswalk: readonly CrosswalkLink[] = []): Edition {
  const ask = { question: "", help: "", levels: [] };
  const described = (descriptor: string): Descriptor => ({
    key: descriptor,
    section: "S",
    title: descriptor,
    statement: descriptor,
    levels: [],
    evidence: [],
    steps: [],
    asks: { leaders: ask, workforce: ask, families: null, communities: null },
  });
  return {
    key,
    title: key,
    year: null,
    official: false,
    source: "",
    licence: "",
    scale: [],
    sections: [],
    descriptors: descriptors.map(described),
    crosswalk,
  };
}

const link = (fromDescriptor: string, to: string, relation: CrosswalkLink["relation"], fromEdition = "old"): CrosswalkLink => ({
  fromEdition,
  fromDescriptor,
  to,
  relation,
});

describe("scales", () => {
  it("compare where levels, lowest and step are the same", () => {
    expect(onSameScale(usual, { ...usual })).toBe(true);
    expect(onSameScale(usual, { ...usual, levels: 4 })).toBe(false);
    expect(onSameScale(usual, { ...usual, lowest: 1 })).toBe(false);
    expect(onSameScale(usual, { ...usual, step: 0.5 })).toBe(false);
  });
});

describe("like for like", () => {
  it("is the share of the newer edition with an equal partner in the older", () => {
    const newer = edition(
      "new",
      ["N1", "N2", "N3", "N4", "N5"],
      [
        link("O2", "N1", "equal"),
        link("O1", "N2", "subset"),
        link("O9", "N3", "equal"),
        link("O3", "N4", "equal", "another"),
        link("O1", "N5", "intersects"),
        link("O3", "N5", "equal"),
      ],
    );
    expect(likeForLike(edition("old", ["O1", "O2", "O3"]), newer)).toEqual({
      pairs: [
        { earlier: "O2", later: "N1" },
        { earlier: "O3", later: "N5" },
      ],
      share: 2 / 5,
    });
  });

  it("is everything within one edition and nothing without a crosswalk", () => {
    const same = edition("new", ["N1", "N2"]);
    expect(likeForLike(same, same)).toEqual({
      pairs: [
        { earlier: "N1", later: "N1" },
        { earlier: "N2", later: "N2" },
      ],
      share: 1,
    });
    expect(likeForLike(edition("old", ["N1"]), same)).toEqual({ pairs: [], share: 0 });
    expect(likeForLike(edition("old", ["N1"]), edition("new", []))).toEqual({ pairs: [], share: 0 });
  });
});

describe("counterparts", () => {
  const newer = edition("new", ["N1", "N2", "N3"], [link("O1", "N3", "subset"), link("O1", "N1", "equal"), link("O2", "N1", "intersects")]);

  it("of an older descriptor stand in the newer edition's order", () => {
    expect(counterpartsIn(newer, { edition: "old", descriptor: "O1" })).toEqual([
      { descriptor: "N1", relation: "equal" },
      { descriptor: "N3", relation: "subset" },
    ]);
    expect(counterpartsIn(newer, { edition: "old", descriptor: "O9" })).toEqual([]);
    expect(counterpartsIn(newer, { edition: "new", descriptor: "N2" })).toEqual([{ descriptor: "N2", relation: "same" }]);
    expect(counterpartsIn(newer, { edition: "new", descriptor: "N9" })).toEqual([]);
  });

  it("of a newer descriptor are what the crosswalk leads from", () => {
    expect(forerunnersOf(newer, "N1", "old")).toEqual([
      { descriptor: "O1", relation: "equal" },
      { descriptor: "O2", relation: "intersects" },
    ]);
    expect(forerunnersOf(newer, "N2", "old")).toEqual([]);
    expect(forerunnersOf(newer, "N2", "new")).toEqual([{ descriptor: "N2", relation: "same" }]);
  });
});

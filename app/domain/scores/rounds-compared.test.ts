import { describe, expect, it } from "vitest";
import type { CrosswalkLink, Descriptor, Edition } from "../edition/edition";
import { compareVoices } from "./differences";
import { compareRounds, likeForLike, onSameScale } from "./rounds-compared";

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

describe("two rounds compared", () => {
  const before = [3, 6, 5, 2, 1, 0];
  const after = [0, 1, 3, 6, 8, 2];

  it("give a positive gap for a rise, with the flag and adjustment of any difference", () => {
    const found = compareRounds(usual, [
      { descriptor: "A1", voice: "families", earlier: before, later: after },
      { descriptor: "A1", voice: "leaders", earlier: after, later: after },
      { descriptor: "A2", voice: "families", earlier: after, later: [0, 0, 0, 0, 0, 0] },
    ]);
    expect(found.map(({ descriptor, voice, tier }) => [descriptor, voice, tier])).toEqual([
      ["A1", "families", 1],
      ["A1", "leaders", null],
    ]);
    expect(found[0]?.gap).toBeGreaterThan(2);
    expect(found[0]?.pAdjusted).toBeCloseTo(2 * (found[0]?.p ?? Number.NaN), 12);
  });

  it("use the same test as two voices do", () => {
    const [byRound] = compareRounds(usual, [{ descriptor: "A1", voice: "families", earlier: before, later: after }]);
    const cells = { later: { histogram: after, eligible: true }, earlier: { histogram: before, eligible: true } };
    const [byVoice] = compareVoices(usual, ["later", "earlier"], [{ descriptor: "A1", cells }]);
    for (const measure of ["delta", "chanceHigher", "gap", "p", "pAdjusted", "tier"] as const)
      expect(byRound?.[measure]).toBe(byVoice?.[measure]);
  });

  it("compare on one scale only", () => {
    expect(onSameScale(usual, { ...usual })).toBe(true);
    expect(onSameScale(usual, { ...usual, levels: 4 })).toBe(false);
    expect(onSameScale(usual, { ...usual, lowest: 1 })).toBe(false);
    expect(onSameScale(usual, { ...usual, step: 0.5 })).toBe(false);
  });
});

describe("like for like", () => {
  const link = (fromDescriptor: string, to: string, relation: CrosswalkLink["relation"], fromEdition = "old"): CrosswalkLink => ({
    fromEdition,
    fromDescriptor,
    to,
    relation,
  });

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

import { describe, expect, test } from "vitest";
import type { GroupSheet, TallySheet } from "../tallies/tally-sheet";
import { mergeVoices, type Merging } from "./merging";

function group(responses: number, keys: readonly string[]): GroupSheet {
  const cell = { levels: [responses, 0], dontKnow: 0, notApplicable: 0, unanswered: 0, changes: responses };
  return {
    group: { responses, changes: responses, choosers: responses, picks: { A1: responses } },
    cells: Object.fromEntries(keys.map((key) => [key, cell])),
  };
}

function sheet(families: number, communities: number): TallySheet {
  return {
    voices: { leaders: group(8, ["A1"]), families: group(families, ["A1", "F1"]), communities: group(communities, ["A1", "C1"]) },
    organisations: {},
  };
}

const declared: Merging = { declared: true, final: true, mergedBefore: null, k: 5 };

describe("families and communities", () => {
  test.each([
    ["are one where families are few", 9, declared, true],
    ["are two where families are many", 10, declared, false],
    ["are two where the policy does not say so", 3, { ...declared, declared: false }, false],
    ["are one in an interim snapshot, however many", 40, { ...declared, final: false }, true],
    ["stay one once they have been", 40, { ...declared, mergedBefore: true }, true],
    ["stay two once they have been", 3, { ...declared, mergedBefore: false }, false],
  ])("%s", (_, families, merging, merged) => {
    const result = mergeVoices(sheet(families, 12), merging);
    expect(result.merged).toBe(merged);
    expect(Object.keys(result.voices)).toEqual(merged ? ["leaders", "families-and-communities"] : ["leaders", "families", "communities"]);
  });

  test("as one have the sums of both, and are asked what either is", () => {
    const one = mergeVoices(sheet(9, 12), declared).voices["families-and-communities"];
    expect(one?.group).toEqual({ responses: 21, changes: 21, choosers: 21, picks: { A1: 21 } });
    expect(Object.entries(one?.cells ?? {}).map(([key, { levels }]) => [key, levels[0]])).toEqual([
      ["A1", 21],
      ["F1", 9],
      ["C1", 12],
    ]);
  });

  test("withhold what only one was asked while one of them is under the threshold, because it tells that one's size", () => {
    const withheld = (families: number, communities: number) => [
      ...(mergeVoices(sheet(families, communities), declared).voices["families-and-communities"]?.withheld ?? []),
    ];
    expect(withheld(4, 12)).toEqual(["F1", "C1"]);
    expect(withheld(9, 2)).toEqual(["F1", "C1"]);
    expect(withheld(9, 12)).toEqual([]);
    expect(withheld(0, 12)).toEqual([]);
  });
});

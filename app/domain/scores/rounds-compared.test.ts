import { describe, expect, it } from "vitest";
import { compareVoices } from "./differences";
import { compareRounds } from "./rounds-compared";

const usual = { levels: 6, lowest: 0, step: 1 };

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
});

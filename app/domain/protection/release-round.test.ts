import { describe, expect, test } from "vitest";
import { anEdition } from "../../../test/builders/an-edition";
import { emptyTally, type Tally } from "../tallies/tally";
import type { GroupSheet, TallySheet } from "../tallies/tally-sheet";
import { importanceOf, importanceToVoice } from "./matters";
import { release, type ReleaseInput } from "./release-round";

const SCALE = 6;

/** A tally from its levels, then don't know, does not apply, unanswered. */
function tally(levels: readonly number[], dontKnow = 0, notApplicable = 0, unanswered = 0): Tally {
  const changes = levels.reduce((sum, count) => sum + count, dontKnow + notApplicable + unanswered);
  return { ...emptyTally(SCALE), levels, dontKnow, notApplicable, unanswered, changes };
}

function group(responses: number, cells: Record<string, Tally>, rest: Partial<GroupSheet["group"]> = {}): GroupSheet {
  return { group: { responses, changes: responses, choosers: 0, picks: {}, ...rest }, cells };
}

function releaseOf(sheet: Partial<TallySheet>, rest: Partial<ReleaseInput> = {}) {
  return release({
    edition: anEdition({ keys: ["A1", "A3"] }),
    sheet: { voices: {}, organisations: {}, ...sheet },
    policy: { k: 5, disclosure: "on", mergeFamiliesAndCommunities: false },
    organisations: Object.keys(sheet.organisations ?? {}),
    final: true,
    previous: null,
    ...rest,
  });
}

const OFF = { policy: { k: 5, disclosure: "off", mergeFamiliesAndCommunities: true } } as const;
const low = tally([9, 6, 0, 0, 0, 0]);
const high = tally([0, 0, 0, 0, 5, 10]);

describe("a release", () => {
  const voices = {
    leaders: group(15, { A1: high, A3: tally([0, 2, 2, 2, 0, 0], 9) }),
    families: group(15, { A1: low, A3: tally([1, 1, 0, 0, 0, 0], 10, 1, 2) }),
    communities: group(3, { A1: tally([0, 3, 0, 0, 0, 0]), A3: tally([0, 0, 0, 0, 0, 0], 3) }),
  };

  test("shows each cell by its own size and no total that would give a hidden one away", () => {
    const { release: seen } = releaseOf({ voices });
    const states = Object.entries(seen.voices).map(([voice, { responses, descriptors }]) => [
      voice,
      responses,
      Object.values(descriptors).map(({ shown }) => shown),
    ]);
    expect(states).toEqual([
      ["leaders", 15, ["full", "half"]],
      ["families", 15, ["full", "hidden"]],
      ["communities", null, ["hidden", "none"]],
    ]);
    expect(seen.responses).toBeNull();
    expect(seen.overall).toEqual({
      A1: { typical: 2.6, voicesShown: ["leaders", "families"], headCount: null },
      A3: { typical: 2, voicesShown: ["leaders"], headCount: null },
    });
    expect(seen.sections).toEqual({
      leaders: { A: { typical: 3.4, shown: 2, asked: 2 } },
      families: { A: { typical: 0.3, shown: 1, asked: 2 } },
      communities: { A: { typical: null, shown: 0, asked: 2 } },
    });
    expect(seen.mostDidNotKnow).toEqual({ leaders: [], families: ["A3"], communities: [] });
    expect(seen.agenda).toEqual(["A1", "A3"]);
  });

  test("withholds nothing with disclosure control off, and merges and rounds nothing", () => {
    const { release: seen } = releaseOf({ voices }, OFF);
    expect(seen.responses).toBe(33);
    expect(seen.voices.communities?.descriptors["A1"]).toMatchObject({ shown: "full", n: 3, typical: 1, histogram: [0, 3, 0, 0, 0, 0] });
    expect(seen.voices.families?.descriptors["A1"]?.typical).toBeCloseTo(-0.5 + 7.5 / 9, 12);
    expect(seen.overall["A1"]?.headCount).toBeCloseTo(1.5 - 1.5 / 9, 9);
  });

  test("prints a flagged difference in full, and of a half cell only its size and tier", () => {
    const { release: seen } = releaseOf({
      voices: { leaders: group(15, { A1: high, A3: high }), families: group(15, { A1: low, A3: tally([5, 3, 0, 0, 0, 0], 7) }) },
    });
    const [first, second] = seen.differences;
    expect(first).toMatchObject({ descriptor: "A1", voices: ["leaders", "families"], tier: 1, delta: 1, chanceHigher: 1 });
    expect(first?.gap).toBeCloseTo(4.75 - (-0.5 + 7.5 / 9), 9);
    expect(second).toMatchObject({ descriptor: "A3", gap: 4.3, tier: 1, delta: null, chanceHigher: null, p: null, pAdjusted: null });
    expect(seen.differences).toHaveLength(2);
  });

  test("hides one organisation never alone: that would be the voices less the other", () => {
    const cells = (levels: readonly number[]) => ({ A1: tally(levels), A3: tally(levels) });
    const sheet = {
      voices: { leaders: group(16, cells([2, 3, 3, 3, 3, 2])), workforce: group(27, cells([4, 5, 5, 5, 4, 4])) },
      organisations: {
        Ash: group(3, cells([0, 1, 1, 1, 0, 0])),
        Birch: group(16, cells([3, 3, 3, 2, 3, 2])),
        Cedar: group(24, cells([3, 4, 4, 5, 4, 4])),
      },
    };
    const hidden = Object.values(releaseOf(sheet).release.organisations).filter(({ responses }) => responses === null);
    expect(hidden).toHaveLength(2);
    expect(releaseOf(sheet).release.organisations["Cedar"]?.descriptors["A1"]?.shown).toBe("full");
  });

  test("shows organisations that are all large, and leaves out what only one of their voices is asked", () => {
    const levels = [3, 4, 4, 5, 4, 4];
    const both = [6, 8, 8, 10, 8, 8];
    const { release: seen } = releaseOf({
      voices: { leaders: group(24, { A1: tally(levels), A3: tally(levels) }), workforce: group(24, { A1: tally(levels) }) },
      organisations: { Ash: group(48, { A1: tally(both), A3: tally(levels) }), Birch: group(0, {}) },
    });
    expect(Object.keys(seen.organisations["Ash"]?.descriptors ?? {})).toEqual(["A1"]);
    expect(seen.organisations["Ash"]?.descriptors["A1"]).toMatchObject({ shown: "full", n: 48 });
    expect(seen.organisations["Birch"]).toMatchObject({ responses: 0, descriptors: { A1: { shown: "none", n: 0 } } });
  });

  test("is the same when it is taken again without changes, from a basis that went through JSON", () => {
    const first = releaseOf({ voices });
    const again = releaseOf({ voices }, { previous: JSON.parse(JSON.stringify(first.basis)) });
    expect(again).toEqual(first);
  });

  test("lets a few late answers change nothing", () => {
    const first = releaseOf({ voices });
    const late = { ...voices, leaders: group(17, { A1: tally([2, 0, 0, 0, 5, 10]), A3: tally([0, 2, 2, 2, 0, 2], 9) }) };
    expect(releaseOf({ voices: late }, { previous: first.basis }).release).toEqual(first.release);
  });
});

describe("what matters", () => {
  const voice = (choosers: number, picks: Record<string, number>) => group(30, { A1: low, A3: low }, { choosers, picks });
  const shown = (choosers: number, picks: Record<string, number>) => releaseOf({ voices: { leaders: voice(choosers, picks) } }).release;

  test.each([
    ["nothing about fewer than the threshold", 4, { A1: 3 }, { choosers: null, picks: null }],
    ["their number from the threshold up", 9, { A1: 3 }, { choosers: 9, picks: null }],
    ["picks where there are enough for full figures", 10, { A1: 6, A3: 4 }, { choosers: 10, picks: { A1: 6, A3: 4 } }],
    ["no picks where nearly all picked the same", 10, { A1: 9, A3: 1 }, { choosers: 10, picks: null }],
    ["that nobody picked", 0, {}, { choosers: 0, picks: null }],
  ])("shows %s", (_, choosers, picks, expected) => {
    expect(shown(choosers, picks).matters.leaders).toEqual(expected);
  });

  test("runs from 1 to 5 against the most picked, and is the mean of the voices that show it", () => {
    const seen = releaseOf({
      voices: { leaders: voice(20, { A1: 16, A3: 4 }), workforce: voice(20, { A3: 10 }), families: voice(4, { A1: 4 }) },
    }).release;
    expect(importanceToVoice(seen, "leaders", "A1")).toBe(5);
    expect(importanceToVoice(seen, "leaders", "A3")).toBe(2);
    expect(importanceToVoice(seen, "workforce", "A1")).toBe(1);
    expect(importanceToVoice(seen, "families", "A1")).toBeNull();
    expect(importanceOf(seen, "A3")).toBe(3.5);
    expect(importanceOf(shown(4, { A1: 4 }), "A1")).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { anEdition } from "../../../test/builders/an-edition";
import { exampleResults } from "../../../test/builders/example-results";
import { resultsOf } from "../../../test/builders/results-of";
import { isAboveEveryVoice } from "./above-voices";

const { release } = exampleResults();
const agreed = (score: number) => ({ status: "agreed", score }) as const;

describe("an agreed score above every voice", () => {
  it("lies above the highest score that is shown", () => {
    const highest = release.voices.leaders?.descriptors.A1?.typical ?? Number.NaN;
    expect(highest).toBeGreaterThan(3);
    expect(highest).toBeLessThan(4);
    expect(isAboveEveryVoice(release, "A1", agreed(3))).toBe(false);
    expect(isAboveEveryVoice(release, "A1", agreed(4))).toBe(true);
    expect(isAboveEveryVoice(release, "A1", { status: "agreed-with-difference", score: 4 })).toBe(true);
  });

  it("does not lie above one that is the same", () => {
    const { release: level } = resultsOf(anEdition(), { leaders: { cells: { A1: [0, 2, 4, 10, 4, 2] } } });
    expect(level.voices.leaders?.descriptors.A1?.typical).toBe(3);
    expect(isAboveEveryVoice(level, "A1", agreed(3))).toBe(false);
    expect(isAboveEveryVoice(level, "A1", agreed(4))).toBe(true);
  });

  it("is held against the scores on show alone: not against two camps, and not against nobody", () => {
    expect(release.voices.workforce?.descriptors.A2?.closeness).toBe("two-camps");
    expect(isAboveEveryVoice(release, "A2", agreed(5))).toBe(true);
    const { release: small } = resultsOf(anEdition(), { leaders: { cells: { A1: [0, 1, 1, 0, 0, 0] } } });
    expect(isAboveEveryVoice(small, "A1", agreed(5))).toBe(false);
    expect(isAboveEveryVoice(release, "Z9", agreed(5))).toBe(false);
  });

  it("is no range", () => {
    expect(isAboveEveryVoice(release, "A1", { status: "not-agreed", range: [4, 5] })).toBe(false);
  });
});

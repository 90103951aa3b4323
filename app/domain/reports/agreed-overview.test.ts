import { describe, expect, test } from "vitest";
import { anAgreedSet } from "../../../test/builders/an-agreed-set";
import { anEdition } from "../../../test/builders/an-edition";
import { exampleResults } from "../../../test/builders/example-results";
import type { SignOff } from "../workshop/sign-off";
import { agreedOverview, savedInWords } from "./agreed-overview";

const results = exampleResults();
const { agenda } = results.release;
const set = anAgreedSet({
  scores: {
    A1: { outcome: { status: "agreed", score: 4 } },
    A2: { outcome: { status: "agreed-with-difference", score: 2 }, dissent: { families: "Not for us." } },
    B1: { outcome: { status: "not-agreed", range: [1, 3] } },
  },
});
const rowOf = (descriptor: string, page = agreedOverview(results, set, null)) => page.rows.find((row) => row.descriptor === descriptor);

describe("agreed beside surveyed", () => {
  test("has a row for each descriptor, in the agenda's order", () => {
    const { rows, progress, begun } = agreedOverview(results, set, null);
    expect(rows.map(({ descriptor }) => descriptor)).toEqual(agenda);
    expect([progress, begun]).toEqual(["3 of 4 decided", true]);
  });

  test("sets a level or a range beside each voice's score and all voices together", () => {
    expect(rowOf("A1")).toMatchObject({ title: "Title of A1", agreed: { words: "4", value: 4 }, status: "", last: null });
    expect(rowOf("A1")?.surveyed.map(({ words }) => words)).toEqual(["3.5", "2.0", "1.4", "2.0"]);
    expect(rowOf("A1")?.together.words).toBe("2.2");
    expect(rowOf("A2")?.surveyed.map(({ words }) => words)).toEqual(["2.8", "Two camps", "Not asked", "Not asked"]);
    expect(rowOf("A2")).toMatchObject({ agreed: { words: "2" }, status: "With a noted difference" });
    expect(rowOf("B1")).toMatchObject({ agreed: { words: "1 to 3", value: null }, status: "Not agreed" });
    expect(rowOf("B2")).toMatchObject({ agreed: { words: "Not decided", value: null }, status: "" });
  });

  test("marks a level above every voice's score, and counts the marks", () => {
    expect(rowOf("A1")?.above).toBe("Above every voice");
    expect(rowOf("B1")?.above).toBe("");
    expect(agreedOverview(results, set, null).aboveVoices).toMatch(/^One agreed level is higher/);
    const lower = anAgreedSet({ scores: { A1: { outcome: { status: "agreed", score: 3 } } } });
    expect(agreedOverview(results, lower, null).aboveVoices).toBeNull();
  });

  test("says what to decide next, until everything is decided or signed off", () => {
    expect(agreedOverview(results, anAgreedSet(), null)).toMatchObject({ begun: false, next: { descriptor: agenda[0] }, signedOff: null });
    expect(agreedOverview(results, set, null).next).toEqual({ descriptor: "B2", title: "Title of B2" });
    const entered = { recordedBy: null, recordedAt: "2026-11-22T10:00:00.000Z" };
    const signOff: SignOff = { number: 1, kind: "signed-off", name: "Ann Wexler", reason: "", versions: { A1: 1 }, ...entered };
    expect(agreedOverview(results, { ...set, signOff }, null)).toMatchObject({
      next: null,
      signedOff: "Signed off by Ann Wexler on 22 November 2026 at 10:00am.",
    });
    const whole = anAgreedSet({ scores: Object.fromEntries(agenda.map((key) => [key, {}])) });
    expect(agreedOverview(results, whole, null)).toMatchObject({ next: null, progress: "4 of 4 decided" });
  });

  test("holds a level against the last round's where the two compare, and says where they do not", () => {
    const older = { ...anEdition({ key: "small-2020" }), title: "Older" };
    const link = (to: string, relation: "equal" | "subset") => ({ fromEdition: older.key, fromDescriptor: to, to, relation });
    const newer = {
      ...results,
      edition: { ...results.edition, crosswalk: [link("A1", "equal"), link("A2", "subset"), link("B1", "equal")] },
    };
    const last = anAgreedSet({
      edition: older,
      roundTitle: "Spring 2026",
      scores: { A1: { outcome: { status: "agreed", score: 2 } }, A2: {}, B1: {}, B2: {} },
    });
    const page = agreedOverview(newer, set, last);
    expect(page.lastRound).toBe("Spring 2026");
    expect(rowOf("A1", page)?.last).toEqual({ figure: "2", note: "Up 2 levels" });
    expect(rowOf("A2", page)?.last).toEqual({ figure: "3", note: "Does not compare" });
    expect(rowOf("B1", page)?.last).toEqual({ figure: "3", note: "" });
    expect(rowOf("B2", page)?.last).toBeNull();
  });
});

describe("what was recorded last", () => {
  test("is said with its title and level", () => {
    expect(savedInWords(set, "A1")).toBe("“Title of A1” is recorded. Agreed: level 4, “Level 4”.");
    expect(savedInWords(set, "B1")).toBe("“Title of B1” is recorded. Not agreed: somewhere from level 1 to level 3.");
  });

  test("is not said of what is not decided or not there", () => {
    expect([null, "", "B2", "__proto__", "constructor"].map((key) => savedInWords(set, key))).toEqual(new Array(5).fill(undefined));
  });
});

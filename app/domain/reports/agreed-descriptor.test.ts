import { describe, expect, test } from "vitest";
import { agreedScores, anAgreedSet } from "../../../test/builders/an-agreed-set";
import { anEdition } from "../../../test/builders/an-edition";
import { exampleResults } from "../../../test/builders/example-results";
import type { AgreedScore } from "../workshop/agreed-score";
import type { AgreedSet } from "../workshop/agreed-set";
import { agreedDescriptor, type AgreedDescriptor } from "./agreed-descriptor";

const results = exampleResults();
const second: Partial<AgreedScore> = {
  version: 2,
  outcome: { status: "agreed-with-difference", score: 4 },
  rule: "not-met",
  dissent: { families: "We wait for months.", leaders: "More like 5." },
  evidence: "An audit",
  changeReason: "A row was missed.",
  recordedAt: "2026-07-01T23:30:00.000Z",
};
const history = [agreedScores({ A1: second }).A1!, agreedScores({ A1: {} }).A1!];

function pageOf(key: string, set: AgreedSet, last: AgreedSet | null = null, versions: readonly AgreedScore[] = []): AgreedDescriptor {
  const page = agreedDescriptor({ results, set, last, history: versions }, key);
  if (page === null) throw new Error(`There is no page for ${key}`);
  return page;
}

describe("a descriptor in front of the room", () => {
  test("shows the survey's results as their own page does, and begins with an empty form", () => {
    const page = pageOf("A1", anAgreedSet());
    expect(page.results.voices.map(({ score }) => score.words)).toEqual(["3.5", "2.0", "1.4", "2.0"]);
    expect(page).toMatchObject({ progress: "0 of 4 decided", agreed: null, above: null, older: [], last: null, version: 0, since: "" });
    expect(page.typed).toMatchObject({ status: "", score: "", rule: "", reason: "", room: { leaders: "", families: "" } });
  });

  test("takes over who was in the room from what was recorded last, and nothing else", () => {
    const set = anAgreedSet({ scores: { B1: { room: { leaders: 4, families: 11 } } } });
    expect(pageOf("A1", set).typed).toMatchObject({ reason: "", room: { leaders: "4", workforce: "", families: "11", communities: "" } });
  });

  test("says what was agreed, who differs, by whom and when, on the clocks of England", () => {
    const page = pageOf("A1", anAgreedSet({ scores: { A1: second } }), null, history);
    expect(page.agreed).toEqual({
      version: 2,
      figure: "4",
      level: "Level 4, “Level 4”",
      status: "agreed-with-difference",
      statusName: "Agreed, with a noted difference",
      rule: "The rule for agreement was not met.",
      reason: "The plans are used in every team.",
      dissent: [
        { voice: "leaders", name: "Leaders", text: "More like 5." },
        { voice: "families", name: "Families", text: "We wait for months." },
      ],
      evidence: "An audit",
      room: "In the room: 10 people (leaders 4 and families 6).",
      recorded: "Version 2, recorded by ann@example.org on 2 July 2026 at 12:30am.",
      changed: "Changed because: A row was missed.",
    });
    expect(page.above).toMatch(/higher than the typical score of every voice/);
    expect(page.older.map(({ version, level }) => [version, level])).toEqual([[1, "Level 3, “Level 3”"]]);
    expect(page.since).toBe("Version 2 was recorded by ann@example.org on 2 July 2026 at 12:30am, after you opened this page.");
  });

  test("brings what was agreed back into the form, and asks anew why it changes", () => {
    const { typed, version } = pageOf("A1", anAgreedSet({ scores: { A1: second } }), null, history);
    expect(version).toBe(2);
    expect(typed).toMatchObject({ status: "agreed-with-difference", score: "4", rule: "not-met", evidence: "An audit", changeReason: "" });
  });

  test("names the level by its word on the scale, and the operator as such", () => {
    const named = anEdition();
    const set = anAgreedSet({
      edition: named,
      scores: { A1: { recordedBy: null, room: {} } },
    });
    const worded = { ...results, edition: { ...named, scale: named.scale.map((level) => ({ ...level, label: "In place" })) } };
    const page = agreedDescriptor({ results: worded, set, last: null, history: [] }, "A1");
    expect(page?.agreed).toMatchObject({ level: "Level 3, “In place”", room: null });
    expect(page?.agreed?.recorded).toBe("Version 1, recorded by the operator on 22 November 2026 at 10:00am.");
  });

  test("tells what the last round agreed, and that it was on another scale or another question", () => {
    const last = anAgreedSet({ roundTitle: "Spring 2026", scores: { A1: { outcome: { status: "agreed", score: 5 }, reason: "Then." } } });
    const now = anAgreedSet({ scores: { A1: {} } });
    expect(pageOf("A1", now, last).last).toEqual({
      round: "Spring 2026",
      agreed: [
        {
          figure: "5",
          level: "Level 5, “Level 5”",
          statusName: "Agreed",
          reason: "Then.",
          dissent: [],
          notes: [],
          change: "Down 2 levels",
        },
      ],
    });
    const short = anAgreedSet({ edition: anEdition({ scale: [0, 1, 2, 3] }), scores: { A1: {} } });
    expect(pageOf("A1", now, short).last?.agreed).toMatchObject([{ notes: [expect.stringContaining("another scale")], change: null }]);
    expect(pageOf("B1", now, last).last).toBeNull();
    const crosswalk = [{ fromEdition: "small-2020", fromDescriptor: "A1", to: "A1", relation: "superset" }] as const;
    const newer = { ...results, edition: { ...results.edition, crosswalk } };
    const older = anAgreedSet({ edition: anEdition({ key: "small-2020" }), scores: { A1: {} } });
    expect(agreedDescriptor({ results: newer, set: now, last: older, history: [] }, "A1")?.last?.agreed).toMatchObject([
      { notes: ["It was part of a wider question then: “Title of A1”."], change: null },
    ]);
  });

  test("is not there for what the round did not ask", () => {
    expect(agreedDescriptor({ results, set: anAgreedSet(), last: null, history: [] }, "Z9")).toBeNull();
  });
});

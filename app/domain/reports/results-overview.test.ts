import { describe, expect, test } from "vitest";
import { anEdition } from "../../../test/builders/an-edition";
import { EXAMPLE_VOICES, exampleResults } from "../../../test/builders/example-results";
import { resultsOf } from "../../../test/builders/results-of";
import { resultsOverview } from "./results-overview";

const overview = resultsOverview(exampleResults());

describe("the first page of results", () => {
  test("answers in one paragraph", () => {
    expect(overview.answer).toBe(
      "88 people answered in four voices. Over the voices that were asked, “Title of A2” is rated highest (2.8 out of 5) and “Title of B1” lowest (1.8). " +
        "The voices see 3 of the 4 descriptors differently, most often leaders and families. " +
        "They are furthest apart on “Title of A1”: leaders 3.5, families 1.4. " +
        "On one descriptor the answers of one voice or more are split into two camps.",
    );
  });

  test("says who answered", () => {
    expect(overview.answered.map(({ name, count }) => `${name}: ${count}`)).toEqual([
      "Leaders: 20 people",
      "Workforce: 37 people",
      "Families: 17 people",
      "Communities: 14 people",
    ]);
    expect(overview.total).toBe("88 people answered in all.");
  });

  test("has a sentence for each section, lowest voice first, and names the voices without a figure", () => {
    expect(overview.profile.rows.map(({ sentence }) => sentence)).toEqual([
      "Families' typical score is 1.4 out of 5, communities' 2.0, the workforce's 2.4 and leaders' 3.2.",
      "Families' typical score is 1.0 out of 5, the workforce's 1.8 and leaders' 2.4. " +
        "There is no figure for communities: fewer than half of the descriptors that they were asked here can be shown.",
    ]);
  });

  test("tells the widest difference first, and how often one is the higher where that is shown", () => {
    expect(overview.differences[0]).toMatchObject({
      headline: "Leaders and families see this differently.",
      details: [
        "Leaders: 3.5. Families: 1.4.",
        "Leaders' typical score is 2.1 levels higher.",
        "Pick one leader and one family member at random and 87 times in 100 the leader's score is the higher (ties shared).",
      ],
    });
    expect(overview.differences[0]?.alsoHere).toEqual([
      "Leaders and the workforce see this differently.",
      "Leaders and communities see this differently.",
    ]);
    expect(overview.differences.map(({ descriptor }) => descriptor)).toEqual(["A1", "B1", "B2"]);
    expect(overview.differences[1]?.details).toEqual(["Leaders: 2.4. Families: about 1.", "Leaders' typical score is 1.4 levels higher."]);
  });

  test("tells of a difference that may be chance no more than that it is worth asking about", () => {
    const cells = { leaders: [0, 0, 1, 2, 3, 1], families: [2, 2, 1, 1, 0, 0] };
    const keys = Array.from({ length: 40 }, (_, place) => `A${place + 3}`);
    const alike = Object.fromEntries(keys.slice(1).map((key) => [key, [1, 1, 2, 1, 1, 1]]));
    const unsure = resultsOverview(
      resultsOf(anEdition({ keys }), {
        leaders: { cells: { ...alike, A3: cells.leaders } },
        families: { cells: { ...alike, A3: cells.families } },
      }),
    );
    expect(unsure.differences.map(({ tier, headline }) => [tier, headline])).toEqual([
      [2, "Their scores look different, but this could be chance. Worth asking."],
    ]);
    expect(unsure.answer).not.toContain("differently");
  });

  test("tells camps with how many stand in each", () => {
    expect(overview.camps).toEqual([
      {
        descriptor: "A2",
        title: "Title of A2",
        voice: "workforce",
        sentence: "Two camps: 16 of 37 said 0 or 1, and 17 of 37 said 4 or 5.",
      },
    ]);
  });

  test("tells where most did not know without figures, then where many did not", () => {
    expect(overview.unknown.map(({ descriptor, voice, sentence }) => [descriptor, voice, sentence])).toEqual([
      ["B1", "communities", "Most did not know. That may be a finding in itself."],
      ["B1", "families", "11 of 17 said that they did not know. That may be a finding in itself."],
      ["B2", "workforce", "16 of 37 said that they did not know. That may be a finding in itself."],
    ]);
  });

  test("lists what matters most, and says why picks are not shown", () => {
    expect(overview.matters[0]?.picks.map(({ title, words }) => `${title}: ${words}`)).toEqual([
      "Title of A2: 12 of 18 picked it",
      "Title of A1: 4 of 18 picked it",
      "Title of B1: 2 of 18 picked it",
    ]);
    const notes = overview.matters.slice(2).map(({ note }) => note);
    expect(notes[0]).toMatch(/^Not shown, to protect people: too few picked/);
    expect(notes[1]).toBe(notes[0]);
  });

  test("never shows a score over all voices without the voices and what it is made of", () => {
    expect(overview.highest.map(({ title, together, basis }) => [title, together.words, basis])).toEqual([
      ["Title of A2", "2.8", "Asked of leaders and the workforce only"],
      ["Title of A1", "2.2", ""],
    ]);
    expect(overview.lowest.map(({ title, together, basis }) => [title, together.words, basis])).toEqual([
      ["Title of B1", "1.8", "Based on 3 of 4 groups"],
      ["Title of B2", "1.9", "Asked of leaders and the workforce only"],
    ]);
    expect(overview.highest[0]?.scores.map(({ words }) => words)).toEqual(["2.8", "Two camps", "Not asked", "Not asked"]);
  });
});

describe("with few answers", () => {
  test("a small voice has no number, and neither has the total", () => {
    const families = { cells: { A1: [1, 1, 1, 0, 0, 0], B1: [1, 1, 1, 0, 0, 0] } };
    const few = resultsOverview(resultsOf(anEdition(), { ...EXAMPLE_VOICES, families }));
    expect(few.answered[2]).toEqual({ voice: "families", name: "Families", count: "Fewer than 5" });
    expect(few.total).toMatch(/^The total is not shown/);
    expect(few.answer).toMatch(/^People answered in four voices\./);
  });

  test("nothing but small voices gives no score and no order of scores", () => {
    const few = resultsOverview(resultsOf(anEdition(), { families: { cells: { A1: [1, 1, 1, 0, 0, 0], B1: [0, 1, 2, 0, 0, 0] } } }));
    expect(few.answer).toBe("People answered in one voice. There are too few answers to show any score.");
    expect([...few.highest, ...few.lowest, ...few.differences, ...few.camps]).toEqual([]);
  });

  test("nobody at all is told in a sentence", () => {
    const none = resultsOverview(resultsOf(anEdition(), {}));
    expect(none.answer).toBe("Nobody has answered yet.");
    expect(none.profile.rows).toEqual([]);
  });
});

test("interim results say so, and official wording is not called independent", () => {
  const interim = resultsOverview(resultsOf({ ...anEdition(), official: true }, EXAMPLE_VOICES, { interim: true }));
  expect(interim.heading.warning).toMatch(/^Interim results/);
  expect(interim.heading.wording).toBeNull();
  expect(overview.heading.warning).toBeNull();
  expect(overview.heading.wording).toMatch(/not the official guide/);
});

test("families and communities that are shown as one are named as one", () => {
  const small = { cells: { A1: [2, 2, 1, 1, 0, 0], B1: [2, 2, 1, 1, 0, 0] } };
  const merged = resultsOverview(
    resultsOf(anEdition(), { leaders: EXAMPLE_VOICES.leaders, families: small, communities: small }, { merge: true }),
  );
  expect(merged.voices.map(({ name }) => name)).toEqual(["Leaders", "Families and communities"]);
  expect(merged.answered[1]?.count).toBe("12 people");
});

test("on a scale from 1 the sentences name both ends", () => {
  const results = resultsOf(anEdition({ scale: [1, 2, 3, 4], keys: ["A1"] }), { leaders: { cells: { A1: [2, 6, 4, 3] } } });
  expect(resultsOverview(results).profile.rows[0]?.sentence).toBe("Leaders' typical score is 2.4 on a scale from 1 to 4.");
});

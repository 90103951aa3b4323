import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anEdition } from "../../../test/builders/an-edition";
import { EXAMPLE_VOICES, exampleResults } from "../../../test/builders/example-results";
import { resultsOf } from "../../../test/builders/results-of";
import { descriptorResults, type DescriptorResults } from "./descriptor-results";
import { notShown } from "./results-wording";

function pageOf(key: string): DescriptorResults {
  const page = descriptorResults(exampleResults(), key);
  if (page === null) throw new Error(`There is no page for ${key}`);
  return page;
}

describe("a descriptor's page", () => {
  test("says what each voice said in sentences that follow the figures", () => {
    const families = pageOf("A1").voices[2];
    expect(families?.sentences).toEqual([
      "Families' typical score is 1.4 out of 5.",
      "Half of the answers were between 1 and 2.",
      "People were fairly close: on average 0.9 of a level from the middle answer.",
      "17 people gave it a level.",
      "Nobody said that they did not know.",
    ]);
    expect(families?.nearest).toBe("1, “Level 1”");
  });

  test("has the bars of a voice with ten answers or more, and their shares", () => {
    expect(pageOf("A1").voices[2]?.bars.map(({ level, people, percent }) => [level, people, percent])).toEqual([
      ["0", 3, "18%"],
      ["1", 6, "35%"],
      ["2", 5, "29%"],
      ["3", 2, "12%"],
      ["4", 1, "6%"],
      ["5", 0, "0%"],
    ]);
  });

  test("gives no score for two camps, and no closeness or middle half either", () => {
    const workforce = pageOf("A2").voices[1];
    expect(workforce?.score.words).toBe("Two camps");
    expect(workforce?.nearest).toBeNull();
    expect(workforce?.sentences).toEqual([
      "Two camps: 16 of 37 said 0 or 1, and 17 of 37 said 4 or 5.",
      "37 people gave it a level.",
      "Nobody said that they did not know.",
    ]);
  });

  test("shows a small voice to the nearest half, and says why", () => {
    const families = pageOf("B1").voices[2];
    expect(families?.score.words).toBe("about 1");
    expect(families?.bars).toEqual([]);
    expect(families?.sentences.at(-1)).toMatch(/^Rounded to the nearest half, to protect people/);
  });

  test("says of a hidden voice that it is hidden, and that most did not know where that may be said", () => {
    expect(pageOf("B1").voices[3]).toMatchObject({
      sentences: [notShown(5), "Most did not know. That may be a finding in itself."],
      bars: [],
      nearest: null,
    });
  });

  test("adds up to one figure with each group counting once", () => {
    expect(pageOf("A1").together).toEqual([
      "All voices together: 2.2 out of 5. Each group counts equally, whatever its size.",
      "Based on all 4 groups that were asked and answered.",
      "If every person counted once instead, it would be 2.2.",
    ]);
    expect(pageOf("B1").together).toEqual([
      "All voices together: 1.8 out of 5. Each group counts equally, whatever its size.",
      "Based on 3 of 4 groups; communities left out.",
    ]);
    expect(pageOf("B2").together[1]).toBe("Based on both groups that were asked and answered.");
  });

  test("stands in the workshop's order between its neighbours", () => {
    const { agenda } = exampleResults().release;
    expect(agenda).toEqual(["A2", "A1", "B1", "B2"]);
    expect(pageOf("A2")).toMatchObject({ place: 1, places: 4, previous: null, next: { descriptor: "A1", title: "Title of A1" } });
    expect(pageOf("B2")).toMatchObject({ place: 4, previous: { descriptor: "B1" }, next: null });
  });

  test("tells how many picked it, voice by voice, where picks are shown", () => {
    expect(pageOf("A1").matters).toEqual([
      "4 of 18 leaders picked this as one of the three that matter most.",
      "20 of 30 in the workforce picked this as one of the three that matter most.",
      "Over the voices whose picks are shown, it matters 3.7 on a scale from 1 (picked by nobody) to 5 (picked most often).",
    ]);
  });

  test("a voice's own wording of a level is used; halfway between two levels both are named", () => {
    const [first] = anEdition({ keys: ["A1"] }).descriptors;
    const own = ["none", "a bit", "some", "much", "more", "all"];
    const descriptor = { ...first!, asks: { ...first!.asks, families: { question: "How is it for you?", help: "", levels: own } } };
    const edition = { ...anEdition({ keys: ["A1"] }), descriptors: [descriptor] };
    const page = descriptorResults(
      resultsOf(edition, { leaders: EXAMPLE_VOICES.leaders, families: { cells: { A1: [0, 3, 4, 0, 0, 0] } } }),
      "A1",
    );
    expect(page?.voices.map(({ nearest, question }) => [nearest, question])).toEqual([
      ["Halfway between 3, “Level 3”, and 4, “Level 4”", "What about A1?"],
      ["Halfway between 1, “a bit”, and 2, “some”", "How is it for you?"],
    ]);
  });

  test("there is none for what the round did not ask", () => {
    expect(descriptorResults(exampleResults(), "Z9")).toBeNull();
    expect(descriptorResults(resultsOf(anEdition(), { families: EXAMPLE_VOICES.families }), "A2")).toBeNull();
  });
});

const levels = fc.array(fc.nat({ max: 7 }), { minLength: 6, maxLength: 6 });
const answers = fc.record({ levels, dontKnow: fc.nat({ max: 20 }) });

test("whatever people answered, a hidden voice has no figure and nothing is written that is no number", () => {
  fc.assert(
    fc.property(fc.record({ leaders: answers, workforce: answers, families: answers, communities: answers }), (wishes) => {
      const voices = Object.fromEntries(Object.entries(wishes).map(([voice, cell]) => [voice, { cells: { A1: cell } }]));
      const page = descriptorResults(resultsOf(anEdition({ keys: ["A1"] }), voices), "A1");
      expect(JSON.stringify(page)).not.toMatch(/NaN|undefined|Infinity/);
      for (const voice of page?.voices ?? []) {
        if (voice.score.state !== "hidden") continue;
        expect(voice).toMatchObject({ nearest: null, bars: [], score: { words: "Not shown", value: null, shade: null } });
        expect(voice.sentences[0]).toBe(notShown(5));
        expect(voice.sentences.slice(1).join(" ")).not.toMatch(/\d/);
      }
    }),
    { numRuns: 100 },
  );
});

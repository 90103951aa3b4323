import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anEdition } from "../../../test/builders/an-edition";
import { exampleResults } from "../../../test/builders/example-results";
import { resultsOf } from "../../../test/builders/results-of";
import { HEAT_MAP_ORDERS, heatMap, heatMapOrder } from "./heat-map";

const keysIn = (order: (typeof HEAT_MAP_ORDERS)[number]) =>
  heatMap(exampleResults(), order).groups.flatMap(({ rows }) => rows.map(({ descriptor }) => descriptor));

describe("the heat map", () => {
  test("has a row for each descriptor under its section, and words wherever there is no number", () => {
    const { groups, voices } = heatMap(exampleResults(), "edition");
    expect(voices.map(({ name }) => name)).toEqual(["Leaders", "Workforce", "Families", "Communities"]);
    expect(groups.map(({ title, rows }) => [title, rows.map(({ scores }) => scores.map(({ words }) => words))])).toEqual([
      [
        "Section A",
        [
          ["3.5", "2.0", "1.4", "2.0"],
          ["2.8", "Two camps", "Not asked", "Not asked"],
        ],
      ],
      [
        "Section B",
        [
          ["2.4", "2.1", "about 1", "Not shown"],
          ["2.4", "1.4", "Not asked", "Not asked"],
        ],
      ],
    ]);
    expect(groups[1]?.rows[0]?.scores[3]?.note).toBe("Most did not know");
  });

  test("can be put in order of the widest gap and of the lowest score", () => {
    expect(keysIn("edition")).toEqual(["A1", "A2", "B1", "B2"]);
    expect(keysIn("widest-gap")).toEqual(["A1", "B1", "B2", "A2"]);
    expect(keysIn("lowest")).toEqual(["B1", "B2", "A1", "A2"]);
  });

  test("an address may ask for any order; an unknown one is the edition's", () => {
    expect(HEAT_MAP_ORDERS.map(heatMapOrder)).toEqual(HEAT_MAP_ORDERS);
    expect([heatMapOrder(null), heatMapOrder("by-organisation")]).toEqual(["edition", "edition"]);
  });
});

const levels = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 6, maxLength: 6 });

test("a hidden cell shows the same whatever is behind it, in every order", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ leaders: levels, families: levels }), { minLength: 2, maxLength: 5 }), (rows) => {
      const keys = rows.map((_row, index) => `A${index + 3}`);
      const cellsOf = (voice: "leaders" | "families") => Object.fromEntries(keys.map((key, index) => [key, rows[index]?.[voice] ?? []]));
      const results = resultsOf(anEdition({ keys }), { leaders: { cells: cellsOf("leaders") }, families: { cells: cellsOf("families") } });
      for (const order of HEAT_MAP_ORDERS) {
        const shown = heatMap(results, order).groups.flatMap((group) => group.rows.flatMap(({ scores }) => scores));
        for (const score of shown) {
          if (score.state === "hidden") expect(score).toEqual({ state: "hidden", words: "Not shown", value: null, shade: null, note: "" });
          if (score.shade !== null) expect(score.shade >= 0 && score.shade <= 5 && Number.isInteger(score.shade)).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

import { describe, expect, test } from "vitest";
import { anEdition } from "../../../test/builders/an-edition";
import { exampleResults } from "../../../test/builders/example-results";
import { resultsOf } from "../../../test/builders/results-of";
import { analystPanel } from "./analyst-panel";

const panel = analystPanel(exampleResults(), "families");

/** One row's figures by the names of their columns. */
function named(descriptor: string): Readonly<Record<string, string | undefined>> {
  const row = panel.rows.find((candidate) => candidate.descriptor === descriptor);
  return Object.fromEntries(panel.columns.map((column, place) => [column, row?.figures[place]]));
}

describe("the analyst panel", () => {
  test("names every figure of a full cell", () => {
    expect(panel.rows.map(({ descriptor, state }) => [descriptor, state])).toEqual([
      ["A1", "Full"],
      ["B1", "Half"],
    ]);
    expect(named("A1")).toMatchObject({
      n: "17",
      "Don't know": "0",
      "n at 1": "6",
      "Interpolated median": "1.4",
      "Woodruff 95% interval": "0.74 to 2.21",
      Mean: "1.5294",
      "IQR, type 2": "1 to 2",
      "Mean distance from median": "0.8824",
      Closeness: "Fairly close",
      "Consensus rule met": "No",
      "Leik's D": "0.3529",
      "Share at 1 or above": "82%",
    });
    for (const statistic of ["van der Eijk's A", "Cns", "Blair and Lacy's l²"]) expect(named("A1")[statistic]).toMatch(/^-?\d\.\d{4}$/);
  });

  test("leaves out of a half cell all but its counts and its rounded score", () => {
    const { n, "Don't know": dontKnow, "Does not apply": notApplicable, Unanswered: unanswered, ...others } = named("B1");
    expect([n, dontKnow, notApplicable, unanswered]).toEqual(["6", "11", "0", "0"]);
    const filled = Object.entries(others).filter(([, figure]) => figure !== "");
    expect(filled).toEqual([
      ["Interpolated median", "about 1"],
      ["Closeness", "Too few to say"],
    ]);
  });

  test("leaves a hidden cell empty", () => {
    const communities = analystPanel(exampleResults(), "communities");
    const hidden = communities.rows.find(({ descriptor }) => descriptor === "B1");
    expect(hidden?.state).toBe("Not shown");
    expect(hidden?.figures.every((figure) => figure === "")).toBe(true);
  });

  test("has a figure or an empty place in every column", () => {
    for (const { figures } of panel.rows) expect(figures).toHaveLength(panel.columns.length);
    expect(panel.columns.slice(panel.sharesFrom)).toHaveLength(10);
    expect(panel.columns[panel.sharesFrom]).toBe("Share at 1 or above");
  });

  test("lists flagged pairs with their tests, without the tests where a cell is rounded", () => {
    expect(panel.differences[0]).toEqual({
      descriptor: "A1",
      title: "Title of A1",
      voices: "Leaders – Families",
      tier: 1,
      gap: "2.0833",
      delta: "0.7441",
      chanceHigher: "0.8721",
      p: "< 0.0001",
      pAdjusted: "0.0003",
    });
    const half = panel.differences.find(({ descriptor, voices }) => descriptor === "B1" && voices === "Leaders – Families");
    expect(half).toMatchObject({ gap: "1.4", delta: "", chanceHigher: "", p: "", pAdjusted: "" });
  });

  test("opens the first voice when asked for none or for an unknown one, and is empty for nobody", () => {
    expect(analystPanel(exampleResults(), null).voice).toBe("leaders");
    expect(analystPanel(exampleResults(), "neighbours").voice).toBe("leaders");
    expect(analystPanel(resultsOf(anEdition(), {}), null)).toMatchObject({ voice: null, rows: [], differences: [] });
  });
});

import { describe, expect, test } from "vitest";
import { anEdition } from "../../../test/builders/an-edition";
import { EXAMPLE_VOICES, exampleResults } from "../../../test/builders/example-results";
import { resultsOf } from "../../../test/builders/results-of";
import { organisationList, organisationResults } from "./organisation-results";
import { notShown } from "./results-wording";

const { leaders, workforce } = EXAMPLE_VOICES;
const SURGERY = { cells: { A1: [0, 1, 1, 1, 0, 0], A2: [1, 1, 0, 1, 0, 0], B1: [1, 1, 1, 0, 0, 0], B2: [1, 1, 1, 0, 0, 0] } };

describe("the list of organisations", () => {
  test("is in order of names and says what is shown of each", () => {
    expect(organisationList(exampleResults()).organisations).toEqual([
      { id: "council", name: "The council", answered: "36 people", shown: "4 of 4 descriptors can be shown.", open: true },
      { id: "library", name: "The library", answered: "0 people", shown: "Nobody answered for this organisation.", open: false },
      { id: "trust", name: "The trust", answered: "21 people", shown: "4 of 4 descriptors can be shown.", open: true },
    ]);
  });

  test("never calls an organisation small: it may be hidden for another's sake", () => {
    const results = resultsOf(anEdition(), { leaders, workforce }, { organisations: { surgery: SURGERY } });
    expect(organisationList(results).organisations).toEqual([
      { id: "surgery", name: "The surgery", answered: "Not shown", shown: notShown(5), open: false },
    ]);
    expect(organisationResults(results, "surgery")).toMatchObject({ nothing: notShown(5), groups: [] });
  });
});

describe("one organisation", () => {
  test("is shown beside all leaders and the whole workforce", () => {
    const page = organisationResults(exampleResults(), "trust");
    expect(page?.comparedWith.map(({ name }) => name)).toEqual(["Leaders", "Workforce"]);
    expect(page?.groups.map(({ title }) => title)).toEqual(["Section A", "Section B"]);
    expect(page?.groups[0]?.rows[0]).toMatchObject({
      title: "Title of A1",
      score: { words: "2.8" },
      closeness: "Fairly close",
      compared: [{ words: "3.5" }, { words: "2.0" }],
    });
    expect(page?.nothing).toBeNull();
  });

  test("that nobody answered for says so; one of another area is not there", () => {
    expect(organisationResults(exampleResults(), "library")).toMatchObject({
      nothing: "Nobody answered for this organisation.",
      groups: [],
    });
    expect(organisationResults(exampleResults(), "elsewhere")).toBeNull();
  });
});

import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { anEdition } from "../../../test/builders/an-edition";
import { EXAMPLE_VOICES, exampleResults } from "../../../test/builders/example-results";
import { resultsOf } from "../../../test/builders/results-of";
import { readRelease } from "../protection/read-release";
import { resultsCsv } from "./results-csv";
import { resultsJson } from "./results-json";

type Row = Readonly<Record<string, string>>;

function rowsOf(csv: string): readonly Row[] {
  const rows: Row[] = parse(csv, { columns: true, bom: true });
  return rows;
}

function cellOf(rows: readonly Row[], descriptor: string, voice: string): Row {
  const row = rows.find((candidate) => candidate.descriptor === descriptor && candidate.voice === voice);
  if (row === undefined) throw new Error(`There is no row for ${descriptor} and ${voice}`);
  return row;
}

describe("the CSV file", () => {
  const rows = rowsOf(resultsCsv(exampleResults()));

  test("has one row for each descriptor and voice that was asked it", () => {
    expect(rows.map(({ descriptor, voice }) => `${descriptor} ${voice}`)).toEqual([
      "A1 leaders",
      "A1 workforce",
      "A1 families",
      "A1 communities",
      "A2 leaders",
      "A2 workforce",
      "B1 leaders",
      "B1 workforce",
      "B1 families",
      "B1 communities",
      "B2 leaders",
      "B2 workforce",
    ]);
  });

  test("says the same numbers as the release", () => {
    const cell = exampleResults().release.voices.leaders?.descriptors.A1;
    const row = cellOf(rows, "A1", "leaders");
    expect(cell).toBeDefined();
    expect([row.n, row.interpolated_median, row.mean, row.leik_d, row.l_squared].map(Number)).toEqual([
      cell?.n,
      cell?.typical,
      cell?.mean,
      cell?.leikD,
      Number(cell?.lSquared?.toFixed(6)),
    ]);
    expect([0, 1, 2, 3, 4, 5].map((level) => Number(row[`n_at_${level}`]))).toEqual(cell?.histogram);
    expect(Number(row.woodruff_low)).toBeCloseTo(2.77, 2);
    expect(Number(row.woodruff_high)).toBeCloseTo(4.05, 2);
    expect(row).toMatchObject({ area: "Northshire", snapshot: "snapshot-1", taken_on: "2026-11-12", interim: "false", shown: "full" });
  });

  test("is empty where something is hidden or rounded away", () => {
    const { shown, n, interpolated_median: typical, dont_know: dontKnow } = cellOf(rows, "B1", "families");
    expect([shown, n, typical, dontKnow]).toEqual(["half", "6", "1", "11"]);
    const { responses, method, ...hidden } = cellOf(rows, "B1", "communities");
    const figures = Object.entries(hidden).slice(11);
    expect(figures.filter(([, field]) => field !== "")).toEqual([]);
    expect([responses, method]).toEqual([
      "14",
      "Interpolated median; full from 10 answers, half a level from 5, hidden below or where another figure needs it",
    ]);
  });

  test("has no number of responses for a voice that is too small", () => {
    const few = { ...EXAMPLE_VOICES, families: { cells: { A1: [1, 1, 1, 0, 0, 0] } } };
    expect(cellOf(rowsOf(resultsCsv(resultsOf(anEdition(), few))), "A1", "families").responses).toBe("");
  });

  test.each(["=1+1", "+1", "-1", "@sum", "\tone", "|cmd"])("makes the title %j harmless", (title) => {
    const edition = anEdition({ keys: ["A1"] });
    const descriptors = edition.descriptors.map((descriptor) => ({ ...descriptor, title }));
    const [row] = rowsOf(resultsCsv(resultsOf({ ...edition, descriptors }, EXAMPLE_VOICES)));
    expect(row?.title).toBe(`'${title}`);
  });

  test("keeps quotes, commas and line ends inside their field, and negative figures as numbers", () => {
    const title = 'Says "yes", or\nno';
    const edition = anEdition({ keys: ["A1"] });
    const descriptors = edition.descriptors.map((descriptor) => ({ ...descriptor, title }));
    const polar = { leaders: { cells: { A1: [10, 0, 0, 0, 0, 10] } } };
    const [row] = rowsOf(resultsCsv(resultsOf({ ...edition, descriptors }, polar)));
    expect(row).toMatchObject({ title, van_der_eijk_a: "-1" });
  });
});

describe("the JSON file", () => {
  test("is the release with what it is a release of", () => {
    const results = exampleResults();
    const stored: unknown = JSON.parse(JSON.stringify(resultsJson(results)));
    expect(readRelease(stored)).toEqual(results.release);
    expect(stored).toMatchObject({
      schemaVersion: 1,
      area: "Northshire",
      round: "Autumn 2026",
      snapshot: "snapshot-1",
      takenOn: "2026-11-12",
      interim: false,
      organisationNames: { council: "The council", trust: "The trust", library: "The library" },
    });
  });
});

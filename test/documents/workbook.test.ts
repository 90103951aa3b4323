import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { workbookXlsx } from "../../app/adapters/documents/workbook-xlsx.server";
import type { ShownGroup } from "../../app/domain/protection/release";
import { resultsCsv } from "../../app/domain/reports/results-csv";
import { resultsWorkbook } from "../../app/domain/reports/results-workbook";
import { aBoard, aFullBoard } from "../builders/a-board";
import { workbookRows, xmlIn, type SheetRow } from "./read-documents";

const SOURCES = aFullBoard();
const { release, edition } = SOURCES.results;
const WORKBOOK = resultsWorkbook(SOURCES);
let bytes: Uint8Array;
let sheets: Readonly<Record<string, readonly SheetRow[]>>;

beforeAll(async () => {
  bytes = await workbookXlsx(WORKBOOK);
  sheets = await workbookRows(bytes);
});

type Found = Readonly<Record<string, string | number | boolean | null>>;

/** A sheet's rows by the names of their columns. */
function named(sheet: string): readonly Found[] {
  const [columns = [], ...rows] = sheets[sheet] ?? [];
  return rows.map((row) => Object.fromEntries(columns.map((column, place) => [String(column), row[place] ?? null])));
}

const near = (value: number | null | undefined) => (typeof value === "number" ? Number(value.toFixed(6)) : null);

describe("the workbook", () => {
  test("says every cell of the view, and no other", () => {
    expect(Object.keys(sheets)).toEqual(WORKBOOK.sheets.map(({ name }) => name));
    for (const { name, columns, rows } of WORKBOOK.sheets) {
      const wanted = [columns.map(({ title }) => title), ...rows].map((row) =>
        row.map((cell) => (cell === "" ? null : typeof cell === "number" ? near(cell) : cell)),
      );
      const found = (sheets[name] ?? []).map((row) => columns.map((_column, place) => row[place] ?? null));
      expect({ name, rows: found }).toEqual({ name, rows: wanted });
    }
  });

  test("says the numbers of the release", () => {
    const cells = Object.entries(release.voices).flatMap(([voice, group]) =>
      Object.entries((group as ShownGroup).descriptors).map(([descriptor, cell]) => ({
        voice,
        descriptor,
        cell,
        responses: (group as ShownGroup).responses,
      })),
    );
    const scores = named("Scores");
    expect(scores).toHaveLength(cells.length);
    for (const { voice, descriptor, cell, responses } of cells) {
      const row = scores.find((one) => one.voice === voice && one.descriptor === descriptor);
      expect(row, `${voice} ${descriptor}`).toMatchObject({
        shown: cell.shown,
        n: cell.n,
        dont_know: cell.dontKnow,
        interpolated_median: near(cell.typical),
        mean: near(cell.mean),
        l_squared: near(cell.lSquared),
        n_at_0: cell.histogram?.[0] ?? null,
        n_at_5: cell.histogram?.[5] ?? null,
        responses,
      });
    }
    expect(named("Agenda").map((row) => row.Descriptor)).toEqual(release.agenda);
    expect(named("Differences").map((row) => [row.Descriptor, row.Gap, row.Tier])).toEqual(
      release.differences.map(({ descriptor, gap, tier }) => [descriptor, near(gap), tier]),
    );
    expect(named("Sections").map((row) => [row.Voice, row.Section, row["Typical score"]])).toEqual(
      edition.sections.flatMap(({ key }) =>
        Object.entries(release.sections).flatMap(([voice, own]) =>
          own[key] && own[key].asked > 0 ? [[voice, key, near(own[key].typical)]] : [],
        ),
      ),
    );
    for (const row of named("Organisations")) {
      const group = release.organisations[String(row.Id)];
      const cell = group?.descriptors[String(row.Descriptor)];
      expect([row.Responses, row.Shown, row.Rated, row["Typical score"]]).toEqual([
        group?.responses,
        cell?.shown,
        cell?.n,
        near(cell?.typical),
      ]);
    }
  });

  test("says the same as the CSV file", () => {
    const csv: readonly Readonly<Record<string, string>>[] = parse(resultsCsv(SOURCES.results), { columns: true, bom: true });
    const asText = (row: Found) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === null ? "" : String(cell)]));
    expect(named("Scores").map(asText)).toEqual(csv);
  });

  test("carries the snapshot, its date, the counts and the method", () => {
    const about = Object.fromEntries((sheets.About ?? []).map(([what, value]) => [what, value]));
    expect(about).toMatchObject({
      Snapshot: "snapshot-1",
      "Results of": "2026-11-12",
      "Workbook made on": "2026-11-27",
      "Smallest group shown": 5,
      "Answered: Families": "17 people",
      Method: "Scores are out of 5: from “Level 0” to “Level 5”.",
    });
  });

  test("holds the decisions and the actions", () => {
    expect(
      named("Agreed scores").map((row) => [
        row.Descriptor,
        row["Agreed score"],
        row["Range from"],
        row["Range to"],
        row["Families see it differently"],
      ]),
    ).toEqual([
      ["A1", 4, null, null, "We hear nothing back."],
      ["A2", null, 1, 4, null],
      ["B1", 1, null, null, null],
    ]);
    expect(named("Roadmap").map((row) => [row.Place, row.Action, row.Status, row.Due, row["Must be finished first"]])).toEqual([
      [1, "Map groups", "Planned", null, null],
      [2, "One page", "Under way", "2026-06-30", null],
      [3, "Ask parents", "Blocked", "2027-03-31", "One page"],
      [null, "A new form", "Stopped", "2027-03-31", null],
      [null, "Meet weekly", "Done", "2027-03-31", null],
    ]);
  });

  test("is the same whenever it is made, byte for byte", async () => {
    vi.setSystemTime(new Date("2031-01-01T12:00:00Z"));
    onTestFinished(() => void vi.useRealTimers());
    expect(Buffer.from(await workbookXlsx(WORKBOOK)).equals(Buffer.from(bytes))).toBe(true);
  });

  test("freezes its heads and lets rows be filtered", () => {
    for (const [path, xml] of Object.entries(xmlIn(bytes))) {
      if (!/worksheets\/sheet\d+\.xml$/.test(path)) continue;
      expect(xml, path).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
      expect(xml, path).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/);
    }
  });
});

test.each(["=1+1", "+1", "-1", "@sum", "\u0007=cmd", "'quoted"])(
  "a reason such as %j is text in its cell, never a formula",
  async (reason) => {
    const made = await workbookXlsx(
      resultsWorkbook(aBoard({ scores: { A1: { reason, evidence: reason } }, actions: [{ title: reason }] })),
    );
    for (const [path, xml] of Object.entries(xmlIn(made))) expect(/<f[ >/]/.test(xml), path).toBe(false);
    const rows = (await workbookRows(made))["Agreed scores"] ?? [];
    expect(rows[1]).toContain(reason.replace("\u0007", ""));
  },
);

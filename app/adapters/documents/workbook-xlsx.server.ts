import writeXlsx, { type CellObject } from "write-excel-file/node";
import type { Workbook, WorkbookSheet } from "../../domain/reports/workbook-sheet";
import { fitForXml } from "./fit-for-xml.server";
import { undated } from "./undated.server";

type Sheet = Parameters<typeof writeXlsx>[0][number];
type Feature = NonNullable<NonNullable<Parameters<typeof writeXlsx>[1]>["features"]>[number];

const HEAD = { fontWeight: "bold", backgroundColor: "#DCEBE8", alignVertical: "bottom", wrap: true } as const;
const DECIMALS = 6;
/** In points. Not every spreadsheet works out by itself how high a row of several lines must be. */
const LINE_HEIGHT = 13.5;

/** A workbook as an XLSX file. Text is text whatever it begins with: no cell holds a formula. */
export async function workbookXlsx(workbook: Workbook): Promise<Uint8Array<ArrayBuffer>> {
  const { sheets } = fitForXml(workbook);
  return undated(await writeXlsx(sheets.map(sheetOf), { fontFamily: "Arial", fontSize: 10, features: [finishing(sheets)] }).toBuffer());
}

function sheetOf({ name, columns, rows }: WorkbookSheet): Sheet {
  const head = columns.map(({ title }) => ({ value: title, type: String, ...HEAD }));
  const widths = columns.map(({ width }) => width);
  return {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    orientation: "landscape",
    stickyRowsCount: 1,
    data: [
      withHeight(
        head,
        columns.map(({ title }) => title),
        widths,
      ),
      ...rows.map((row) => withHeight(row.map(cellOf), row, widths)),
    ],
  };
}

/** The row, as high as its longest text needs. */
function withHeight(
  cells: readonly (CellObject | null)[],
  row: WorkbookSheet["rows"][number],
  widths: readonly number[],
): (CellObject | null)[] {
  const lines = Math.max(
    1,
    ...row.map((value, place) => (typeof value === "string" ? Math.ceil((1.05 * value.length) / (widths[place] ?? 1)) : 1)),
  );
  return cells.map((cell) => cell && { ...cell, height: lines * LINE_HEIGHT });
}

function cellOf(value: string | number | boolean | null): CellObject | null {
  if (value === null || value === "") return null;
  const look = { alignVertical: "top" } as const;
  if (typeof value === "number") return { value: Number(value.toFixed(DECIMALS)), type: Number, ...look };
  if (typeof value === "boolean") return { value, type: Boolean, ...look };
  return { value, type: String, format: "@", wrap: true, indent: 1, ...look };
}

/** What the library does not write itself: buttons on the head of each sheet that show some rows only, and a print one page wide. */
function finishing(sheets: Workbook["sheets"]): Feature {
  const finished = (xml: string, sheetIndex: number): string => {
    const { columns = [], rows = [] } = sheets[sheetIndex] ?? {};
    const range = `A1:${columnName(columns.length)}${rows.length + 1}`;
    return xml
      .replace("<sheetViews>", '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
      .replace("</sheetData>", `</sheetData><autoFilter ref="${range}"/>`)
      .replace("<pageSetup ", '<pageSetup fitToHeight="0" ');
  };
  return {
    files: {
      transform: { "xl/worksheets/sheet{id}.xml": { transform: (xml, _options, { sheetIndex }) => finished(xml, sheetIndex) } },
    },
  };
}

/** The letters of a column, counted from 1: A, Z, AA. */
function columnName(place: number): string {
  const letter = String.fromCharCode(65 + ((place - 1) % 26));
  return place <= 26 ? letter : columnName(Math.floor((place - 1) / 26)) + letter;
}

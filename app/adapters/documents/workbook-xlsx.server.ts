import writeXlsx, { type CellObject } from "write-excel-file/node";
import type { Workbook, WorkbookSheet } from "../../domain/reports/results-workbook";

type Sheet = Parameters<typeof writeXlsx>[0][number];
type Feature = NonNullable<NonNullable<Parameters<typeof writeXlsx>[1]>["features"]>[number];

const HEAD = { fontWeight: "bold", backgroundColor: "#DCEBE8", alignVertical: "bottom", wrap: true } as const;
/** From this width on a text is broken into lines. */
const WRAPPED_FROM = 40;
const DECIMALS = 6;

/** A workbook as an XLSX file. Text is text whatever it begins with: no cell holds a formula. */
export function workbookXlsx({ sheets }: Workbook): Promise<Uint8Array> {
  return writeXlsx(sheets.map(sheetOf), { fontFamily: "Arial", fontSize: 10, features: [filtersOn(sheets)] }).toBuffer();
}

function sheetOf({ name, columns, rows }: WorkbookSheet): Sheet {
  const head = columns.map(({ title }) => ({ value: title, type: String, ...HEAD }));
  const wraps = columns.map(({ width }) => width >= WRAPPED_FROM);
  return {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    orientation: "landscape",
    stickyRowsCount: 1,
    data: [head, ...rows.map((row) => row.map((value, place) => cellOf(value, wraps[place] === true)))],
  };
}

function cellOf(value: string | number | boolean | null, wrap: boolean): CellObject | null {
  if (value === null || value === "") return null;
  const look = { alignVertical: "top", ...(wrap && { wrap }) } as const;
  if (typeof value === "number") return { value: Number(value.toFixed(DECIMALS)), type: Number, ...look };
  if (typeof value === "boolean") return { value, type: Boolean, ...look };
  return { value, type: String, format: "@", ...look };
}

/** Buttons on the head of each sheet, to show some rows only. */
function filtersOn(sheets: Workbook["sheets"]): Feature {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _options, { sheetIndex }) => {
            const { columns = [], rows = [] } = sheets[sheetIndex] ?? {};
            const range = `A1:${columnName(columns.length)}${rows.length + 1}`;
            return xml.replace("</sheetData>", `</sheetData><autoFilter ref="${range}"/>`);
          },
        },
      },
    },
  };
}

/** The letters of a column, counted from 1: A, Z, AA. */
function columnName(place: number): string {
  const letter = String.fromCharCode(65 + ((place - 1) % 26));
  return place <= 26 ? letter : columnName(Math.floor((place - 1) / 26)) + letter;
}

import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { ReportCell, ReportTable } from "../../domain/reports/report-block";
import { STYLE } from "./docx-styles.server";
import { runsOf } from "./docx-text.server";

/** Ground and letters of each colour step, as on the pages; the words in a cell say what the colour says. */
const SHADES = [
  { fill: "F1F7F6", color: "0B0C0C" },
  { fill: "D3E7E4", color: "0B0C0C" },
  { fill: "AED4CF", color: "0B0C0C" },
  { fill: "7FBAB4", color: "0B0C0C" },
  { fill: "2A7674", color: "FFFFFF" },
  { fill: "0B4A4C", color: "FFFFFF" },
] as const;
const CAMPS = { fill: "FDF3D7", color: "0B0C0C" } as const;
const PROMPT = { fill: "FFF4D6", color: "5C3A00" } as const;
const HEAD = "DCEBE8";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "B5BCBE" } as const;
const LINES = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };

/** A table as wide as the text, its head repeated on every page and no row cut in two. `width` in twentieths of a point. */
export function tableOf({ columns, rows }: Pick<ReportTable, "columns" | "rows">, width: number): Table {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((width * share) / shares));
  const head = columns.map(({ title }, place) => headCell(title, widths[place] ?? 0, isScoreColumn(rows, place)));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: LINES,
    margins: { top: 30, bottom: 30, left: 70, right: 70 },
    rows: [
      ...(head.length === 0 || columns.every(({ title }) => title === "")
        ? []
        : [new TableRow({ tableHeader: true, cantSplit: true, children: head })]),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((cell, place) => bodyCell(cell, widths[place] ?? 0, place === 0)) }),
      ),
    ],
  });
}

function isScoreColumn(rows: ReportTable["rows"], place: number): boolean {
  return rows.some((row) => row[place]?.look !== undefined);
}

function headCell(title: string, width: number, centred: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.BOTTOM,
    shading: { type: ShadingType.CLEAR, fill: HEAD, color: "auto" },
    children: [new Paragraph({ style: STYLE.cellHead, text: title, ...(centred && { alignment: AlignmentType.CENTER }), keepNext: true })],
  });
}

function bodyCell(cell: ReportCell, width: number, naming: boolean): TableCell {
  const { words, note = "", look, asksAuthor } = cell;
  const ground = asksAuthor === true ? PROMPT : look === undefined ? null : groundOf(look);
  const style = asksAuthor === true ? STYLE.promptCell : naming ? STYLE.cellHead : STYLE.cell;
  const centred = look === undefined ? {} : ({ alignment: AlignmentType.CENTER } as const);
  const color = ground === null ? {} : { run: { color: ground.color } };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: look === undefined ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    ...(ground !== null && { shading: { type: ShadingType.CLEAR, fill: ground.fill, color: "auto" } }),
    children: [
      paragraphIn(style, words, { ...centred, ...color }),
      ...(note === "" ? [] : [paragraphIn(STYLE.cellNote, note, { ...centred, ...color })]),
    ],
  });
}

function groundOf({ state, shade }: NonNullable<ReportCell["look"]>) {
  return state === "two-camps" ? CAMPS : shade === null ? null : (SHADES[shade] ?? null);
}

type CellLook = { readonly alignment?: (typeof AlignmentType)["CENTER"]; readonly run?: { readonly color: string } };

function paragraphIn(style: string, text: string, { alignment, run }: CellLook): Paragraph {
  return new Paragraph({ style, ...(alignment !== undefined && { alignment }), children: [...runsOf(text, run)] });
}

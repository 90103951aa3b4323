import type { Field } from "./score-rows";

export type WorkbookSheet = {
  readonly name: string;
  /** A column is as wide as so many letters. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly Field[])[];
};

export type Workbook = { readonly sheets: readonly WorkbookSheet[] };

/** Widths of columns in letters; an id has 32. */
export const WIDTHS = { narrow: 13, middle: 22, id: 35, wide: 48, widest: 90 } as const;

export function sheet(
  name: string,
  columns: readonly (readonly [title: string, width: number])[],
  rows: WorkbookSheet["rows"],
): WorkbookSheet {
  return { name, columns: columns.map(([title, width]) => ({ title, width })), rows };
}

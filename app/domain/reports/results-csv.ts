import { plainFigure } from "./figures";
import type { RoundResults } from "./round-results";
import { scoreRows, type Field } from "./score-rows";

const LINE_END = "\r\n";
/** Without it some spreadsheets read the letters wrongly. */
const BYTE_ORDER_MARK = "\uFEFF";
const DECIMALS = 6;

/** The protected results as a CSV file: one row per descriptor and voice that answered and was asked it. */
export function resultsCsv(results: RoundResults): string {
  const { columns, rows } = scoreRows(results);
  return BYTE_ORDER_MARK + [columns, ...rows].map((row) => row.map(csvField).join(",") + LINE_END).join("");
}

/** Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers of our own stay numbers. */
function csvField(field: Field): string {
  if (field === null) return "";
  if (typeof field !== "string") return typeof field === "number" ? plainFigure(field, DECIMALS) : String(field);
  const harmless = /^[=+\-@\t\r\n|]/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

import { CsvError, parse } from "csv-parse/sync";
import type { AnswersTable } from "../domain/responses/answers-table";
import { done, failed, problemAt, type Place, type PlacedProblem, type Result } from "../domain/values/problem";
import { placeFinder, readTextBytes, readTextFile } from "./text-file.server";

/** The cells of an answers file with their places. The failure is that it is no text, or where its quotes go wrong. */
export function loadAnswersTable(file: string): Result<AnswersTable, PlacedProblem> {
  const text = readTextFile(file);
  return text.ok ? parseAnswersTable(text.value) : text;
}

/** The same for a file that was sent and not named. */
export function readAnswersBytes(bytes: Uint8Array): Result<AnswersTable, PlacedProblem> {
  const text = readTextBytes(bytes);
  return text.ok ? parseAnswersTable(text.value) : text;
}

function parseAnswersTable(text: string): Result<AnswersTable, PlacedProblem> {
  const places = placeFinder(text);
  const lastLines: number[] = [];
  try {
    const rows = parse(text, {
      record_delimiter: "\n",
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (row: string[], { lines }) => {
        lastLines.push(lines);
        return row;
      },
    });
    const placeOf = (row: number, cell: number): Place => {
      const cells = rows[row] ?? [];
      const firstLine = (lastLines[row] ?? 1) - cells.reduce((sum, text) => sum + countOf("\n", text), 0);
      return places.at(cellStart(text, places.lineStart(firstLine), cells, cell));
    };
    return done({ rows, placeOf });
  } catch (error) {
    if (error instanceof CsvError) return failed(problemAt(places.at(firstBadCell(text)), "answers-bad-quotes"));
    throw error;
  }
}

/** Cells say how long they are in the file: a quoted one by its two quotes and once more by each quote inside it. */
function cellStart(text: string, rowStart: number, cells: readonly string[], wanted: number): number {
  let offset = rowStart;
  for (const [index, cell] of cells.entries()) {
    if (index === wanted) return offset;
    offset += cell.length + (text[offset] === '"' ? 2 + countOf('"', cell) : 0);
    if (index < cells.length - 1) offset++;
  }
  return offset;
}

/** The start of the first cell that is neither free of quotes nor quoted as a whole. */
function firstBadCell(text: string): number {
  const goodCell = /(?:"[^"]*(?:""[^"]*)*"|[^",\n]*)(?:[,\n]|$)/y;
  let offset = 0;
  while (goodCell.test(text)) offset = goodCell.lastIndex;
  return offset;
}

function countOf(mark: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

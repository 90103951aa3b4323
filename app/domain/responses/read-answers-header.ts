import type { Edition } from "../edition/edition";
import { nearestWord } from "../values/nearest-word";
import { problemAt, type PlacedProblem } from "../values/problem";
import type { AnswersTable } from "./answers-table";

/** Which cell of a row holds what. */
export type AnswersColumns = {
  readonly count: number;
  readonly response: number | null;
  readonly voice: number | null;
  readonly organisation: number | null;
  readonly matters: number | null;
  /** By descriptor key. */
  readonly ratings: ReadonlyMap<string, number>;
  readonly comments: ReadonlyMap<string, number>;
};

const FIRST_COLUMNS = ["response", "voice", "organisation"];
const MATTERS_COLUMN = "matters";
const OTHER_SEPARATORS = [
  { mark: ";", separator: "semicolons" },
  { mark: "\t", separator: "tabs" },
] as const;

export function commentColumn(descriptor: string): string {
  return `${descriptor}_comment`;
}

/**
 * The columns of an answers file, in whatever order. A repeated column counts where it first stands. Null where
 * the columns are not separated by commas at all, which would make every other problem noise.
 */
export function readAnswersHeader(table: AnswersTable, edition: Edition, problems: PlacedProblem[]): AnswersColumns | null {
  const cells = (table.rows[0] ?? []).map((cell) => cell.trim());
  const other = cells.length === 1 ? OTHER_SEPARATORS.find(({ mark }) => cells[0]?.includes(mark)) : undefined;
  if (other !== undefined) {
    problems.push(problemAt(table.placeOf(0, 0), "answers-not-commas", { separator: other.separator }));
    return null;
  }
  const descriptors = edition.descriptors.map(({ key }) => key);
  const required = [...FIRST_COLUMNS, ...descriptors];
  const known = [...required, MATTERS_COLUMN, ...descriptors.map(commentColumn)];
  const columns = new Map<string, number>();
  for (const [index, column] of cells.entries()) {
    const place = () => table.placeOf(0, index);
    if (!known.includes(column))
      problems.push(problemAt(place(), "answers-column-unknown", { column, nearest: nearestWord(column, known) }));
    else if (columns.has(column)) problems.push(problemAt(place(), "answers-column-repeated", { column }));
    else columns.set(column, index);
  }
  for (const column of required) {
    if (!columns.has(column)) problems.push(problemAt(table.placeOf(0, 0), "answers-column-missing", { column }));
  }
  const under = (nameOf: (descriptor: string) => string) =>
    new Map(
      descriptors.flatMap((key) => {
        const index = columns.get(nameOf(key));
        return index === undefined ? [] : [[key, index] as const];
      }),
    );
  return {
    count: cells.length,
    response: columns.get("response") ?? null,
    voice: columns.get("voice") ?? null,
    organisation: columns.get("organisation") ?? null,
    matters: columns.get(MATTERS_COLUMN) ?? null,
    ratings: under((key) => key),
    comments: under(commentColumn),
  };
}

import type { Place } from "../values/problem";

/** The cells of an answers file, header first, with the place of each. Rows may differ in length; blank lines are left out. */
export type AnswersTable = {
  readonly rows: readonly (readonly string[])[];
  /** Where a cell begins; for a cell behind the last one, where the row ends. */
  readonly placeOf: (row: number, cell: number) => Place;
};

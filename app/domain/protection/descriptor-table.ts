import type { ScaleNumbers } from "../edition/scale";
import type { Tally } from "../tallies/tally";
import type { HalfShapes } from "./half-shapes";
import type { Shown } from "./release";

/** Which side of "organisations together equal leaders plus workforce" a row stands on. */
export type Side = "organisation" | "voice";

/** One group's counts of a descriptor, and how much of them a reader sees. */
export type TableRow = {
  readonly side: Side;
  /** People per level, then don't know, does not apply and unanswered. */
  readonly counts: readonly number[];
  readonly shown: Shown;
  /** The group's responses where their number is not shown; null where a reader knows it. */
  readonly unseenResponses: number | null;
};

/** All that a reader can hold against each other about one descriptor: organisations, leaders and workforce at one moment. */
export type DescriptorTable = {
  readonly scale: ScaleNumbers;
  readonly k: number;
  readonly halves: HalfShapes;
  readonly rows: readonly TableRow[];
  /** By row, how many people of a voice with unseen responses could be imagined away in every descriptor at once. */
  readonly removable: readonly number[];
};

/** The column of a group's rated people, beside the columns of single counts. */
export const PEOPLE = -1;

export function countsOf(tally: Tally): readonly number[] {
  return [...tally.levels, tally.dontKnow, tally.notApplicable, tally.unanswered];
}

/** The rated people of a row: its levels' sum. */
export function peopleOf(counts: readonly number[], levels: number): number {
  let people = 0;
  for (let position = 0; position < levels; position += 1) people += counts[position] ?? 0;
  return people;
}

/** A row whose counts a reader has to guess. */
export function isUnknown({ shown }: TableRow): boolean {
  return shown === "hidden" || shown === "none";
}

/**
 * By column, the most that one organisation could hold for all that the voices show, with every organisation hidden. A count
 * cannot keep more possible values than this and zero: that nobody in a voice chose a level is a fact about the voice.
 */
export function mostPerColumn({ scale, rows, halves }: DescriptorTable): { readonly columns: readonly number[]; readonly people: number } {
  const width = scale.levels + 3;
  const columns = new Array<number>(width).fill(0);
  let people = 0;
  for (const row of rows) {
    const own = peopleOf(row.counts, scale.levels);
    if (row.side === "organisation") {
      for (let column = 0; column < width; column += 1) columns[column] = (columns[column] ?? 0) + (row.counts[column] ?? 0);
      people += own;
    } else if (isUnknown(row)) {
      const first = row.shown === "none" ? scale.levels : 0;
      columns.fill(Infinity, first);
      if (row.shown === "hidden") people = Infinity;
    } else if (row.shown === "half") {
      halves.levelValues(row.counts.slice(0, scale.levels)).forEach((values, position) => {
        columns[position] = (columns[position] ?? 0) + Math.max(...values) - (row.counts[position] ?? 0);
      });
    }
  }
  return { columns, people };
}

import { isUnknown, mostPerColumn, PEOPLE, peopleOf, type DescriptorTable, type TableRow } from "./descriptor-table";
import { neighbour, trueWorld, type World } from "./exchange";
import { pinnedHalfLevels } from "./half-audit";

const FEWEST_POSSIBLE_VALUES = 3;

/** Where hidden counts are not safe. */
export type Pinned = {
  /** Columns of the table, PEOPLE among them. */
  readonly columns: ReadonlySet<number>;
  /** Rows that are shown by half and could be worked out in full. */
  readonly halfRows: ReadonlySet<number>;
};

/**
 * Where a reader could pin down a hidden count of a descriptor: it keeps fewer than three possible values, and fewer than the
 * voices alone would leave it. Null where everything hidden is safe.
 *
 * Every value counted as possible is proved by a whole set of counts that shows exactly the same figures, so nothing passes
 * that is not safe. `half` rows are taken as known when hidden rows are judged, which errs on the safe side.
 */
export function pinnedCounts(table: DescriptorTable): Pinned | null {
  if (table.rows.every(({ shown }) => shown === "full")) return null;
  const columns = new Set<number>();
  const halfRows = new Set<number>();
  const seen = table.rows.map((row) => possibleAtFirst(row, table.scale.levels));
  const most = mostPerColumn(table);
  table.rows.forEach((row, index) => {
    const levels = row.shown === "half" ? pinnedHalfLevels(table, index, most.columns) : [];
    if (levels.length > 0) halfRows.add(index);
    for (const position of levels) columns.add(position);
    if (!isUnknown(row)) return;
    for (const column of unknownColumns(row, table.scale.levels)) {
      const wanted = valuesWanted(row, column === PEOPLE ? most.people : (most.columns[column] ?? 0));
      if (!keepsOpen(table, seen, index, column, wanted)) columns.add(column);
    }
  });
  return columns.size === 0 ? null : { columns, halfRows };
}

type Possible = ReadonlyMap<number, Set<number>>;

/** By column, the values of a row's count that are known to be possible; at first the true one. */
function possibleAtFirst(row: TableRow, levels: number): Possible {
  const values = row.counts.map((count, column) => [column, new Set([count])] as const);
  return new Map([...values, [PEOPLE, new Set([peopleOf(row.counts, levels)])]]);
}

function unknownColumns({ shown }: TableRow, levels: number): readonly number[] {
  const counters = [levels, levels + 1, levels + 2];
  return shown === "none" ? counters : [PEOPLE, ...Array.from({ length: levels }, (_, position) => position), ...counters];
}

function valuesWanted(row: TableRow, most: number): number {
  const ofColumn = row.side === "organisation" ? Math.min(FEWEST_POSSIBLE_VALUES, most + 1) : FEWEST_POSSIBLE_VALUES;
  if (row.shown !== "none") return ofColumn;
  // nobody rated, so the counters share out the row's people
  return Math.min(ofColumn, row.counts.reduce((sum, count) => sum + count, 0) + 1);
}

/** Looks for worlds with other values of one count, up to two steps up and two down from the truth. */
function keepsOpen(table: DescriptorTable, seen: readonly Possible[], row: number, column: number, wanted: number): boolean {
  const isOpen = () => (seen[row]?.get(column)?.size ?? 0) >= wanted;
  if (isOpen()) return true;
  for (const direction of [1, -1] as const) {
    let world: World | null = trueWorld(table);
    for (let step = 1; step < FEWEST_POSSIBLE_VALUES && world !== null && !isOpen(); step += 1) {
      world = neighbour(table, world, row, column, direction);
      if (world !== null) record(table, seen, world);
    }
  }
  return isOpen();
}

/** Every count of a world is possible, not only the one that it was looked for. */
function record({ rows, scale }: DescriptorTable, seen: readonly Possible[], { counts }: World): void {
  counts.forEach((now, index) => {
    if (now === rows[index]?.counts) return;
    now.forEach((count, column) => seen[index]?.get(column)?.add(count));
    seen[index]?.get(PEOPLE)?.add(peopleOf(now, scale.levels));
  });
}

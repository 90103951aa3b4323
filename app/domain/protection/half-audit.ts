import { type DescriptorTable, type TableRow } from "./descriptor-table";

const FEWEST_POSSIBLE_VALUES = 3;

/**
 * The levels at which a `half` row's count keeps too few possible values: fewer than three, fewer than its own figures leave,
 * and fewer than `most` people in the column would. Looks for other histograms that would be shown the same, with other
 * rows taking up the difference unseen.
 */
export function pinnedHalfLevels(table: DescriptorTable, index: number, most: readonly number[]): readonly number[] {
  const row = table.rows[index];
  if (row === undefined) return [];
  const levels = row.counts.slice(0, table.scale.levels);
  const wanted = table.halves
    .levelValues(levels)
    .map((values, position) =>
      Math.min(FEWEST_POSSIBLE_VALUES, values.size, row.side === "organisation" ? (most[position] ?? 0) + 1 : Infinity),
    );
  const seen = levels.map((count) => new Set([count]));
  const isShort = (position: number) => (seen[position]?.size ?? 0) < (wanted[position] ?? 0);
  const room = hiddenRoom(table, row);
  let short = [...levels.keys()].filter(isShort);
  for (const other of table.halves.lookingLike(levels)) {
    if (short.length === 0) return [];
    if (short.every((position) => seen[position]?.has(other[position] ?? 0))) continue;
    if (!isTakenUp(table, index, levels, other, room)) continue;
    other.forEach((count, position) => seen[position]?.add(count));
    short = short.filter(isShort);
  }
  return short;
}

/** By level, how far hidden rows let a row of this side go up (`more`) and down (`fewer`). */
type Room = { readonly more: readonly number[]; readonly fewer: readonly number[] };

function hiddenRoom({ rows, scale }: DescriptorTable, { side }: TableRow): Room {
  const hidden = rows.filter(({ shown }) => shown === "hidden");
  const sums = (ofSide: readonly TableRow[]) =>
    Array.from({ length: scale.levels }, (_, position) => ofSide.reduce((sum, { counts }) => sum + (counts[position] ?? 0), 0));
  return { more: sums(hidden.filter((row) => row.side === side)), fewer: sums(hidden.filter((row) => row.side !== side)) };
}

/** Whether hidden rows of one side, or one other `half` row, can change so that the sums over organisations stay true. */
function isTakenUp(table: DescriptorTable, index: number, levels: readonly number[], other: readonly number[], room: Room): boolean {
  const change = other.map((count, position) => count - (levels[position] ?? 0));
  if (change.every((by, position) => by <= (room.more[position] ?? 0))) return true;
  if (change.every((by, position) => -by <= (room.fewer[position] ?? 0))) return true;
  const side = table.rows[index]?.side;
  return table.rows.some((row, partner) => {
    if (partner === index || row.shown !== "half") return false;
    const own = row.counts.slice(0, levels.length);
    const times = row.side === side ? -1 : 1;
    const changed = own.map((count, position) => count + times * (change[position] ?? 0));
    return changed.every((count) => count >= 0) && table.halves.looksLike(changed, own);
  });
}

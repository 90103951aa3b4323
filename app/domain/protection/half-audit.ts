import type { ScaleNumbers } from "../edition/scale";
import { mostPerColumn, ownHalfValues, type DescriptorTable, type TableRow } from "./descriptor-table";
import { halfTypical, ownDisplay } from "./display";

const FEWEST_POSSIBLE_VALUES = 3;

/**
 * The levels at which a `half` row's count keeps too few possible values: fewer than three, and fewer than its own figures
 * leave. Looks for other histograms that would be shown the same, with other rows taking up the difference unseen.
 */
export function pinnedHalfLevels(table: DescriptorTable, index: number): readonly number[] {
  const row = table.rows[index];
  if (row === undefined) return [];
  const levels = row.counts.slice(0, table.scale.levels);
  const most = mostPerColumn(table).columns;
  const wanted = ownHalfValues(table, row).map((values, position) =>
    Math.min(FEWEST_POSSIBLE_VALUES, values.size, row.side === "organisation" ? (most[position] ?? 0) + 1 : Infinity),
  );
  const seen = levels.map((count) => new Set([count]));
  const pinned = () => seen.flatMap((values, position) => (values.size < (wanted[position] ?? 0) ? [position] : []));
  const consider = (change: readonly number[]) => {
    const isNews = change.some((by, position) => by !== 0 && (seen[position]?.size ?? 0) < (wanted[position] ?? 0));
    if (!isNews || !looksTheSame(table, row, change, 1) || !isTakenUp(table, index, change)) return;
    levels.forEach((count, position) => seen[position]?.add(count + (change[position] ?? 0)));
  };
  const moves = oneMoves(table.scale);
  for (const move of moves) consider(move);
  for (let first = 0; first < moves.length && pinned().length > 0; first += 1) {
    for (let second = first; second < moves.length; second += 1) consider(sum(moves[first] ?? [], moves[second] ?? []));
  }
  return pinned();
}

/** Every way in which one person could have said something else on the scale. */
function oneMoves({ levels }: ScaleNumbers): readonly (readonly number[])[] {
  const positions = Array.from({ length: levels }, (_, position) => position);
  return positions.flatMap((from) =>
    positions.filter((to) => to !== from).map((to) => positions.map((position) => Number(position === to) - Number(position === from))),
  );
}

function sum(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.map((by, position) => by + (b[position] ?? 0));
}

/** Whether a `half` row would show the same figures with its levels changed so, times 1 or −1. */
function looksTheSame({ scale, k }: DescriptorTable, row: TableRow, change: readonly number[], times: 1 | -1): boolean {
  const levels = row.counts.slice(0, scale.levels);
  const changed = levels.map((count, position) => count + times * (change[position] ?? 0));
  if (changed.some((count) => count < 0)) return false;
  return ownDisplay(changed, k) === "half" && halfTypical(scale, changed) === halfTypical(scale, levels);
}

/** Whether hidden rows of one side, or one other `half` row, can change so that the sums over organisations stay true. */
function isTakenUp(table: DescriptorTable, index: number, change: readonly number[]): boolean {
  const own = table.rows[index];
  const hasRoom = (rows: readonly TableRow[], times: 1 | -1) =>
    change.every((by, position) => rows.reduce((room, row) => room + (row.counts[position] ?? 0), 0) + times * by >= 0);
  const hidden = table.rows.filter(({ shown }) => shown === "hidden");
  const sameSide = hidden.filter(({ side }) => side === own?.side);
  const otherSide = hidden.filter(({ side }) => side !== own?.side);
  if (hasRoom(sameSide, -1) || hasRoom(otherSide, 1)) return true;
  return table.rows.some(
    (row, other) => other !== index && row.shown === "half" && looksTheSame(table, row, change, row.side === own?.side ? -1 : 1),
  );
}

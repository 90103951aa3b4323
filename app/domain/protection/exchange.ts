import { isUnknown, PEOPLE, peopleOf, type DescriptorTable, type TableRow } from "./descriptor-table";
import { ownDisplay } from "./display";
import { didMostlyNotKnow } from "./most-did-not-know";

/**
 * One set of counts that agrees with everything a reader sees. The true counts are one; others are reached by letting people
 * change places where nobody can see it.
 */
export type World = {
  readonly counts: readonly (readonly number[])[];
  /** By row, responses where their number is not shown. */
  readonly responses: readonly (number | null)[];
  /** The voice from which people were imagined away, and how many. */
  readonly removedFrom: number | null;
  readonly removed: number;
};

type Change = { readonly row: number; readonly column: number; readonly by: number };
type Step = { readonly changes: readonly Change[]; readonly responses?: readonly { readonly row: number; readonly by: number }[] };

export function trueWorld({ rows }: DescriptorTable): World {
  return {
    counts: rows.map(({ counts }) => counts),
    responses: rows.map(({ unseenResponses }) => unseenResponses),
    removedFrom: null,
    removed: 0,
  };
}

/**
 * Another world in which a row's count is one more (direction 1) or one fewer (−1), or null where none is found. The column
 * PEOPLE stands for the row's rated people. Three kinds of step keep every shown figure and every relation:
 * two rows of one side exchange what two people said, or an organisation and a voice change alike; a person goes from one
 * organisation with unseen responses to another; a person joins, or leaves, such an organisation and a voice with unseen
 * responses together.
 */
export function neighbour(table: DescriptorTable, world: World, row: number, column: number, direction: 1 | -1): World | null {
  const width = table.scale.levels + 3;
  const rated = column === PEOPLE;
  const columns = rated ? range(0, table.scale.levels) : [column];
  for (const own of columns) {
    for (let partner = 0; partner < table.rows.length; partner += 1) {
      const step = personStep(table, world, row, own, partner, direction);
      const next = step === null ? null : taken(table, world, step);
      if (next !== null) return next;
    }
  }
  for (const own of columns) {
    for (let other = rated ? table.scale.levels : 0; other < width; other += 1) {
      // The row's own part is the same whoever the partner is.
      if (other === own || !mayExchange(table, world, row, own, other, direction)) continue;
      for (let partner = 0; partner < table.rows.length; partner += 1) {
        const next = exchanged(table, world, row, own, other, partner, direction);
        if (next !== null) return next;
      }
    }
  }
  return null;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** One person more or fewer in a row whose responses are unseen, with what must follow in the partner's. */
function personStep({ rows }: DescriptorTable, world: World, row: number, column: number, partner: number, direction: 1 | -1): Step | null {
  const [own, other] = [rows[row], rows[partner]];
  if (own === undefined || other === undefined || row === partner) return null;
  if (world.responses[row] === null || world.responses[partner] === null) return null;
  if (own.side === "voice" && other.side === "voice") return null;
  const by = own.side === other.side ? -direction : direction;
  const changes = [
    { row, column, by: direction },
    { row: partner, column, by },
  ];
  return { changes, responses: changes };
}

/** Whether a row could have one more (or fewer) in a column and one fewer (or more) in another, and look as it does. */
function mayExchange(table: DescriptorTable, { counts }: World, row: number, column: number, other: number, direction: 1 | -1): boolean {
  const own = counts[row] ?? [];
  const [here, there] = [(own[column] ?? 0) + direction, (own[other] ?? 0) - direction];
  if (here < 0 || there < 0) return false;
  const changed = [...own];
  changed[column] = here;
  changed[other] = there;
  return fits(table, row, changed);
}

/** A row's person moves between two columns, and the partner's person moves so that no sum shows it. */
function exchanged(
  table: DescriptorTable,
  world: World,
  row: number,
  column: number,
  other: number,
  partner: number,
  direction: 1 | -1,
): World | null {
  const [own, second] = [table.rows[row], table.rows[partner]];
  if (own === undefined || second === undefined || row === partner || !isUnknown(second)) return null;
  const back = own.side === second.side ? -direction : direction;
  const counts = world.counts[partner] ?? [];
  if ((counts[column] ?? 0) + back < 0 || (counts[other] ?? 0) - back < 0) return null;
  return taken(table, world, {
    changes: [
      { row, column, by: direction },
      { row, column: other, by: -direction },
      { row: partner, column, by: back },
      { row: partner, column: other, by: -back },
    ],
  });
}

/** The world after a step, or null where a shown figure or a rule would give the step away. */
function taken(table: DescriptorTable, world: World, step: Step): World | null {
  for (const { row, column, by } of step.changes) {
    if ((world.counts[row]?.[column] ?? 0) + by < 0) return null;
  }
  const counts = [...world.counts];
  for (const { row, column, by } of step.changes) {
    const changed = [...(counts[row] ?? [])];
    changed[column] = (changed[column] ?? 0) + by;
    counts[row] = changed;
  }
  const responses = [...world.responses];
  let { removedFrom, removed } = world;
  for (const { row, by } of step.responses ?? []) {
    const now = (responses[row] ?? 0) + by;
    const isVoice = table.rows[row]?.side === "voice";
    if (now < 1 || (isVoice && now >= table.k)) return null;
    responses[row] = now;
    if (!isVoice) continue;
    // people imagined away must be imaginable away in every other descriptor too, which is known for one voice at a time
    if (by < 0 && removedFrom !== null && removedFrom !== row) return null;
    if (by < 0 || removedFrom === row) {
      removedFrom = row;
      removed = Math.max(0, removed - by);
      if (removed > (table.removable[row] ?? 0)) return null;
    }
  }
  const next = { counts, responses, removedFrom, removed };
  return step.changes.every(({ row }) => fits(table, row, counts[row] ?? [])) && explained(table, next) ? next : null;
}

/** Whether a row with these counts would look as it does. */
function fits({ rows, scale, k }: DescriptorTable, index: number, counts: readonly number[]): boolean {
  const row = rows[index];
  if (row === undefined) return false;
  const people = peopleOf(counts, scale.levels);
  if (row.shown === "none") return people === 0;
  if (row.side === "organisation") return row.unseenResponses !== null || people >= Math.min(1, peopleOf(row.counts, scale.levels));
  if (people < 1 || people >= k) return false;
  return saysDidNotKnow(counts, scale.levels) === saysDidNotKnow(row.counts, scale.levels);
}

function saysDidNotKnow(counts: readonly number[], levels: number): boolean {
  return didMostlyNotKnow(peopleOf(counts, levels), counts[levels] ?? 0);
}

/**
 * A reader knows that cells are hidden for a reason. Where no voice, no `half` cell and no organisation with unseen responses
 * gives one, a hidden organisation must itself be too small, or too much of one mind, for full figures.
 */
function explained({ rows, scale, k }: DescriptorTable, { counts }: World): boolean {
  const isReason = ({ side, shown, unseenResponses }: TableRow) =>
    unseenResponses !== null || shown === "half" || shown === "none" || (side === "voice" && shown === "hidden");
  if (rows.some(isReason)) return true;
  const needsCover = (own: readonly number[], { shown }: TableRow) => {
    const display = ownDisplay(own.slice(0, scale.levels), k);
    return shown === "hidden" && display !== "full" && display !== "none";
  };
  return rows.some((row, index) => needsCover(counts[index] ?? [], row)) || !rows.some((row) => needsCover(row.counts, row));
}

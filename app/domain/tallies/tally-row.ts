import type { Voice } from "../values/voice";

/** The descriptor of rows that count what belongs to a whole group. */
export const WHOLE_GROUP = "";

/** Answers that are no rating: responses of a group, people who picked what matters most, picks of a descriptor. */
export const RESPONSES = "responses";
export const CHOOSERS = "choosers";
export const PICKED = "picked";

/** Where one answer is counted. */
export type TallyKey = {
  /** Empty where the answers belong to no organisation. */
  readonly organisation: string;
  readonly voice: Voice;
  readonly descriptor: string;
  /** A rating's word, or one of the answers that are no rating. */
  readonly answer: string;
};

/** How often one answer stands, and how much it has moved. A cell's changes are the sum over its answers. */
export type TallyRow = TallyKey & { readonly count: number; readonly changes: number };

const DIVIDER = "\u0000";

export function tallyKeyText(key: TallyKey): string {
  return [key.organisation, key.voice, key.descriptor, key.answer].join(DIVIDER);
}

/** The rows in one fixed order, so that writers that touch the same rows touch them in the same order. */
export function inKeyOrder(rows: Iterable<TallyRow>): readonly TallyRow[] {
  const keyed = [...rows].map((row) => ({ row, text: tallyKeyText(row) }));
  return keyed.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)).map(({ row }) => row);
}

/** Many moves as one for each row, in the fixed order. */
export function sumOfMoves(moves: Iterable<TallyRow>): readonly TallyRow[] {
  const sums = new Map<string, TallyRow>();
  for (const move of moves) {
    const text = tallyKeyText(move);
    const before = sums.get(text);
    sums.set(text, { ...move, count: move.count + (before?.count ?? 0), changes: move.changes + (before?.changes ?? 0) });
  }
  return inKeyOrder(sums.values());
}

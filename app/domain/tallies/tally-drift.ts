import { inKeyOrder, tallyKeyText, type TallyKey, type TallyRow } from "./tally-row";

/** One answer whose tally is not what a recount of the responses gives. */
export type TallyDrift = TallyKey & { readonly kept: number; readonly counted: number };

/** Compares the tallies that are kept with a recount. Empty when they agree; a row that is missing counts as 0. */
export function tallyDrift(kept: Iterable<TallyRow>, recount: Iterable<TallyRow>): readonly TallyDrift[] {
  const both = new Map<string, TallyRow & { counted: number }>();
  for (const row of kept) both.set(tallyKeyText(row), { ...row, counted: 0 });
  for (const row of recount) {
    const text = tallyKeyText(row);
    both.set(text, { ...(both.get(text) ?? { ...row, count: 0 }), counted: row.count });
  }
  const differing = [...both.values()].filter((row) => row.count !== row.counted);
  return inKeyOrder(differing).map(({ organisation, voice, descriptor, answer, count }) => {
    const key = { organisation, voice, descriptor, answer };
    return { ...key, kept: count, counted: both.get(tallyKeyText(key))?.counted ?? 0 };
  });
}

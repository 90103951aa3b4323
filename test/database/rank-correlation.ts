/** Spearman's rank correlation of two orders of the same things: 1 for the same order, −1 for the reverse, near 0 for no relation. */
export function rankCorrelation(one: readonly string[], other: readonly string[]): number {
  const places = new Map(other.map((thing, place) => [thing, place]));
  const n = one.length;
  const squares = one.reduce((sum, thing, place) => {
    const there = places.get(thing);
    if (there === undefined || places.size !== n) throw new Error("These are not orders of the same things");
    return sum + (place - there) ** 2;
  }, 0);
  return 1 - (6 * squares) / (n * (n * n - 1));
}

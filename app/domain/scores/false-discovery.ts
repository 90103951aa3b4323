/**
 * Benjamini and Hochberg's adjusted p values, in the order given: at each rank p · tests ÷ rank, never more than at a later rank,
 * never more than 1. Equal values are ranked in the order given.
 */
export function adjustForManyTests(pValues: readonly number[]): readonly number[] {
  const tests = pValues.length;
  const ranked = pValues.map((p, index) => ({ p, index })).sort((one, other) => one.p - other.p || one.index - other.index);
  const adjusted = new Array<number>(tests).fill(1);
  let least = 1;
  for (let rank = tests; rank >= 1; rank -= 1) {
    const test = ranked[rank - 1];
    if (test === undefined) continue;
    least = Math.min(least, (test.p * tests) / rank);
    adjusted[test.index] = least;
  }
  return adjusted;
}

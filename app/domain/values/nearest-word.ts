/** The known word that takes the fewest single-letter changes to reach; the first of equals, "" where none is known. */
export function nearestWord(word: string, known: readonly string[]): string {
  let nearest = "";
  let fewest = Infinity;
  for (const candidate of known) {
    const changes = letterChanges(word.toLowerCase(), candidate.toLowerCase());
    if (changes < fewest) {
      nearest = candidate;
      fewest = changes;
    }
  }
  return nearest;
}

const LONGEST_COMPARED = 60;

/** Levenshtein distance; only the beginning of a very long word is compared, so that a stray paragraph costs nothing. */
function letterChanges(long: string, other: string): number {
  const word = long.slice(0, LONGEST_COMPARED);
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= word.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (word[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[other.length] ?? 0;
}

/** How many people a histogram counts. */
export function peopleIn(histogram: readonly number[]): number {
  let people = 0;
  for (let position = 0; position < histogram.length; position += 1) people += histogram[position] ?? 0;
  return people;
}

/**
 * The place on the line of positions with this share of people below it, when each level's people are spread evenly
 * half a level to either side. Where the share falls exactly on an empty stretch, the middle of that stretch.
 * Positions from −½ to levels − ½; shares outside 0 … 1 count as 0 or 1; null for nobody.
 */
export function interpolatedQuantile(histogram: readonly number[], share: number): number | null {
  const people = peopleIn(histogram);
  if (people === 0) return null;
  const target = people * Math.min(1, Math.max(0, share));
  let below = 0;
  let previous = -1;
  for (let position = 0; position < histogram.length; position += 1) {
    const count = histogram[position] ?? 0;
    if (count === 0) continue;
    if (below + count > target) {
      if (below === target && below > 0) return (previous + position) / 2;
      return position - 0.5 + (target - below) / count;
    }
    below += count;
    previous = position;
  }
  return previous + 0.5;
}

/**
 * The typical score as a position: the interpolated median, always within 0 … levels − 1. Null for nobody.
 * With half of the people at each of two distant levels it lies between them, where nobody is.
 */
export function typicalPosition(histogram: readonly number[]): number | null {
  return interpolatedQuantile(histogram, 0.5);
}

/** The mean position, 0 … levels − 1; null for nobody. */
export function meanPosition(histogram: readonly number[]): number | null {
  const people = peopleIn(histogram);
  if (people === 0) return null;
  let sum = 0;
  for (let position = 0; position < histogram.length; position += 1) sum += position * (histogram[position] ?? 0);
  return sum / people;
}

/** The middle person's position; of the two middle people the lower. Null for nobody. */
export function lowerMedian(histogram: readonly number[]): number | null {
  const people = peopleIn(histogram);
  let seen = 0;
  for (let position = 0; position < histogram.length; position += 1) {
    seen += histogram[position] ?? 0;
    if (seen > 0 && 2 * seen >= people) return position;
  }
  return null;
}

import type { Rating } from "../responses/rating";

/** Counts of ratings in one cell. Tallies are additive: a larger group's tally is the sum of its parts'. */
export type Tally = {
  /** People per position on the scale. */
  readonly levels: readonly number[];
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly unanswered: number;
  /** Grows by one with every rating added, edited or withdrawn, and never shrinks. */
  readonly changes: number;
};

export function emptyTally(levels: number): Tally {
  return { levels: new Array<number>(levels).fill(0), dontKnow: 0, notApplicable: 0, unanswered: 0, changes: 0 };
}

/** How many people gave a level. Don't know, does not apply and unanswered are not ratings on the scale. */
export function ratedCount(tally: Tally): number {
  return tally.levels.reduce((sum, count) => sum + count, 0);
}

/** The cell-wise sum of two tallies on the same scale. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    levels: a.levels.map((count, position) => count + (b.levels[position] ?? 0)),
    dontKnow: a.dontKnow + b.dontKnow,
    notApplicable: a.notApplicable + b.notApplicable,
    unanswered: a.unanswered + b.unanswered,
    changes: a.changes + b.changes,
  };
}

/** The tally after one more (direction 1) or one fewer (direction −1) such rating; `changes` always grows by one. */
export function countRating(tally: Tally, rating: Rating, direction: 1 | -1): Tally {
  const changes = tally.changes + 1;
  switch (rating.kind) {
    case "level":
      return {
        ...tally,
        changes,
        levels: tally.levels.map((count, position) => (position === rating.position ? count + direction : count)),
      };
    case "dont-know":
      return { ...tally, changes, dontKnow: tally.dontKnow + direction };
    case "not-applicable":
      return { ...tally, changes, notApplicable: tally.notApplicable + direction };
    case "unanswered":
      return { ...tally, changes, unanswered: tally.unanswered + direction };
  }
}

/** How close people were, as a code; the words live in the wording catalogue. */
export type Closeness = "too-few" | "two-camps" | "very-close" | "fairly-close" | "spread-out";

/** What is computed from one tally. Scale units unless said otherwise; null where a measure is undefined. */
export type CellScore = {
  readonly n: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly unanswered: number;
  readonly histogram: readonly number[];
  readonly typical: number | null;
  readonly mean: number | null;
  readonly iqr: readonly [number, number] | null;
  readonly distance: number | null;
  readonly closeness: Closeness | null;
  readonly consensus: boolean | null;
  readonly agreementA: number | null;
  readonly cns: number | null;
  readonly leikD: number | null;
  readonly lSquared: number | null;
};

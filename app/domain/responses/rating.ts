/**
 * One answer to one descriptor. A position counts levels from 0 upwards and is not a scale value;
 * the other three states are counted beside the levels and never enter a score.
 */
export type Rating =
  | { readonly kind: "level"; readonly position: number }
  | { readonly kind: "dont-know" }
  | { readonly kind: "not-applicable" }
  | { readonly kind: "unanswered" };

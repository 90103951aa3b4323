/**
 * One answer to one descriptor. A position counts levels from 0 upwards and is not a scale value;
 * the other three states are counted beside the levels and never enter a score.
 */
export type Rating =
  | { readonly kind: "level"; readonly position: number }
  | { readonly kind: "dont-know" }
  | { readonly kind: "not-applicable" }
  | { readonly kind: "unanswered" };

/** A rating as one word, the way it is kept and counted: the position in digits, or the name of the state. */
export function answerOf(rating: Rating): string {
  return rating.kind === "level" ? String(rating.position) : rating.kind;
}

/** The rating that a kept word stands for; null for a word that stands for none. */
export function ratingOf(answer: string): Rating | null {
  if (answer === "dont-know" || answer === "not-applicable" || answer === "unanswered") return { kind: answer };
  return /^(0|[1-9]\d*)$/.test(answer) ? { kind: "level", position: Number(answer) } : null;
}

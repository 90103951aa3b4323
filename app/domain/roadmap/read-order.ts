import { done, failed, problem, type Result } from "../values/problem";
import type { FieldProblem } from "./plan-problems";

/** An action in a form that lays down the order: where it stood when the form was sent, from 1, and the place that was typed for it. */
export type TypedPlace = { readonly id: string; readonly was: number; readonly place: string };

/** The field that an action's place is typed in. */
export function placeField(id: string): string {
  return `place-${id}`;
}

/**
 * Reads the order that was typed: by place; of two with one place, the one that was moved comes first where it moved up, and last where it
 * moved down, so that each lands on the place that was typed for it.
 */
export function readOrder(typed: readonly TypedPlace[]): Result<readonly string[], readonly FieldProblem[]> {
  const wrong = typed.filter(({ place }) => !/^\d{1,4}$/.test(place.trim()));
  if (wrong.length > 0) return failed(wrong.map(({ id }) => ({ field: placeField(id), problem: problem("order-place-malformed") })));
  const wanted = typed.map(({ id, was, place }) => {
    const to = Number(place);
    return { id, was, at: to + (to < was ? -0.5 : to > was ? 0.5 : 0) };
  });
  return done(wanted.toSorted((a, b) => a.at - b.at || a.was - b.was).map(({ id }) => id));
}

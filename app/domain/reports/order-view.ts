import { readOrder, type TypedPlace } from "../roadmap/read-order";
import type { OrderedAction } from "../roadmap/roadmap-order";

/** An action in the list that is put in order, with the place that was typed for it or that it has. */
export type OrderItem = { readonly id: string; readonly title: string; readonly owner: string; readonly place: string };

/**
 * The unfinished actions in order, or as somebody has just typed it, with what has come since then at the end. Where a place that was
 * typed is no number, all stand where they stood.
 */
export function orderItems(order: readonly OrderedAction[], typed: readonly TypedPlace[] | null): readonly OrderItem[] {
  const read = readOrder(typed ?? []);
  const ids = read.ok ? read.value : (typed ?? []).map(({ id }) => id);
  const rank = ({ action }: OrderedAction) => (ids.includes(action.id) ? ids.indexOf(action.id) : ids.length);
  return order
    .toSorted((a, b) => rank(a) - rank(b) || a.place - b.place)
    .map(({ action }, at) => ({
      ...{ id: action.id, title: action.title, owner: action.organisationName },
      place: (read.ok ? undefined : typed?.find(({ id }) => id === action.id)?.place) ?? String(at + 1),
    }));
}

import { problem, type Problem } from "../values/problem";
import type { Action } from "./action";
import { findLoop } from "./bundle-order";

/** A loop in words, each title needing the next: “A” needs “B”, which needs “A”. */
export function loopInWords(titles: readonly string[]): string {
  const [first, ...others] = titles.map((title) => `“${title}”`);
  if (first === undefined) return "";
  if (others.length === 0) return `${first} needs itself`;
  return `${first} needs ${[...others, first].join(", which needs ")}`;
}

/**
 * The loop that there would be if this action stood among the others with what it needs, with the titles along it in the details,
 * beginning with the action itself; null where there is none. Finished actions count too, since they can be taken up again.
 */
export function loopWith(
  actions: readonly Pick<Action, "id" | "title" | "needs">[],
  changed: Pick<Action, "id" | "title" | "needs">,
): Problem | null {
  const all = [changed, ...actions.filter(({ id }) => id !== changed.id)];
  const loop = findLoop(all);
  if (loop === null) return null;
  const titles = loop.map((id) => all.find((action) => action.id === id)?.title ?? id);
  return problem("action-needs-loop", { loop: loopInWords(titles) });
}

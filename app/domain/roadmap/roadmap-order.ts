import { counterpartsIn, type Counterpart } from "../edition/counterpart";
import type { Edition } from "../edition/edition";
import type { Protected } from "../protection/protected";
import type { Release, ShownVoice } from "../protection/release";
import { isFinished, type Action } from "./action";
import { bundleOrder, type Loop } from "./bundle-order";
import { priorityToVoice, type Standing } from "./priority";
import { done, failed, type Result } from "../values/problem";

/** What an action is worth today, with its parts. */
export type ActionValue = {
  /** The sum of its descriptors' priorities. */
  readonly value: number;
  /** The action's descriptors in today's edition, with where each stands; undefined for one without an agreed score. */
  readonly parts: readonly (Counterpart & { readonly standing: Standing | undefined })[];
};

/** An unfinished action in its place. Places count from 1. */
export type OrderedAction = ActionValue & {
  readonly action: Action;
  readonly place: number;
  /** Its place by the bundle rule, where somebody has moved actions. */
  readonly workedOutPlace: number;
  /** The action for whose sake it comes here by the bundle rule; null where it comes for its own. */
  readonly broughtBy: Action | null;
  /** What the bundle weighs that brings it. */
  readonly bundle: { readonly value: number; readonly size: number };
  /** What must be finished first and stands after it all the same, since somebody moved it. */
  readonly beforeItsNeeds: readonly Action[];
};

/** An order that somebody has laid down by hand, and why. */
export type HandOrder = {
  /** Action ids, the first thing first. */
  readonly order: readonly string[];
  readonly reason: string;
  /** The e-mail address of whoever laid it down; null for the operator. */
  readonly by: string | null;
  readonly at: string;
};

/** What an action is worth in an edition's terms: each counterpart of its descriptors counts once. Without an edition, nothing. */
export function valueOf(
  edition: Edition | null,
  { descriptors }: Pick<Action, "descriptors">,
  standings: readonly Standing[],
): ActionValue {
  const found = edition === null ? [] : descriptors.flatMap((reference) => counterpartsIn(edition, reference));
  const parts = found
    .filter(({ descriptor }, place) => found.findIndex((other) => other.descriptor === descriptor) === place)
    .map((part) => ({ ...part, standing: standings.find(({ descriptor }) => descriptor === part.descriptor) }));
  return { value: parts.reduce((sum, { standing }) => sum + (standing?.priority ?? 0), 0), parts };
}

/**
 * The unfinished actions in order: by the bundle rule, or as somebody laid down by hand, whose order leaves out what has finished since;
 * what has come since then follows in the order of the rule. A loop among the needs is handed back as the failure.
 */
export function orderActions(
  edition: Edition | null,
  standings: readonly Standing[],
  actions: readonly Action[],
  byHand: HandOrder | null,
): Result<readonly OrderedAction[], Loop> {
  const open = actions.filter((action) => !isFinished(action));
  const values = new Map(open.map((action) => [action.id, valueOf(edition, action, standings)]));
  const worth = (id: string): ActionValue => values.get(id) ?? { value: 0, parts: [] };
  const rule = bundleOrder(open.map(({ id, size, needs }) => ({ id, size, needs, value: worth(id).value })));
  if (!rule.ok) return failed(rule.problem);
  const ruled = rule.value.map(({ id }) => id);
  const moved = (byHand?.order ?? []).filter((id) => values.has(id));
  const order = [...moved, ...ruled.filter((id) => !moved.includes(id))];
  const named = new Map(open.map((action) => [action.id, action]));
  return done(
    order.flatMap((id, at) => {
      const action = named.get(id);
      const placed = rule.value.find((job) => job.id === id);
      if (action === undefined || placed === undefined) return [];
      const late = action.needs.filter((need) => order.indexOf(need) > at);
      return {
        ...worth(id),
        action,
        place: at + 1,
        workedOutPlace: ruled.indexOf(id) + 1,
        broughtBy: placed.broughtBy === id ? null : (named.get(placed.broughtBy) ?? null),
        bundle: placed.bundle,
        beforeItsNeeds: late.flatMap((need) => named.get(need) ?? []),
      };
    }),
  );
}

/** The action that is worth most to one voice, of those given; null where none is worth anything to it or its scores are not shown. */
export function topActionFor(release: Protected<Release>, voice: ShownVoice, actions: readonly OrderedAction[]): OrderedAction | null {
  const worth = actions.map((ordered) => ({
    ordered,
    value: ordered.parts.reduce((sum, { standing }) => sum + ((standing && priorityToVoice(release, voice, standing)) ?? 0), 0),
  }));
  const best = worth.reduce<(typeof worth)[number] | null>((one, other) => (other.value > (one?.value ?? 0) + 1e-9 ? other : one), null);
  return best?.ordered ?? null;
}

import type { Edition } from "../edition/edition";
import type { ShownVoice } from "../protection/release";
import type { Action } from "./action";
import type { Standing } from "./priority";
import type { HandOrder, OrderedAction } from "./roadmap-order";
import type { DecisionNotToAct } from "./target";

/** What an area does about its gaps, weighed by the agreed scores of one round. */
export type Roadmap = {
  /**
   * The round that the weights come from: the newest with a sign-off that holds, or else the newest with agreed scores. Null while the
   * area has none; then nothing is weighed.
   */
  readonly basis: { readonly round: string; readonly title: string; readonly edition: Edition } | null;
  /** Every decided descriptor of that round, in edition order. */
  readonly standings: readonly Standing[];
  /** The unfinished actions, the first thing first. */
  readonly order: readonly OrderedAction[];
  /** Done or stopped, the newest first. */
  readonly finished: readonly Action[];
  /** The order laid down by hand that holds; null where the rule orders. */
  readonly byHand: HandOrder | null;
  /** The decisions not to act that hold, of the basis round. */
  readonly notActing: readonly DecisionNotToAct[];
  /** The action that is worth most to each voice that is shown; null where none is. */
  readonly topByVoice: readonly { readonly voice: ShownVoice; readonly action: Action | null }[];
};

/**
 * The gaps that no action takes up and about which nothing was decided, the weightiest first. An action that is done counts where it
 * began in the round that found the gap: one that began earlier has left what was found since.
 */
export function gapsWithNeither({ standings, order, finished, notActing, basis }: Roadmap): readonly Standing[] {
  if (basis === null) return [];
  const takenUp = new Set(order.flatMap(({ parts }) => parts.map(({ descriptor }) => descriptor)));
  for (const { status, round, descriptors } of finished) {
    if (status === "done" && round === basis.round) for (const { descriptor } of descriptors) takenUp.add(descriptor);
  }
  const decided = new Set(notActing.map(({ descriptor }) => descriptor));
  return standings
    .filter(({ descriptor, gap }) => gap > 0 && !takenUp.has(descriptor) && !decided.has(descriptor))
    .toSorted((a, b) => b.priority - a.priority);
}

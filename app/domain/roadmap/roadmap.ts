import type { Edition } from "../edition/edition";
import type { ShownVoice } from "../protection/release";
import type { Action } from "./action";
import type { Standing } from "./priority";
import type { HandOrder, OrderedAction } from "./roadmap-order";
import { openGaps } from "./round-gaps";
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

/** The gaps that no action takes up and about which nothing was decided, the weightiest first; see `openGaps`. */
export function gapsWithNeither({ basis, standings, order, finished, notActing }: Roadmap): readonly Standing[] {
  if (basis === null) return [];
  const actions = [...order.map(({ action }) => action), ...finished];
  return openGaps({ round: basis.round, edition: basis.edition, standings, actions, notActing });
}

import type { Edition } from "../edition/edition";
import type { AgreedSet } from "../workshop/agreed-set";
import { isFinished, type Action } from "./action";
import { actionsFor } from "./actions-for";
import type { Standing } from "./priority";
import type { DecisionNotToAct, RecordedDecision, Target } from "./target";

/** Where a round's decided descriptors stand, and what is done about them. */
export type RoundGaps = {
  readonly agreed: AgreedSet;
  readonly targets: readonly Target[];
  /** Every decided descriptor, in edition order. */
  readonly standings: readonly Standing[];
  /** The oldest first, those that were taken back among them. */
  readonly decisions: readonly RecordedDecision[];
  /** The area's actions, the oldest first. */
  readonly actions: readonly Action[];
};

/**
 * The actions that take a descriptor's gap up: those that are not finished, and those that are done and began in the round that found
 * the gap. One that began earlier and is done has left what was found since.
 */
export function actionsTakingUp(
  { round, edition }: { readonly round: string; readonly edition: Edition },
  descriptor: string,
  actions: readonly Action[],
): readonly Action[] {
  return actionsFor(edition, descriptor, actions).filter(
    (action) => !isFinished(action) || (action.status === "done" && action.round === round),
  );
}

type Taken = {
  readonly round: string;
  readonly edition: Edition;
  readonly standings: readonly Standing[];
  readonly actions: readonly Action[];
  /** The decisions not to act that hold. */
  readonly notActing: readonly DecisionNotToAct[];
};

/** The gaps that no action takes up and about which nothing was decided, the weightiest first. */
export function openGaps({ round, edition, standings, actions, notActing }: Taken): readonly Standing[] {
  const decided = new Set(notActing.map(({ descriptor }) => descriptor));
  return standings
    .filter(({ descriptor, gap }) => gap > 0 && !decided.has(descriptor))
    .filter(({ descriptor }) => actionsTakingUp({ round, edition }, descriptor, actions).length === 0)
    .toSorted((a, b) => b.priority - a.priority);
}

/** A round's gaps with neither, as it stands by itself. */
export function openGapsOf({ agreed, standings, actions, decisions }: RoundGaps): readonly Standing[] {
  const notActing = decisions.filter(({ withdrawnAt }) => withdrawnAt === null);
  return openGaps({ round: agreed.round, edition: agreed.edition, standings, actions, notActing });
}

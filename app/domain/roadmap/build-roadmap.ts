import type { Edition } from "../edition/edition";
import { SHOWN_VOICES } from "../protection/lattice";
import type { Protected } from "../protection/protected";
import type { Release } from "../protection/release";
import { done, type Result } from "../values/problem";
import type { AgreedSet } from "../workshop/agreed-set";
import { isFinished, type Action } from "./action";
import type { Loop } from "./bundle-order";
import { standingOf, type Standing } from "./priority";
import type { Roadmap } from "./roadmap";
import { orderActions, topActionFor, type HandOrder } from "./roadmap-order";
import type { DecisionNotToAct, Target } from "./target";

/** The round that weighs an area's actions: what was agreed in it, what was published of it, and what is wanted. */
export type WeighingRound = {
  readonly agreed: AgreedSet;
  readonly release: Protected<Release>;
  readonly targets: readonly Target[];
  /** The decisions not to act that hold. */
  readonly notActing: readonly DecisionNotToAct[];
};

/** Where every decided descriptor of a round stands, in edition order. */
export function standingsOf({ agreed, release, targets }: Pick<WeighingRound, "agreed" | "release" | "targets">): readonly Standing[] {
  return agreed.edition.descriptors.flatMap((descriptor) => {
    const decided = agreed.scores[descriptor.key];
    if (decided === undefined) return [];
    const target = targets.find(({ descriptor: key }) => key === descriptor.key);
    return standingOf({ edition: agreed.edition, release }, descriptor, decided.outcome, target);
  });
}

/**
 * What an area does about its gaps. The actions come oldest first. Without a round that weighs them they are in the order in which
 * needs allow, of equal weight. A loop among the needs is handed back as the failure.
 */
export function buildRoadmap(weighing: WeighingRound | null, actions: readonly Action[], byHand: HandOrder | null): Result<Roadmap, Loop> {
  const edition: Edition | null = weighing?.agreed.edition ?? null;
  const standings = weighing === null ? [] : standingsOf(weighing);
  const order = orderActions(edition, standings, actions, byHand);
  if (!order.ok) return order;
  const release = weighing?.release;
  const voices = release === undefined ? [] : SHOWN_VOICES.filter((voice) => release.voices[voice] !== undefined);
  return done({
    basis: weighing && { round: weighing.agreed.round, title: weighing.agreed.roundTitle, edition: weighing.agreed.edition },
    standings,
    order: order.value,
    finished: actions.filter(isFinished).toReversed(),
    byHand,
    notActing: weighing?.notActing ?? [],
    topByVoice: voices.map((voice) => ({
      voice,
      action: (release && topActionFor(release, voice, order.value)?.action) ?? null,
    })),
  });
}

import { readAtOnce } from "../../db/atomic.server";
import { listActions } from "../../db/queries/actions.server";
import { listDecisionsNotToAct } from "../../db/queries/decisions-not-to-act.server";
import type { AreaScope } from "../domain/access/scope";
import type { Action } from "../domain/roadmap/action";
import { standingsOf, type WeighingRound } from "../domain/roadmap/build-roadmap";
import type { Standing } from "../domain/roadmap/priority";
import type { RecordedDecision } from "../domain/roadmap/target";
import { done, type Result } from "../domain/values/problem";
import { loadAgreedSet } from "./load-agreed-set.server";
import type { ServiceContext } from "./service-context.server";
import { weighingRoundOf } from "./weighing-round.server";

/** Where a round's decided descriptors stand, and what is done about them. */
export type RoundGaps = Pick<WeighingRound, "agreed" | "targets"> & {
  /** Every decided descriptor, in edition order. */
  readonly standings: readonly Standing[];
  /** The oldest first, those that were taken back among them. */
  readonly decisions: readonly RecordedDecision[];
  /** The area's actions, the oldest first. */
  readonly actions: readonly Action[];
};

/** `not-found` for a round of another area and for one whose results are not published. */
export function loadRoundGaps({ db }: Pick<ServiceContext, "db">, scope: AreaScope, round: string): Promise<Result<RoundGaps>> {
  return readAtOnce(db, async (trx) => {
    const agreed = await loadAgreedSet({ db: trx }, scope, round);
    if (!agreed.ok) return agreed;
    const weighing = await weighingRoundOf(trx, scope, agreed.value);
    return done({
      agreed: agreed.value,
      targets: weighing.targets,
      standings: standingsOf(weighing),
      decisions: await listDecisionsNotToAct(trx, scope, round),
      actions: await listActions(trx, scope),
    });
  });
}

import { readAtOnce } from "../../db/atomic.server";
import { listActions } from "../../db/queries/actions.server";
import { listDecisionsNotToAct } from "../../db/queries/decisions-not-to-act.server";
import type { AreaScope } from "../domain/access/scope";
import { standingsOf } from "../domain/roadmap/build-roadmap";
import type { RoundGaps } from "../domain/roadmap/round-gaps";
import { done, type Result } from "../domain/values/problem";
import { loadAgreedSet } from "./load-agreed-set.server";
import type { ServiceContext } from "./service-context.server";
import { weighingRoundOf } from "./weighing-round.server";

/** Where a round's decided descriptors stand, and what is done about them. `not-found` for a round of another area and for one whose results are not published. */
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

import { readAtOnce } from "../../db/atomic.server";
import { listActions } from "../../db/queries/actions.server";
import { findNewestOrder } from "../../db/queries/roadmap-order.server";
import type { AreaScope } from "../domain/access/scope";
import { buildRoadmap } from "../domain/roadmap/build-roadmap";
import type { Roadmap } from "../domain/roadmap/roadmap";
import type { ServiceContext } from "./service-context.server";
import { findWeighingSet, weighingRoundOf } from "./weighing-round.server";

/** What the scope's area does about its gaps, as it stands now. */
export function loadRoadmap({ db }: Pick<ServiceContext, "db">, scope: AreaScope): Promise<Roadmap> {
  return readAtOnce(db, async (trx) => {
    const agreed = await findWeighingSet(trx, scope);
    const weighing = agreed && (await weighingRoundOf(trx, scope, agreed));
    const newest = await findNewestOrder(trx, scope);
    const byHand = newest === undefined || newest.order.length === 0 ? null : newest;
    const roadmap = buildRoadmap(weighing, await listActions(trx, scope), byHand);
    // Whoever adds or changes an action is refused a loop, so one that is here was written past the application.
    if (!roadmap.ok) throw new Error(`Actions of the area ${scope.area} need each other: ${roadmap.problem.join(", ")}`);
    return roadmap.value;
  });
}

/** The number of an area's newest order, 0 for none: read before the roadmap, it tells whether that has changed since. */
export async function loadOrderNumber({ db }: Pick<ServiceContext, "db">, scope: AreaScope): Promise<number> {
  return (await findNewestOrder(db, scope))?.number ?? 0;
}

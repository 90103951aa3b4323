import { readAtOnce } from "../../db/atomic.server";
import type { AreaScope } from "../domain/access/scope";
import type { BoardSources } from "../domain/reports/board-sources";
import { done, type Result } from "../domain/values/problem";
import { loadAgreedSet } from "./load-agreed-set.server";
import { loadLastAgreedSet } from "./load-last-agreed-set.server";
import { loadRoadmap } from "./load-roadmap.server";
import { loadSnapshot } from "./load-snapshot.server";
import type { ServiceContext } from "./service-context.server";

/**
 * What the reports on a round are made from, all of it as it stands at one moment. While only interim results are out nothing can be
 * agreed on them, so the set is empty. `not-found` for a round of another area and for one without results.
 */
export function loadBoardReport(
  { db, now }: Pick<ServiceContext, "db" | "now">,
  scope: AreaScope,
  id: string,
): Promise<Result<BoardSources>> {
  return readAtOnce(db, async (trx) => {
    const results = await loadSnapshot({ db: trx }, scope, id);
    if (!results.ok) return results;
    const { edition, roundTitle } = results.value;
    const agreed = await loadAgreedSet({ db: trx }, scope, id);
    return done({
      results: results.value,
      agreed: agreed.ok ? agreed.value : { round: id, roundTitle, edition, scores: {}, signOff: null },
      last: await loadLastAgreedSet({ db: trx }, scope, id),
      roadmap: await loadRoadmap({ db: trx }, scope),
      today: now().toISOString().slice(0, 10),
    });
  });
}

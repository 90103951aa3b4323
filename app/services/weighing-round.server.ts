import { listDecisionsNotToAct } from "../../db/queries/decisions-not-to-act.server";
import { listRounds } from "../../db/queries/rounds.server";
import { listTargets } from "../../db/queries/targets.server";
import type { Db } from "../../db/schema.server";
import type { AreaScope } from "../domain/access/scope";
import type { WeighingRound } from "../domain/roadmap/build-roadmap";
import type { AgreedSet } from "../domain/workshop/agreed-set";
import { agreedSetOf } from "./load-agreed-set.server";
import { loadSnapshot } from "./load-snapshot.server";

/**
 * The agreed scores that weigh an area's actions: of the newest round with a sign-off that holds, or else of the newest with any.
 * Rounds are as new as they opened. Null while nothing has been agreed.
 */
export async function findWeighingSet(db: Db, scope: AreaScope): Promise<AgreedSet | null> {
  const published = (await listRounds(db, scope)).filter(({ status }) => status === "published");
  let newest: AgreedSet | null = null;
  for (const round of published.toSorted((a, b) => (b.openedAt ?? "").localeCompare(a.openedAt ?? ""))) {
    const agreed = await agreedSetOf(db, scope, round);
    if (agreed.signOff !== null) return agreed;
    if (Object.keys(agreed.scores).length > 0) newest ??= agreed;
  }
  return newest;
}

/** All that a round's agreed scores weigh actions by. */
export async function weighingRoundOf(db: Db, scope: AreaScope, agreed: AgreedSet): Promise<WeighingRound> {
  const results = await loadSnapshot({ db }, scope, agreed.round);
  if (!results.ok) throw new Error(`The round ${agreed.round} has lost its results`);
  const decisions = await listDecisionsNotToAct(db, scope, agreed.round);
  return {
    agreed,
    release: results.value.release,
    targets: await listTargets(db, scope, agreed.round),
    notActing: decisions.filter(({ withdrawnAt }) => withdrawnAt === null),
  };
}

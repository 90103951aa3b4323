import { readAtOnce } from "../../db/atomic.server";
import { listAgreedScores } from "../../db/queries/agreed-scores.server";
import { findRound } from "../../db/queries/rounds.server";
import { listSignOffs } from "../../db/queries/sign-offs.server";
import type { Db } from "../../db/schema.server";
import type { AreaScope } from "../domain/access/scope";
import type { Round } from "../domain/rounds/round";
import { done, failed, problem, type Result } from "../domain/values/problem";
import type { AgreedSet } from "../domain/workshop/agreed-set";
import { standingSignOff } from "../domain/workshop/sign-off";
import { loadEdition } from "./load-edition.server";
import type { ServiceContext } from "./service-context.server";

/**
 * A round's agreed scores as they hold now; an empty set where nothing has been decided yet. `not-found` for a round of another
 * area and for one whose results are not published, since there is nothing to agree on.
 */
export function loadAgreedSet({ db }: Pick<ServiceContext, "db">, scope: AreaScope, id: string): Promise<Result<AgreedSet>> {
  return readAtOnce(db, async (trx) => {
    const round = await findRound(trx, scope, id);
    if (round?.status !== "published") return failed(problem("not-found", { what: "round", id }));
    return done(await agreedSetOf(trx, scope, round));
  });
}

/** The same for a round that the caller has found in its scope. */
export async function agreedSetOf(db: Db, scope: AreaScope, round: Round): Promise<AgreedSet> {
  const scores = await listAgreedScores(db, scope, round.id);
  return {
    round: round.id,
    roundTitle: round.title,
    edition: await loadEdition(db, round),
    scores: Object.fromEntries(scores.map((agreed) => [agreed.descriptor, agreed])),
    signOff: standingSignOff(await listSignOffs(db, scope, round.id)),
  };
}

import { readAtOnce } from "../../db/atomic.server";
import { findRoundAgreedBefore } from "../../db/queries/agreed-scores.server";
import { findRound } from "../../db/queries/rounds.server";
import type { AreaScope } from "../domain/access/scope";
import type { AgreedSet } from "../domain/workshop/agreed-set";
import { agreedSetOf } from "./load-agreed-set.server";
import type { ServiceContext } from "./service-context.server";

/**
 * The agreed scores of the newest earlier round of the area that has any, by when the rounds opened. Null where there is no such
 * round, and for a round that has not opened or is another area's.
 */
export function loadLastAgreedSet({ db }: Pick<ServiceContext, "db">, scope: AreaScope, id: string): Promise<AgreedSet | null> {
  return readAtOnce(db, async (trx) => {
    const round = await findRound(trx, scope, id);
    if (round === undefined || round.openedAt === null) return null;
    const earlier = await findRoundAgreedBefore(trx, scope, round.openedAt);
    return earlier === undefined ? null : agreedSetOf(trx, scope, earlier);
  });
}

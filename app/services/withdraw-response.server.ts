import { atomic } from "../../db/atomic.server";
import { deleteResponse } from "../../db/queries/responses.server";
import { addToTallies } from "../../db/queries/tallies.server";
import { tallyChanges } from "../domain/tallies/tally-changes";
import { done, type Result } from "../domain/values/problem";
import { holdResponseOf } from "./hold-response.server";
import type { ServiceContext } from "./service-context.server";

/**
 * Takes back the answers that the receipt was given for, until the round closes: they are deleted, not marked. A personal
 * invitation stays used, since nothing says which one it was.
 */
export async function withdrawResponse(context: Pick<ServiceContext, "db" | "secret">, receipt: string): Promise<Result<null>> {
  return atomic(context.db, async (db) => {
    const held = await holdResponseOf(db, context.secret, receipt);
    if (!held.ok) return held;
    const { response, round } = held.value;
    await deleteResponse(db, response.id);
    if (!response.setAside) await addToTallies(db, round.id, tallyChanges(response.submission, null));
    return done(null);
  });
}

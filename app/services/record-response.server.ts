import { day } from "../../db/columns.server";
import { insertResponse } from "../../db/queries/responses.server";
import { addToTallies } from "../../db/queries/tallies.server";
import type { Db } from "../../db/schema.server";
import { keyedHash, keyedHashBytes } from "../adapters/keyed-hash.server";
import { receiptFrom } from "../domain/responses/receipt";
import type { Submission } from "../domain/responses/submission";
import type { Round } from "../domain/rounds/round";
import { tallyChanges } from "../domain/tallies/tally-changes";
import { newId, type ServiceContext } from "./service-context.server";

/**
 * The receipt for what was sent under a key. Worked out and not drawn, so that whoever sends the same again, because the
 * answer was lost, is given the same receipt although only its hash is kept.
 */
export function receiptFor(secret: string, sendingKey: string): string {
  return receiptFrom(keyedHashBytes(secret, "receipt", sendingKey));
}

export function receiptHash(secret: string, receipt: string): string {
  return keyedHash(secret, "receipt-kept", receipt);
}

type NewResponse = { readonly round: Round; readonly link: string | null; readonly sendingKey: string; readonly submission: Submission };

/**
 * Writes a response, its ratings and what they add to the tallies; false, and nothing written, if it is there already.
 * The caller's transaction holds the round.
 */
export async function recordResponse(
  db: Db,
  context: Pick<ServiceContext, "secret" | "now" | "randomBytes">,
  { round, link, sendingKey, submission }: NewResponse,
): Promise<boolean> {
  const added = await insertResponse(db, {
    id: newId(context),
    round: round.id,
    link,
    day: day(context.now()),
    receiptHash: receiptHash(context.secret, receiptFor(context.secret, sendingKey)),
    revision: round.revision,
    submission,
  });
  if (added) await addToTallies(db, round.id, tallyChanges(null, submission));
  return added;
}

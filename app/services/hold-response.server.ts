import { findResponseByReceipt, holdResponse, type KeptResponse } from "../../db/queries/responses.server";
import { holdRound } from "../../db/queries/rounds.server";
import type { Db } from "../../db/schema.server";
import { tidyReceipt } from "../domain/responses/receipt";
import type { Round } from "../domain/rounds/round";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { receiptHash } from "./record-response.server";

/** Finds the response that a receipt belongs to and holds it and its round, as long as the round takes changes. */
export async function holdResponseOf(
  db: Db,
  secret: string,
  receipt: string,
): Promise<Result<{ readonly response: KeptResponse; readonly round: Round }>> {
  const tidy = tidyReceipt(receipt);
  const found = tidy === null ? undefined : await findResponseByReceipt(db, receiptHash(secret, tidy));
  if (found === undefined) return failed(problem("receipt-unknown"));
  const round = await holdRound(db, found.round_id, "share");
  if (round?.status !== "open") return failed(problem("round-not-open"));
  // Somebody with the same receipt may have withdrawn it while this waited.
  const response = await holdResponse(db, found.id);
  return response === undefined ? failed(problem("receipt-unknown")) : done({ response, round });
}

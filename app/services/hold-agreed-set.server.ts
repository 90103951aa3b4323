import { findRound, holdRound } from "../../db/queries/rounds.server";
import type { Db } from "../../db/schema.server";
import type { AreaScope } from "../domain/access/scope";
import { done, failed, problem, type Result } from "../domain/values/problem";
import type { AgreedSet } from "../domain/workshop/agreed-set";
import { agreedSetOf } from "./load-agreed-set.server";

/** A round's agreed scores, held so that nobody else changes them before this transaction ends. */
export async function holdAgreedSet(db: Db, scope: AreaScope, id: string): Promise<Result<AgreedSet>> {
  await holdRound(db, id, "exclusive");
  const round = await findRound(db, scope, id);
  if (round === undefined) return failed(problem("not-found", { what: "round", id }));
  return round.status === "published" ? done(await agreedSetOf(db, scope, round)) : failed(problem("results-not-final"));
}

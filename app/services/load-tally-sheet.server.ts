import { readAtOnce } from "../../db/atomic.server";
import { findRound } from "../../db/queries/rounds.server";
import { listTallies } from "../../db/queries/tallies.server";
import type { AreaScope } from "../domain/access/scope";
import type { Edition } from "../domain/edition/edition";
import type { Round } from "../domain/rounds/round";
import { sheetOfRows } from "../domain/tallies/sheet-of-rows";
import type { TallySheet } from "../domain/tallies/tally-sheet";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { loadEdition } from "./load-edition.server";
import type { ServiceContext } from "./service-context.server";

/** A round with its edition and all its tallies, from one and the same moment. Costs the same for few responses and for many. */
export async function loadTallySheet(
  { db }: Pick<ServiceContext, "db">,
  scope: AreaScope,
  id: string,
): Promise<Result<{ readonly round: Round; readonly edition: Edition; readonly sheet: TallySheet }>> {
  return readAtOnce(db, async (trx) => {
    const round = await findRound(trx, scope, id);
    if (round === undefined) return failed(problem("not-found", { what: "round", id }));
    const edition = await loadEdition(trx, round);
    return done({ round, edition, sheet: sheetOfRows(await listTallies(trx, scope, id), edition.scale.length) });
  });
}

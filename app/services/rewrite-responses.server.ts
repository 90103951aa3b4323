import { atomic } from "../../db/atomic.server";
import { day, instant } from "../../db/columns.server";
import { freshPages } from "../../db/dialect.server";
import { ANSWER_TABLES, deleteSubmissionKeysBefore, listRoundsToRewrite, rewriteInRandomOrder } from "../../db/queries/rewriting.server";
import { holdRound } from "../../db/queries/rounds.server";
import type { ServiceContext } from "./service-context.server";

// A draft that was sent is deleted in the same stroke as its answers are counted: what is left of it must go too.
const DRAFT_TABLES = ["draft", "draft_browser"];
const KEY_DAYS = 3;
const DAY_MILLISECONDS = 86_400_000;

/**
 * Every night, and when a round closes: shuffles the used marks of invitations, the responses, their ratings, the tallies
 * and the keys of submissions together, so that no order, transaction number or freed page joins an invitation to its
 * answers, and forgets keys of submissions after three days. Hands back how many rounds were rewritten.
 */
export async function rewriteResponses({ db, now }: Pick<ServiceContext, "db" | "now">): Promise<number> {
  const rounds = await atomic(db, async (trx) => {
    await deleteSubmissionKeysBefore(trx, day(new Date(now().getTime() - KEY_DAYS * DAY_MILLISECONDS)));
    const waiting = await listRoundsToRewrite(trx);
    // Before the tables: whoever adds answers holds the round first and the tables after it.
    for (const round of waiting) await holdRound(trx, round, "exclusive");
    await rewriteInRandomOrder(trx, waiting, instant(now()));
    return waiting;
  });
  if (rounds.length > 0) await freshPages(db, [...ANSWER_TABLES, ...DRAFT_TABLES]);
  return rounds.length;
}

import { atomic } from "../../db/atomic.server";
import { day, instant } from "../../db/columns.server";
import { freshPages } from "../../db/dialect.server";
import { deleteDraftsOfRoundsClosedBefore } from "../../db/queries/drafts.server";
import {
  ANSWER_TABLES,
  deleteSubmissionKeysBefore,
  listRoundsToRewrite,
  markRewritten,
  rewriteInRandomOrder,
} from "../../db/queries/rewriting.server";
import { holdRound } from "../../db/queries/rounds.server";
import type { ServiceContext } from "./service-context.server";

// A draft that was sent is deleted in the same stroke as its answers are counted: what is left of it must go too.
const DRAFT_TABLES = ["draft", "draft_browser"];
const KEY_DAYS = 3;
const DRAFT_DAYS = 14;
const DAY_MILLISECONDS = 86_400_000;

/**
 * Every night, and when a round closes: shuffles the used marks of invitations, the responses, their ratings, the tallies
 * and the keys of submissions together, so that no order, transaction number or freed page joins an invitation to its
 * answers, and forgets keys of submissions after three days. Answers that were never sent are deleted 14 days after the
 * round closed. Hands back how many rounds were rewritten.
 */
export async function rewriteResponses({ db, now }: Pick<ServiceContext, "db" | "now">): Promise<number> {
  const rounds = await atomic(db, async (trx) => {
    await deleteSubmissionKeysBefore(trx, day(new Date(now().getTime() - KEY_DAYS * DAY_MILLISECONDS)));
    await deleteDraftsOfRoundsClosedBefore(trx, instant(new Date(now().getTime() - DRAFT_DAYS * DAY_MILLISECONDS)));
    const due = await listRoundsToRewrite(trx);
    // Before the tables: whoever adds answers holds the round first and the tables after it.
    for (const { id } of due) await holdRound(trx, id, "exclusive");
    await rewriteInRandomOrder(
      trx,
      due.map(({ id }) => id),
    );
    return due;
  });
  if (rounds.length === 0) return 0;
  // A closed round stays due until its old pages are gone too; an open one is due every night.
  const fresh = await freshPages(db, [...ANSWER_TABLES, ...DRAFT_TABLES]);
  const closed = rounds.filter(({ status }) => status !== "open").map(({ id }) => id);
  if (fresh) await markRewritten(db, closed, instant(now()));
  return rounds.length;
}

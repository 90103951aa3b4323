import { day } from "../../db/columns.server";
import { countResponsesBefore, findProgress, saveProgress } from "../../db/queries/progress.server";
import type { AreaScope } from "../domain/access/scope";
import { roughCounts, type RoughCounts } from "../domain/protection/rough-count";
import type { ServiceContext } from "./service-context.server";

export type RoundProgress = {
  /** The day on which they were counted; it is not in the counts itself. */
  readonly countedOn: string;
  readonly counts: RoughCounts;
};

/**
 * About how many people had answered by the end of the day before. Counted once a day, so that nobody can watch a count
 * move while one person answers. The round must have been found in the scope.
 */
export async function loadProgress(
  { db, now }: Pick<ServiceContext, "db" | "now">,
  scope: AreaScope,
  round: string,
): Promise<RoundProgress> {
  const today = day(now());
  const kept = await findProgress(db, scope, round);
  if (kept !== undefined && kept.countedOn >= today) return kept;
  const counted = { countedOn: today, counts: roughCounts(await countResponsesBefore(db, scope, round, today)) };
  await saveProgress(db, round, counted);
  return counted;
}

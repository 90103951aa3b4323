import type { AreaScope } from "../domain/access/scope";
import { openGapsOf } from "../domain/roadmap/round-gaps";
import { loadRoundGaps } from "./load-round-gaps.server";
import type { ServiceContext } from "./service-context.server";

/** How many of a round's gaps have neither an action nor a decision; null for a round whose results are not published. */
export async function countOpenGaps({ db }: Pick<ServiceContext, "db">, scope: AreaScope, round: string): Promise<number | null> {
  const gaps = await loadRoundGaps({ db }, scope, round);
  return gaps.ok ? openGapsOf(gaps.value).length : null;
}

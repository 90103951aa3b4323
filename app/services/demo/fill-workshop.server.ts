import { atomic } from "../../../db/atomic.server";
import type { AreaScope } from "../../domain/access/scope";
import { loadAgreedSet } from "../load-agreed-set.server";
import { recordDecision } from "../record-decision.server";
import type { ServiceContext } from "../service-context.server";
import { signOffAgreedScores } from "../sign-off-agreed-scores.server";
import { daysAfter, expectDone } from "./fill-round.server";
import { WEXCOMBE_WORKSHOP } from "./wexcombe-agreed";

const DAYS_BETWEEN_DECISIONS = 9 / (24 * 60);

/**
 * Records the invented workshop on a published round, from its first decision to the sign-off, the way that a person would. All of it
 * or nothing; nothing where the round has agreed scores already.
 */
export async function fillWorkshop(context: ServiceContext, scope: AreaScope, round: string, closed: Date): Promise<void> {
  const before = expectDone(await loadAgreedSet(context, scope, round));
  if (Object.keys(before.scores).length > 0) return;
  await atomic(context.db, async (db) => {
    const at = (days: number): ServiceContext => ({ ...context, db, now: () => daysAfter(closed, days) });
    const { firstDay, secondDay, signOff } = WEXCOMBE_WORKSHOP;
    const versions = new Map<string, number>();
    for (const { after, decisions } of [firstDay, secondDay]) {
      for (const [place, { descriptor, decision }] of decisions.entries()) {
        const seenVersion = versions.get(descriptor) ?? 0;
        const recorded = await recordDecision(at(after + place * DAYS_BETWEEN_DECISIONS), scope, {
          round,
          descriptor,
          seenVersion,
          decision,
        });
        versions.set(descriptor, expectDone(recorded).version);
      }
    }
    expectDone(await signOffAgreedScores(at(signOff.after), scope, { round, name: signOff.name }));
  });
}

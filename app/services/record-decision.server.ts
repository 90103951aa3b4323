import { atomic } from "../../db/atomic.server";
import { instant } from "../../db/columns.server";
import { insertAgreedScore } from "../../db/queries/agreed-scores.server";
import { findNewestSnapshot } from "../../db/queries/snapshots.server";
import type { Db } from "../../db/schema.server";
import type { AreaScope } from "../domain/access/scope";
import { readRelease } from "../domain/protection/read-release";
import { done, failed, problem, type Problem, type Result } from "../domain/values/problem";
import type { AgreedScore, Decision } from "../domain/workshop/agreed-score";
import { checkDecision } from "../domain/workshop/check-decision";
import { isSameDecision } from "../domain/workshop/read-decision";
import { holdAgreedSet } from "./hold-agreed-set.server";
import { recordAuditEvent } from "./record-audit-event.server";
import { newId, type ServiceContext } from "./service-context.server";

type DecisionToRecord = {
  readonly round: string;
  readonly descriptor: string;
  /** The version that whoever decides has seen; 0 where they saw none. */
  readonly seenVersion: number;
  readonly decision: Decision;
};

/**
 * Records what the room decided on a descriptor as a new version; what was recorded before stays. Only on published results, on what
 * their agenda holds, while the set is not signed off, and by somebody who has seen the version that it takes the place of. The same
 * decision sent twice, by a second press of the button, is recorded once.
 */
export async function recordDecision(
  context: Pick<ServiceContext, "db" | "now" | "randomBytes">,
  scope: AreaScope,
  { round, descriptor, seenVersion, decision }: DecisionToRecord,
): Promise<Result<{ readonly version: number }>> {
  return atomic(context.db, async (db) => {
    const held = await holdAgreedSet(db, scope, round);
    if (!held.ok) return held;
    const { edition, scores, signOff } = held.value;
    const snapshot = await snapshotWith(db, scope, round, descriptor);
    if (snapshot === null) return failed(problem("not-found", { what: "descriptor", id: descriptor }));
    if (signOff !== null) return failed(problem("agreed-scores-signed-off"));
    const standing = scores[descriptor];
    const version = seenVersion + 1;
    if (standing?.version === version && isSameDecision(standing, decision)) return done({ version });
    if ((standing?.version ?? 0) !== seenVersion) return failed(stale(standing));
    const [wrong] = checkDecision(decision, { scale: edition.scale, version });
    if (wrong !== undefined) return failed(wrong.problem);

    const recordedAt = instant(context.now());
    await insertAgreedScore(db, scope, { ...decision, id: newId(context), round, descriptor, version, snapshot, recordedAt });
    await recordAuditEvent(db, context.now(), scope, {
      action: "agreed-score-recorded",
      subject: round,
      details: { descriptor, version },
    });
    return done({ version });
  });
}

/** The published snapshot, if the descriptor is on its agenda. */
async function snapshotWith(db: Db, scope: AreaScope, round: string, descriptor: string): Promise<string | null> {
  const snapshot = await findNewestSnapshot(db, scope, round);
  if (snapshot === undefined) return null;
  return readRelease(JSON.parse(snapshot.body)).agenda.includes(descriptor) ? snapshot.id : null;
}

function stale(standing: AgreedScore | undefined): Problem {
  const { version = 0, recordedBy = null, recordedAt = "" } = standing ?? {};
  return problem("agreed-score-stale", { version, who: recordedBy ?? "The operator", at: recordedAt });
}

import { atomic } from "../../db/atomic.server";
import { instant } from "../../db/columns.server";
import type { AreaScope } from "../domain/access/scope";
import { readName } from "../domain/values/name";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { decisionsRecorded } from "../domain/workshop/agreed-set";
import type { SignOff } from "../domain/workshop/sign-off";
import { addSignOff } from "./add-sign-off.server";
import { holdAgreedSet } from "./hold-agreed-set.server";
import { recordAuditEvent } from "./record-audit-event.server";
import type { ServiceContext } from "./service-context.server";

type SetToSignOff = {
  readonly round: string;
  readonly name: string;
  /** How many decisions had been recorded when the screen was made; left out where nobody looked at one. */
  readonly seen?: number;
};

/**
 * Signs a round's agreed scores off by name, version by version, with at least one decision among them and by somebody
 * who has seen the newest. Nothing is recorded after that
 * until they are opened again.
 */
export async function signOffAgreedScores(
  { db, now }: Pick<ServiceContext, "db" | "now">,
  scope: AreaScope,
  { round, name: nameText, seen }: SetToSignOff,
): Promise<Result<SignOff>> {
  const name = readName(nameText);
  if (!name.ok) return name;
  return atomic(db, async (trx) => {
    const held = await holdAgreedSet(trx, scope, round);
    if (!held.ok) return held;
    if (held.value.signOff !== null) return failed(problem("agreed-scores-signed-off"));
    const versions = Object.fromEntries(Object.values(held.value.scores).map(({ descriptor, version }) => [descriptor, version]));
    if (Object.keys(versions).length === 0) return failed(problem("agreed-scores-none"));
    if (seen !== undefined && seen !== decisionsRecorded(held.value)) return failed(problem("agreed-scores-moved"));
    const entry = { kind: "signed-off", name: name.value, reason: "", versions, recordedAt: instant(now()) } as const;
    const signOff = await addSignOff(trx, scope, round, entry);
    await recordAuditEvent(trx, now(), scope, {
      action: "agreed-scores-signed-off",
      subject: round,
      details: { number: signOff.number, decisions: Object.keys(versions).length },
    });
    return done(signOff);
  });
}

import { atomic } from "../../db/atomic.server";
import { instant } from "../../db/columns.server";
import type { AreaScope } from "../domain/access/scope";
import { readName } from "../domain/values/name";
import { done, failed, problem, type Result } from "../domain/values/problem";
import type { SignOff } from "../domain/workshop/sign-off";
import { addSignOff } from "./add-sign-off.server";
import { holdAgreedSet } from "./hold-agreed-set.server";
import { recordAuditEvent } from "./record-audit-event.server";
import type { ServiceContext } from "./service-context.server";

const LONGEST_REASON = 500;

/** Opens signed-off agreed scores again, by name and with a reason. The sign-off stays on record with what it held. */
export async function reopenAgreedScores(
  { db, now }: Pick<ServiceContext, "db" | "now">,
  scope: AreaScope,
  { round, name: nameText, reason: reasonText }: { readonly round: string; readonly name: string; readonly reason: string },
): Promise<Result<SignOff>> {
  const name = readName(nameText);
  if (!name.ok) return name;
  const reason = reasonText.replace(/\r\n?/g, "\n").trim();
  if (reason === "") return failed(problem("reason-missing"));
  if (reason.length > LONGEST_REASON) return failed(problem("reason-too-long", { most: LONGEST_REASON }));
  return atomic(db, async (trx) => {
    const held = await holdAgreedSet(trx, scope, round);
    if (!held.ok) return held;
    if (held.value.signOff === null) return failed(problem("agreed-scores-not-signed-off"));
    const entry = { kind: "reopened", name: name.value, reason, versions: {}, recordedAt: instant(now()) } as const;
    const reopened = await addSignOff(trx, scope, round, entry);
    await recordAuditEvent(trx, now(), scope, {
      action: "agreed-scores-reopened",
      subject: round,
      details: { number: reopened.number },
    });
    return done(reopened);
  });
}

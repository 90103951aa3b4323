import { atomic } from "../../db/atomic.server";
import { findInvitation, updateInvitationStatus } from "../../db/queries/invitations.server";
import type { AreaScope } from "../domain/access/scope";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { recordAuditEvent } from "./record-audit-event.server";
import type { ServiceContext } from "./service-context.server";

/** Stops a shared link: it lets nobody in any more. What it has collected stays. */
export async function stopLink({ db, now }: Pick<ServiceContext, "db" | "now">, scope: AreaScope, link: string): Promise<Result<null>> {
  return atomic(db, async (trx) => {
    const invitation = await findInvitation(trx, scope, link);
    if (invitation?.kind !== "shared") return failed(problem("not-found", { what: "link", id: link }));
    if (invitation.status === "stopped") return done(null);
    await updateInvitationStatus(trx, scope, link, "stopped");
    await recordAuditEvent(trx, now(), scope, { action: "link-stopped", subject: link });
    return done(null);
  });
}

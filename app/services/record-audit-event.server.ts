import { holdChainEnd, insertAuditEvent } from "../../db/queries/audit-events.server";
import { instant } from "../../db/columns.server";
import type { Db } from "../../db/schema.server";
import { plainHash } from "../adapters/keyed-hash.server";
import { auditText, type AuditEvent } from "../domain/access/audit-event";
import type { AreaScope } from "../domain/access/scope";

type NewAuditEvent = Pick<AuditEvent, "action" | "subject"> & { readonly details?: AuditEvent["details"] };

/** Where an event belongs that is the whole installation's and no area's. */
export const INSTALLATION = "";

async function append(db: Db, now: Date, area: string, actor: string, { action, subject, details = {} }: NewAuditEvent): Promise<void> {
  const end = await holdChainEnd(db, area);
  const event: AuditEvent = { area, number: end.number + 1, at: instant(now), actor, action, subject, details };
  await insertAuditEvent(db, { event, previousHash: end.hash, hash: plainHash(auditText(event, end.hash)) });
}

/**
 * Adds an event to the record of the scope's area. Called last in the transaction that it tells of, since it keeps other
 * events waiting until that ends. Details never hold an answer, a comment, or anything that marks that somebody answered.
 */
export function recordAuditEvent(db: Db, now: Date, scope: AreaScope, event: NewAuditEvent): Promise<void> {
  return append(db, now, scope.area, scope.actor, event);
}

/** The same for what belongs to the whole installation. */
export function recordInstallationEvent(db: Db, now: Date, actor: string, event: NewAuditEvent): Promise<void> {
  return append(db, now, INSTALLATION, actor, event);
}

/** What is put on record. Never that somebody answered, a rating or a comment. */
export const AUDIT_ACTIONS = [
  "area-made",
  "edition-stored",
  "round-made",
  "round-opened",
  "round-closed",
  "round-published",
  "snapshot-taken",
  "link-batch-set-aside",
  "answers-imported",
  "backup-restored",
  "administrator-made",
  "sign-in-link-issued",
  "signed-in",
  "organisation-made",
  "organisation-renamed",
  "links-issued",
  "link-stopped",
  "agreed-score-recorded",
  "agreed-scores-signed-off",
  "agreed-scores-reopened",
  "target-set",
  "gap-left",
  "gap-taken-up",
  "action-made",
  "action-changed",
  "action-moved-on",
  "roadmap-ordered",
] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** One entry of an area's record of who did what. Numbers count from 1 without a gap. */
export type AuditEvent = {
  readonly area: string;
  readonly number: number;
  readonly at: string;
  readonly actor: string;
  readonly action: AuditAction;
  readonly subject: string;
  readonly details: Readonly<Record<string, string | number>>;
};

/**
 * The one text that an event's hash is taken of. It holds the hash of the event before it, so that no event can be
 * changed, taken out or put in between without every later hash telling.
 */
export function auditText(event: AuditEvent, previousHash: string): string {
  const details = Object.entries(event.details).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([previousHash, event.area, event.number, event.at, event.actor, event.action, event.subject, details]);
}

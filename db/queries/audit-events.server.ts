import type { AuditEvent } from "../../app/domain/access/audit-event";
import type { AreaScope } from "../../app/domain/access/scope";
import { fromJson, toJson, type Instant } from "../columns.server";
import { lockTables } from "../dialect.server";
import type { AuditEventTable, Db } from "../schema.server";

export type ChainedEvent = { readonly event: AuditEvent; readonly previousHash: string; readonly hash: string };

function toChained(row: AuditEventTable): ChainedEvent {
  const { area_id, number, at, actor, action, subject, details, previous_hash, hash } = row;
  return { event: { area: area_id, number, at, actor, action, subject, details: fromJson(details) }, previousHash: previous_hash, hash };
}

/** The end of an area's chain, held so that nobody else adds to it before this transaction ends. */
export async function holdChainEnd(db: Db, area: string): Promise<{ readonly number: number; readonly hash: string }> {
  await lockTables(db, ["audit_event"]);
  const row = await db
    .selectFrom("audit_event")
    .select(["number", "hash"])
    .where("area_id", "=", area)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? { number: 0, hash: "" };
}

export async function insertAuditEvent(db: Db, { event, previousHash, hash }: ChainedEvent): Promise<void> {
  const { area, at, details, ...rest } = event;
  await db
    .insertInto("audit_event")
    .values({ ...rest, area_id: area, at: at as Instant, details: toJson(details), previous_hash: previousHash, hash })
    .execute();
}

/** An area's events from the newest back. */
export async function listAuditEvents(db: Db, scope: AreaScope, most: number): Promise<AuditEvent[]> {
  const rows = await db
    .selectFrom("audit_event")
    .selectAll()
    .where("area_id", "=", scope.area)
    .orderBy("number", "desc")
    .limit(most)
    .execute();
  return rows.map((row) => toChained(row).event);
}

/** Every event of the installation, chain by chain: for verifying the whole database. */
export async function listAllChains(db: Db): Promise<ChainedEvent[]> {
  return (await db.selectFrom("audit_event").selectAll().orderBy("area_id").orderBy("number").execute()).map(toChained);
}

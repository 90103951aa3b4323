import { sql } from "kysely";
import type { Db } from "../schema.server";

const VOICE = sql`voice in ('leaders', 'workforce', 'families', 'communities')`;

export async function drafts(db: Db): Promise<void> {
  await db.schema
    .createTable("draft")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("round_id", "text", (column) => column.notNull().references("round.id"))
    .addColumn("voice", "text", (column) => column.notNull().check(VOICE))
    .addColumn("organisation_id", "text", (column) => column.references("organisation.id"))
    .addColumn("link_id", "text", (column) => column.references("invitation.id"))
    .addColumn("invitation_id", "text", (column) => column.unique().references("invitation.id"))
    .addColumn("replaces", "bigint", (column) => column.notNull().check(sql`replaces in (0, 1)`))
    .addColumn("submission_key", "text", (column) => column.notNull())
    .addColumn("answers", "text", (column) => column.notNull())
    .addColumn("version", "bigint", (column) => column.notNull())
    .addColumn("saved_on", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("draft_by_round").on("draft").column("round_id").execute();

  await db.schema
    .createTable("draft_browser")
    .addColumn("key_hash", "text", (column) => column.primaryKey())
    .addColumn("draft_id", "text", (column) => column.notNull().references("draft.id").onDelete("cascade"))
    .addColumn("sees_answers", "bigint", (column) => column.notNull().check(sql`sees_answers in (0, 1)`))
    .execute();
  await db.schema.createIndex("draft_browser_by_draft").on("draft_browser").column("draft_id").execute();

  await db.schema
    .createTable("help_contact")
    .addColumn("area_id", "text", (column) => column.primaryKey().references("area.id"))
    .addColumn("contact", "text", (column) => column.notNull())
    .execute();
}

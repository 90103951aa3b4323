import { sql } from "kysely";
import type { Db } from "../schema.server";

const VOICE = sql`voice in ('leaders', 'workforce', 'families', 'communities')`;

export async function rounds(db: Db): Promise<void> {
  await db.schema
    .createTable("round")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("area_id", "text", (column) => column.notNull().references("area.id"))
    .addColumn("edition_key", "text", (column) => column.notNull())
    .addColumn("edition_revision", "bigint", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull().check(sql`status in ('draft', 'open', 'closed', 'published')`))
    .addColumn("policy", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("opened_at", "text")
    .addColumn("closed_at", "text")
    .addColumn("published_at", "text")
    .addColumn("rewritten_at", "text")
    .addForeignKeyConstraint("round_edition", ["edition_key", "edition_revision"], "edition", ["key", "revision"])
    .execute();
  await db.schema.createIndex("round_by_area").on("round").columns(["area_id", "status"]).execute();
  await db.schema.createIndex("round_by_edition").on("round").columns(["edition_key", "edition_revision"]).execute();

  await db.schema
    .createTable("invitation")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("round_id", "text", (column) => column.notNull().references("round.id"))
    .addColumn("kind", "text", (column) => column.notNull().check(sql`kind in ('personal', 'shared')`))
    .addColumn("token_hash", "text", (column) => column.notNull().unique())
    .addColumn("voice", "text", (column) => column.notNull().check(VOICE))
    .addColumn("organisation_id", "text", (column) => column.references("organisation.id"))
    .addColumn("label", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull().check(sql`status in ('live', 'stopped')`))
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("invitation_by_round").on("invitation").columns(["round_id", "kind"]).execute();
}

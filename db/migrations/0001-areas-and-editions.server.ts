import type { Db } from "../schema.server";

export async function areasAndEditions(db: Db): Promise<void> {
  await db.schema
    .createTable("area")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("key", "text", (column) => column.notNull().unique())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("organisation")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("area_id", "text", (column) => column.notNull().references("area.id"))
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addUniqueConstraint("organisation_key_in_area", ["area_id", "key"])
    .execute();

  await db.schema
    .createTable("edition")
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("revision", "bigint", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("stored_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("edition_key", ["key", "revision"])
    .execute();
}

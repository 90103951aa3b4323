import { sql } from "kysely";
import type { Db } from "../schema.server";

export async function staff(db: Db): Promise<void> {
  await db.schema
    .createTable("person")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("email", "text", (column) => column.notNull().unique())
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();

  // No reference to the area: an empty one stands for every area, those that are yet to come included.
  await db.schema
    .createTable("membership")
    .addColumn("person_id", "text", (column) => column.notNull().references("person.id"))
    .addColumn("area_id", "text", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull().check(sql`role in ('administrator')`))
    .addPrimaryKeyConstraint("membership_key", ["person_id", "area_id", "role"])
    .execute();

  await db.schema
    .createTable("sign_in_link")
    .addColumn("token_hash", "text", (column) => column.primaryKey())
    .addColumn("person_id", "text", (column) => column.notNull().references("person.id"))
    .addColumn("expires_at", "text", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("web_session")
    .addColumn("key_hash", "text", (column) => column.primaryKey())
    .addColumn("person_id", "text", (column) => column.notNull().references("person.id"))
    .addColumn("started_at", "text", (column) => column.notNull())
    .addColumn("seen_at", "text", (column) => column.notNull())
    .execute();
}

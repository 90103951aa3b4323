import { sql } from "kysely";
import type { Db } from "../schema.server";

export async function keptLinks(db: Db): Promise<void> {
  // Links made before this one are known by their hash alone and cannot be shown again.
  await sql`alter table invitation add column sealed_token text`.execute(db);

  await db.schema
    .createTable("round_progress")
    .addColumn("round_id", "text", (column) => column.primaryKey().references("round.id"))
    .addColumn("counted_on", "text", (column) => column.notNull())
    .addColumn("counts", "text", (column) => column.notNull())
    .execute();
}

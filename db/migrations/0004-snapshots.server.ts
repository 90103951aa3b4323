import { sql } from "kysely";
import type { Db } from "../schema.server";

export async function snapshots(db: Db): Promise<void> {
  await db.schema
    .createTable("snapshot")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("round_id", "text", (column) => column.notNull().references("round.id"))
    .addColumn("number", "bigint", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull().check(sql`kind in ('interim', 'final')`))
    .addColumn("taken_at", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("basis", "text", (column) => column.notNull())
    .addUniqueConstraint("snapshot_number_in_round", ["round_id", "number"])
    .execute();
}

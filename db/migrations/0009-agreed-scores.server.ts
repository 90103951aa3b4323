import { sql } from "kysely";
import type { Db } from "../schema.server";

export async function agreedScores(db: Db): Promise<void> {
  await db.schema
    .createTable("agreed_score")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("round_id", "text", (column) => column.notNull().references("round.id"))
    .addColumn("descriptor", "text", (column) => column.notNull())
    .addColumn("version", "bigint", (column) => column.notNull())
    .addColumn("snapshot_id", "text", (column) => column.notNull().references("snapshot.id"))
    .addColumn("status", "text", (column) => column.notNull().check(sql`status in ('agreed', 'agreed-with-difference', 'not-agreed')`))
    .addColumn("score", "double precision")
    .addColumn("range_low", "double precision")
    .addColumn("range_high", "double precision")
    .addColumn("rule", "text", (column) => column.notNull().check(sql`rule in ('met', 'not-met', 'not-voted')`))
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("dissent", "text", (column) => column.notNull())
    .addColumn("evidence", "text", (column) => column.notNull())
    .addColumn("room", "text", (column) => column.notNull())
    .addColumn("change_reason", "text", (column) => column.notNull())
    .addColumn("recorded_by", "text", (column) => column.notNull())
    .addColumn("recorded_at", "text", (column) => column.notNull())
    .addUniqueConstraint("agreed_score_version", ["round_id", "descriptor", "version"])
    .addCheckConstraint(
      "agreed_score_or_range",
      sql`(status = 'not-agreed') = (score is null) and (score is null) = (range_low is not null)`,
    )
    .execute();

  await db.schema
    .createTable("sign_off")
    .addColumn("round_id", "text", (column) => column.notNull().references("round.id"))
    .addColumn("number", "bigint", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull().check(sql`kind in ('signed-off', 'reopened')`))
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("versions", "text", (column) => column.notNull())
    .addColumn("recorded_by", "text", (column) => column.notNull())
    .addColumn("recorded_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("sign_off_key", ["round_id", "number"])
    .execute();
}

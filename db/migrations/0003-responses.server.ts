import { sql } from "kysely";
import type { Db } from "../schema.server";

const VOICE = sql`voice in ('leaders', 'workforce', 'families', 'communities')`;

export async function responses(db: Db): Promise<void> {
  // No reference to the invitation: PostgreSQL would mark the invitation's row with the number of the transaction that
  // also wrote the response, and that mark would outlive the nightly rewriting.
  await db.schema
    .createTable("spent_mark")
    .addColumn("invitation_id", "text", (column) => column.primaryKey())
    .addColumn("round_id", "text", (column) => column.notNull().references("round.id"))
    .execute();
  await db.schema.createIndex("spent_mark_by_round").on("spent_mark").column("round_id").execute();

  await db.schema
    .createTable("response")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("round_id", "text", (column) => column.notNull().references("round.id"))
    .addColumn("voice", "text", (column) => column.notNull().check(VOICE))
    .addColumn("organisation_id", "text", (column) => column.references("organisation.id"))
    .addColumn("link_id", "text", (column) => column.references("invitation.id"))
    .addColumn("given_on", "text", (column) => column.notNull())
    .addColumn("receipt_hash", "text", (column) => column.notNull().unique())
    .addColumn("matters", "text", (column) => column.notNull())
    .addColumn("set_aside", "bigint", (column) => column.notNull().check(sql`set_aside in (0, 1)`))
    .execute();
  await db.schema.createIndex("response_by_round").on("response").columns(["round_id", "id"]).execute();
  await db.schema.createIndex("response_by_link").on("response").columns(["link_id"]).execute();

  await db.schema
    .createTable("rating")
    .addColumn("response_id", "text", (column) => column.notNull().references("response.id"))
    .addColumn("descriptor", "text", (column) => column.notNull())
    .addColumn("answer", "text", (column) => column.notNull())
    .addColumn("comment", "text", (column) => column.notNull())
    .addColumn("edition_revision", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("rating_key", ["response_id", "descriptor"])
    .execute();

  // No reference to the round: the check would cost every submission a look-up per row, and rounds are never deleted.
  await db.schema
    .createTable("tally")
    .addColumn("round_id", "text", (column) => column.notNull())
    .addColumn("organisation_id", "text", (column) => column.notNull())
    .addColumn("voice", "text", (column) => column.notNull().check(VOICE))
    .addColumn("descriptor", "text", (column) => column.notNull())
    .addColumn("answer", "text", (column) => column.notNull())
    .addColumn("count", "bigint", (column) => column.notNull())
    .addColumn("changes", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("tally_key", ["round_id", "organisation_id", "voice", "descriptor", "answer"])
    .execute();

  await db.schema
    .createTable("submission_key")
    .addColumn("key_hash", "text", (column) => column.primaryKey())
    .addColumn("round_id", "text", (column) => column.notNull().references("round.id"))
    .addColumn("received_on", "text", (column) => column.notNull())
    .execute();
}

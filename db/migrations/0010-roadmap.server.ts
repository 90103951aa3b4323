import { sql } from "kysely";
import type { Db } from "../schema.server";

const SECURED = sql`('yes', 'no', 'not-yet')`;

export async function roadmap(db: Db): Promise<void> {
  await db.schema
    .createTable("target")
    .addColumn("round_id", "text", (column) => column.notNull().references("round.id"))
    .addColumn("descriptor", "text", (column) => column.notNull())
    .addColumn("level", "double precision", (column) => column.notNull())
    .addColumn("due_on", "text")
    .addColumn("version", "bigint", (column) => column.notNull())
    .addColumn("set_by", "text", (column) => column.notNull())
    .addColumn("set_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("target_key", ["round_id", "descriptor"])
    .execute();

  // A decision that is taken back stays, with the day on which it was.
  await db.schema
    .createTable("decision_not_to_act")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("round_id", "text", (column) => column.notNull().references("round.id"))
    .addColumn("descriptor", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("decided_by", "text", (column) => column.notNull())
    .addColumn("decided_at", "text", (column) => column.notNull())
    .addColumn("withdrawn_at", "text")
    .execute();

  await db.schema
    .createTable("action")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("area_id", "text", (column) => column.notNull().references("area.id"))
    .addColumn("round_id", "text", (column) => column.notNull().references("round.id"))
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("detail", "text", (column) => column.notNull())
    .addColumn("organisation_id", "text", (column) => column.notNull().references("organisation.id"))
    .addColumn("lead", "text", (column) => column.notNull())
    .addColumn("resources", "text", (column) => column.notNull().check(sql`resources in ${SECURED}`))
    .addColumn("budget", "text", (column) => column.notNull().check(sql`budget in ${SECURED}`))
    .addColumn("size", "bigint", (column) => column.notNull().check(sql`size in (1, 2, 3, 5, 8)`))
    .addColumn("starts_on", "text")
    .addColumn("due_on", "text")
    .addColumn("no_due_reason", "text", (column) => column.notNull())
    .addColumn("milestones", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull().check(sql`status in ('planned', 'under-way', 'blocked', 'done', 'stopped')`))
    .addColumn("version", "bigint", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addCheckConstraint("action_due_or_reason", sql`(due_on is null) = (no_due_reason <> '')`)
    .execute();

  await db.schema
    .createTable("action_descriptor")
    .addColumn("action_id", "text", (column) => column.notNull().references("action.id"))
    .addColumn("edition_key", "text", (column) => column.notNull())
    .addColumn("descriptor", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("action_descriptor_key", ["action_id", "edition_key", "descriptor"])
    .execute();

  await db.schema
    .createTable("action_dependency")
    .addColumn("action_id", "text", (column) => column.notNull().references("action.id"))
    .addColumn("needs_id", "text", (column) => column.notNull().references("action.id"))
    .addPrimaryKeyConstraint("action_dependency_key", ["action_id", "needs_id"])
    .execute();

  await db.schema
    .createTable("action_update")
    .addColumn("action_id", "text", (column) => column.notNull().references("action.id"))
    .addColumn("number", "bigint", (column) => column.notNull())
    .addColumn("note", "text", (column) => column.notNull())
    .addColumn("from_status", "text", (column) => column.notNull())
    .addColumn("to_status", "text", (column) => column.notNull())
    .addColumn("made_by", "text", (column) => column.notNull())
    .addColumn("made_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("action_update_key", ["action_id", "number"])
    .execute();

  // An empty order takes back the one before it.
  await db.schema
    .createTable("roadmap_order")
    .addColumn("area_id", "text", (column) => column.notNull().references("area.id"))
    .addColumn("number", "bigint", (column) => column.notNull())
    .addColumn("actions", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("laid_down_by", "text", (column) => column.notNull())
    .addColumn("laid_down_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("roadmap_order_key", ["area_id", "number"])
    .execute();
}

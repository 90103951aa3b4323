import type { AreaScope } from "../../app/domain/access/scope";
import type { ActionUpdate } from "../../app/domain/roadmap/action";
import type { Instant } from "../columns.server";
import type { Db } from "../schema.server";

/** An action's history, the oldest entry first. */
export function listActionUpdates(db: Db, scope: AreaScope, action: string): Promise<ActionUpdate[]> {
  return db
    .selectFrom("action_update")
    .innerJoin("action", "action.id", "action_update.action_id")
    .leftJoin("person", "person.id", "action_update.made_by")
    .select(["made_at as at", "person.email as by", "note", "from_status as from", "to_status as to"])
    .where("action.area_id", "=", scope.area)
    .where("action_id", "=", action)
    .orderBy("number")
    .execute();
}

/** Adds the next entry. The caller has found the action in its scope and changed its version, so that nobody else adds one at the same time. */
export async function insertActionUpdate(
  db: Db,
  scope: AreaScope,
  { action, note, from, to, at }: Pick<ActionUpdate, "note" | "from" | "to"> & { readonly action: string; readonly at: Instant },
): Promise<void> {
  const newest = await db
    .selectFrom("action_update")
    .select((eb) => eb.fn.max("number").as("number"))
    .where("action_id", "=", action)
    .executeTakeFirst();
  const number = (newest?.number ?? 0) + 1;
  await db
    .insertInto("action_update")
    .values({ action_id: action, number, note, from_status: from, to_status: to, made_by: scope.actor, made_at: at })
    .execute();
}

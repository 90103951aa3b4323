import type { AreaScope } from "../../app/domain/access/scope";
import type { HandOrder } from "../../app/domain/roadmap/roadmap-order";
import { fromJson, toJson, type Instant } from "../columns.server";
import type { Db } from "../schema.server";

/** An order as it was laid down; an empty one took back those before it. */
export type NumberedOrder = HandOrder & { readonly number: number };

/** The newest order of an area; undefined while nobody has laid one down. */
export async function findNewestOrder(db: Db, scope: AreaScope): Promise<NumberedOrder | undefined> {
  const row = await db
    .selectFrom("roadmap_order")
    .leftJoin("person", "person.id", "roadmap_order.laid_down_by")
    .select(["number", "actions", "reason", "person.email as by", "laid_down_at as at"])
    .where("area_id", "=", scope.area)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && { number: row.number, order: fromJson(row.actions), reason: row.reason, by: row.by, at: row.at };
}

/** The caller holds the area. */
export async function insertOrder(
  db: Db,
  scope: AreaScope,
  { number, order, reason }: Pick<NumberedOrder, "number" | "order" | "reason">,
  at: Instant,
): Promise<void> {
  await db
    .insertInto("roadmap_order")
    .values({ area_id: scope.area, number, actions: toJson(order), reason, laid_down_by: scope.actor, laid_down_at: at })
    .execute();
}

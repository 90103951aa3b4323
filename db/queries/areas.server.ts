import type { AreaScope } from "../../app/domain/access/scope";
import { lockRow } from "../dialect.server";
import type { AreaTable, Db } from "../schema.server";

export async function insertArea(db: Db, area: AreaTable): Promise<boolean> {
  const added = await db
    .insertInto("area")
    .values(area)
    .onConflict((conflict) => conflict.column("key").doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}

/** Before anybody's scope is known: for the access check alone. */
export function findArea(db: Db, id: string): Promise<AreaTable | undefined> {
  return db.selectFrom("area").selectAll().where("id", "=", id).executeTakeFirst();
}

/** The same by the key that stands in addresses. */
export function findAreaByKey(db: Db, key: string): Promise<AreaTable | undefined> {
  return db.selectFrom("area").selectAll().where("key", "=", key).executeTakeFirst();
}

/** Every area of the installation, in order of their keys: for whoever runs the command line. */
export function listAreas(db: Db): Promise<AreaTable[]> {
  return db.selectFrom("area").selectAll().orderBy("key").execute();
}

/** Holds the area until the transaction ends: of those who change how its actions hang together, one goes after the other. */
export function holdArea(db: Db, { area }: AreaScope): Promise<void> {
  return lockRow(db, "area", area, "exclusive");
}

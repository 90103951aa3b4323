import type { AreaScope } from "../../app/domain/access/scope";
import type { Db, OrganisationTable } from "../schema.server";

export async function insertOrganisation(db: Db, scope: AreaScope, organisation: Omit<OrganisationTable, "area_id">): Promise<boolean> {
  const added = await db
    .insertInto("organisation")
    .values({ ...organisation, area_id: scope.area })
    .onConflict((conflict) => conflict.columns(["area_id", "key"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}

export function listOrganisations(db: Db, scope: AreaScope): Promise<OrganisationTable[]> {
  return db.selectFrom("organisation").selectAll().where("area_id", "=", scope.area).orderBy("key").execute();
}

export function findOrganisation(db: Db, scope: AreaScope, id: string): Promise<OrganisationTable | undefined> {
  return db.selectFrom("organisation").selectAll().where("area_id", "=", scope.area).where("id", "=", id).executeTakeFirst();
}

export async function updateOrganisationName(db: Db, scope: AreaScope, id: string, name: string): Promise<void> {
  await db.updateTable("organisation").set({ name }).where("area_id", "=", scope.area).where("id", "=", id).execute();
}

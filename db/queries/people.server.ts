import type { Person } from "../../app/domain/access/person";
import type { Role } from "../../app/domain/access/role";
import type { AreaTable, Db, PersonTable } from "../schema.server";

/** Where a membership belongs that holds in every area. */
const EVERY_AREA = "";

export function findPersonByEmail(db: Db, email: string): Promise<Person | undefined> {
  return db.selectFrom("person").select(["id", "email"]).where("email", "=", email).executeTakeFirst();
}

export async function insertPerson(db: Db, person: PersonTable): Promise<void> {
  await db.insertInto("person").values(person).execute();
}

/** Gives somebody a role in every area; false if they had it already. */
export async function addRoleEverywhere(db: Db, person: string, role: Role): Promise<boolean> {
  const added = await db
    .insertInto("membership")
    .values({ person_id: person, area_id: EVERY_AREA, role })
    .onConflict((conflict) => conflict.columns(["person_id", "area_id", "role"]).doNothing())
    .returning("role")
    .executeTakeFirst();
  return added !== undefined;
}

/** What somebody may do in an area; empty where they have no part in it. For the access check alone. */
export async function listRoles(db: Db, person: string, area: string): Promise<Role[]> {
  const rows = await db
    .selectFrom("membership")
    .select("role")
    .distinct()
    .where("person_id", "=", person)
    .where("area_id", "in", [EVERY_AREA, area])
    .orderBy("role")
    .execute();
  return rows.map(({ role }) => role);
}

/** Whether somebody has this role in every area. For the access check alone. */
export async function hasRoleEverywhere(db: Db, person: string, role: Role): Promise<boolean> {
  const row = await db
    .selectFrom("membership")
    .select("role")
    .where("person_id", "=", person)
    .where("area_id", "=", EVERY_AREA)
    .where("role", "=", role)
    .executeTakeFirst();
  return row !== undefined;
}

/** The areas that somebody has a part in, by name. */
export function listAreasOf(db: Db, person: string): Promise<AreaTable[]> {
  return db
    .selectFrom("area")
    .selectAll()
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("membership")
          .select("role")
          .where("person_id", "=", person)
          .where(({ or, eb, ref }) => or([eb("area_id", "=", EVERY_AREA), eb("area_id", "=", ref("area.id"))])),
      ),
    )
    .orderBy("name")
    .orderBy("key")
    .execute();
}

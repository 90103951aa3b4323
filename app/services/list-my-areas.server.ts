import { hasRoleEverywhere, listAreasOf } from "../../db/queries/people.server";
import type { Person } from "../domain/access/person";
import type { StaffArea } from "./access.server";
import type { ServiceContext } from "./service-context.server";

export type MyAreas = { readonly areas: readonly StaffArea[]; readonly mayAdd: boolean };

/** The areas that somebody has a part in, and whether they may add another. */
export async function listMyAreas({ db }: Pick<ServiceContext, "db">, person: Person): Promise<MyAreas> {
  const areas = await listAreasOf(db, person.id);
  return {
    areas: areas.map(({ id, key, name }) => ({ id, key, name })),
    mayAdd: await hasRoleEverywhere(db, person.id, "administrator"),
  };
}

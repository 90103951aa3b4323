import { findArea, findAreaByKey } from "../../db/queries/areas.server";
import { listRoles } from "../../db/queries/people.server";
import { findAreaOfRound } from "../../db/queries/rounds.server";
import type { Person } from "../domain/access/person";
import { OPERATOR, type AreaScope } from "../domain/access/scope";
import { done, failed, problem, type Result } from "../domain/values/problem";
import type { ServiceContext } from "./service-context.server";

function prove(area: string, actor: string): AreaScope {
  return { area, actor } as AreaScope;
}

/** Whoever can run the command line has the whole database in hand, so any area is theirs to act in. */
export async function scopeForOperator({ db }: Pick<ServiceContext, "db">, area: string): Promise<Result<AreaScope>> {
  const found = await findArea(db, area);
  return found === undefined ? failed(problem("not-found", { what: "area", id: area })) : done(prove(found.id, OPERATOR));
}

/** The same by one of the area's rounds. */
export async function scopeForOperatorByRound({ db }: Pick<ServiceContext, "db">, round: string): Promise<Result<AreaScope>> {
  const area = await findAreaOfRound(db, round);
  return area === undefined ? failed(problem("not-found", { what: "round", id: round })) : done(prove(area, OPERATOR));
}

/** An area as its pages need it. */
export type StaffArea = { readonly id: string; readonly key: string; readonly name: string };

/** What somebody may act in, by the area's key. An area that they have no part in is to them as if it were not there. */
export async function scopeForPerson(
  { db }: Pick<ServiceContext, "db">,
  person: Person,
  areaKey: string,
): Promise<Result<{ readonly scope: AreaScope; readonly area: StaffArea }>> {
  const area = await findAreaByKey(db, areaKey);
  if (area === undefined || (await listRoles(db, person.id, area.id)).length === 0) return failed(problem("not-found", { what: "area" }));
  return done({ scope: prove(area.id, person.id), area: { id: area.id, key: area.key, name: area.name } });
}

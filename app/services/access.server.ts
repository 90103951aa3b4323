import { findArea } from "../../db/queries/areas.server";
import { findAreaOfRound } from "../../db/queries/rounds.server";
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

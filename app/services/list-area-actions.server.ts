import { readAtOnce } from "../../db/atomic.server";
import { listActions } from "../../db/queries/actions.server";
import type { AreaScope } from "../domain/access/scope";
import type { Action } from "../domain/roadmap/action";
import type { ServiceContext } from "./service-context.server";

/** An area's actions, the oldest first. */
export function listAreaActions({ db }: Pick<ServiceContext, "db">, scope: AreaScope): Promise<readonly Action[]> {
  return readAtOnce(db, (trx) => listActions(trx, scope));
}

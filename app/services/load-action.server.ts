import { readAtOnce } from "../../db/atomic.server";
import { listActionUpdates } from "../../db/queries/action-updates.server";
import { findAction } from "../../db/queries/actions.server";
import type { AreaScope } from "../domain/access/scope";
import type { Action, ActionUpdate } from "../domain/roadmap/action";
import { done, failed, problem, type Result } from "../domain/values/problem";
import type { ServiceContext } from "./service-context.server";

/** An action with its history, the oldest entry first. */
export type ActionWithHistory = { readonly action: Action; readonly history: readonly ActionUpdate[] };

/** An action of the scope's area. */
export function loadAction({ db }: Pick<ServiceContext, "db">, scope: AreaScope, id: string): Promise<Result<ActionWithHistory>> {
  return readAtOnce(db, async (trx) => {
    const action = await findAction(trx, scope, id);
    if (action === undefined) return failed(problem("not-found", { what: "action", id }));
    return done({ action, history: await listActionUpdates(trx, scope, id) });
  });
}

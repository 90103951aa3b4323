import { readAtOnce } from "../../db/atomic.server";
import { listActionUpdates } from "../../db/queries/action-updates.server";
import { findAction } from "../../db/queries/actions.server";
import { findNewestEdition } from "../../db/queries/editions.server";
import type { AreaScope } from "../domain/access/scope";
import type { Edition } from "../domain/edition/edition";
import type { Action, ActionUpdate } from "../domain/roadmap/action";
import { done, failed, problem, type Result } from "../domain/values/problem";
import type { ServiceContext } from "./service-context.server";

export type ActionWithHistory = {
  readonly action: Action;
  /** The oldest entry first. */
  readonly history: readonly ActionUpdate[];
  /** The editions that its descriptors are of, in their newest wording. */
  readonly editions: readonly Edition[];
};

/** An action of the scope's area. */
export function loadAction({ db }: Pick<ServiceContext, "db">, scope: AreaScope, id: string): Promise<Result<ActionWithHistory>> {
  return readAtOnce(db, async (trx) => {
    const action = await findAction(trx, scope, id);
    if (action === undefined) return failed(problem("not-found", { what: "action", id }));
    const history = await listActionUpdates(trx, scope, id);
    const keys = [...new Set(action.descriptors.map(({ edition }) => edition))];
    const editions: Edition[] = [];
    for (const key of keys) {
      const stored = await findNewestEdition(trx, key);
      if (stored !== undefined) editions.push(stored.edition);
    }
    return done({ action, history, editions });
  });
}

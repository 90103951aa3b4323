import { atomic } from "../../db/atomic.server";
import { instant } from "../../db/columns.server";
import { insertArea } from "../../db/queries/areas.server";
import type { AreaScope } from "../domain/access/scope";
import { failed, problem, type Result } from "../domain/values/problem";
import { scopeForOperator } from "./access.server";
import { recordAuditEvent } from "./record-audit-event.server";
import { newId, type ServiceContext } from "./service-context.server";

/** Makes an area; the command line's work, so its operator's scope comes back. The key is the area's name in addresses. */
export async function makeArea(
  context: Pick<ServiceContext, "db" | "now" | "randomBytes">,
  { key, name }: { readonly key: string; readonly name: string },
): Promise<Result<AreaScope>> {
  return atomic(context.db, async (db) => {
    const id = newId(context);
    const added = await insertArea(db, { id, key, name, created_at: instant(context.now()) });
    if (!added) return failed(problem("already-exists", { what: "area", key }));
    const scope = await scopeForOperator({ db }, id);
    if (scope.ok) await recordAuditEvent(db, context.now(), scope.value, { action: "area-made", subject: id });
    return scope;
  });
}

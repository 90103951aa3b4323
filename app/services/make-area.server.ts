import { atomic } from "../../db/atomic.server";
import { instant } from "../../db/columns.server";
import { insertArea } from "../../db/queries/areas.server";
import type { Db } from "../../db/schema.server";
import type { Person } from "../domain/access/person";
import type { AreaScope } from "../domain/access/scope";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { scopeForOperator, scopeForPerson } from "./access.server";
import { recordAuditEvent } from "./record-audit-event.server";
import { newId, type ServiceContext } from "./service-context.server";

/** Makes an area for a person, or for the command line where there is none. The key is the area's name in addresses. */
export async function makeArea(
  context: Pick<ServiceContext, "db" | "now" | "randomBytes">,
  { key, name }: { readonly key: string; readonly name: string },
  person: Person | null = null,
): Promise<Result<AreaScope>> {
  return atomic(context.db, async (db) => {
    const id = newId(context);
    const added = await insertArea(db, { id, key, name, created_at: instant(context.now()) });
    if (!added) return failed(problem("already-exists", { what: "area", key }));
    const scope = person === null ? await scopeForOperator({ db }, id) : await personScope(db, person, key);
    if (scope.ok) await recordAuditEvent(db, context.now(), scope.value, { action: "area-made", subject: id });
    return scope;
  });
}

async function personScope(db: Db, person: Person, key: string): Promise<Result<AreaScope>> {
  const found = await scopeForPerson({ db }, person, key);
  return found.ok ? done(found.value.scope) : found;
}

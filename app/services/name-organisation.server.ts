import { atomic } from "../../db/atomic.server";
import { findOrganisation, listOrganisations, updateOrganisationName } from "../../db/queries/organisations.server";
import type { AreaScope } from "../domain/access/scope";
import { keyOfName, readName } from "../domain/values/name";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { makeOrganisation } from "./make-organisation.server";
import { recordAuditEvent } from "./record-audit-event.server";
import type { ServiceContext } from "./service-context.server";

type Context = Pick<ServiceContext, "db" | "now" | "randomBytes">;

/** Adds a partner under a name that no other in the area has. Its key, which stays for good, is made from the name. */
export async function addOrganisation(context: Context, scope: AreaScope, nameText: string): Promise<Result<string>> {
  const name = readName(nameText);
  if (!name.ok) return name;
  const key = keyOfName(name.value);
  if (key === "") return failed(problem("name-missing"));
  return atomic(context.db, async (db) => {
    const made = await makeOrganisation({ ...context, db }, scope, { key, name: name.value });
    if (made.ok) await recordAuditEvent(db, context.now(), scope, { action: "organisation-made", subject: made.value });
    return made;
  });
}

/** Gives a partner another name. Its answers, links and key stay as they are. */
export async function renameOrganisation(
  { db, now }: Pick<ServiceContext, "db" | "now">,
  scope: AreaScope,
  { id, name: nameText }: { readonly id: string; readonly name: string },
): Promise<Result<null>> {
  const name = readName(nameText);
  if (!name.ok) return name;
  return atomic(db, async (trx) => {
    const organisation = await findOrganisation(trx, scope, id);
    if (organisation === undefined) return failed(problem("not-found", { what: "organisation", id }));
    const others = (await listOrganisations(trx, scope)).filter((other) => other.id !== id);
    if (others.some((other) => other.name === name.value)) return failed(problem("already-exists", { what: "organisation" }));
    if (organisation.name === name.value) return done(null);
    await updateOrganisationName(trx, scope, id, name.value);
    await recordAuditEvent(trx, now(), scope, { action: "organisation-renamed", subject: id });
    return done(null);
  });
}

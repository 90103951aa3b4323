import { instant } from "../../db/columns.server";
import { insertOrganisation } from "../../db/queries/organisations.server";
import type { AreaScope } from "../domain/access/scope";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { newId, type ServiceContext } from "./service-context.server";

/** Adds a partner to an area and hands back its id. Answers files name it by its key. */
export async function makeOrganisation(
  context: Pick<ServiceContext, "db" | "now" | "randomBytes">,
  scope: AreaScope,
  { key, name }: { readonly key: string; readonly name: string },
): Promise<Result<string>> {
  const id = newId(context);
  const added = await insertOrganisation(context.db, scope, { id, key, name, created_at: instant(context.now()) });
  return added ? done(id) : failed(problem("already-exists", { what: "organisation", key }));
}

import { hasRoleEverywhere } from "../../db/queries/people.server";
import type { Person } from "../domain/access/person";
import { isAreaKey, readName } from "../domain/values/name";
import { failed, problem, type Result } from "../domain/values/problem";
import type { AreaScope } from "../domain/access/scope";
import { makeArea } from "./make-area.server";
import type { ServiceContext } from "./service-context.server";

/** Adds an area on behalf of an administrator of every area. The key stands in addresses and stays for good. */
export async function addArea(
  context: Pick<ServiceContext, "db" | "now" | "randomBytes">,
  person: Person,
  { key, name: nameText }: { readonly key: string; readonly name: string },
): Promise<Result<AreaScope>> {
  if (!(await hasRoleEverywhere(context.db, person.id, "administrator"))) return failed(problem("not-allowed"));
  const name = readName(nameText);
  if (!name.ok) return name;
  if (!isAreaKey(key)) return failed(problem("area-key-malformed"));
  return makeArea(context, { key, name: name.value }, person);
}

import { listOrganisations } from "../../db/queries/organisations.server";
import type { AreaScope } from "../domain/access/scope";
import type { ServiceContext } from "./service-context.server";

/** A partner with the key by which answers files name it. */
export type ListedOrganisation = { readonly id: string; readonly key: string; readonly name: string };

/** An area's partners by name. */
export async function listAreaOrganisations({ db }: Pick<ServiceContext, "db">, scope: AreaScope): Promise<readonly ListedOrganisation[]> {
  const organisations = await listOrganisations(db, scope);
  return organisations.map(({ id, key, name }) => ({ id, key, name })).sort((a, b) => a.name.localeCompare(b.name, "en"));
}

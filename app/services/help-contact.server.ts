import { findHelpContact, saveHelpContact } from "../../db/queries/drafts.server";
import type { AreaScope } from "../domain/access/scope";
import type { ServiceContext } from "./service-context.server";

const LONGEST_CONTACT = 500;

/** Whom families in the area can talk to; empty where nobody has said. */
export function loadHelpContact({ db }: Pick<ServiceContext, "db">, scope: AreaScope): Promise<string> {
  return findHelpContact(db, scope.area);
}

/** Says whom families in the area can talk to. What is longer than their pages have room for is cut. */
export async function changeHelpContact({ db }: Pick<ServiceContext, "db">, scope: AreaScope, contact: string): Promise<void> {
  await saveHelpContact(db, scope, contact.trim().slice(0, LONGEST_CONTACT));
}

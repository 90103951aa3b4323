import { atomic } from "../../db/atomic.server";
import { instant } from "../../db/columns.server";
import { addRoleEverywhere, findPersonByEmail, insertPerson } from "../../db/queries/people.server";
import type { Db } from "../../db/schema.server";
import { normalEmail, type Person } from "../domain/access/person";
import { OPERATOR } from "../domain/access/scope";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { recordInstallationEvent } from "./record-audit-event.server";
import { newId, type ServiceContext } from "./service-context.server";

/** Makes somebody an administrator of every area. Whoever is one already stays one. */
export async function makeAdministrator(
  context: Pick<ServiceContext, "db" | "now" | "randomBytes">,
  emailText: string,
): Promise<Result<Person>> {
  const email = normalEmail(emailText);
  if (email === null) return failed(problem("email-malformed", { email: emailText }));
  return atomic(context.db, async (db) => {
    const person = (await findPersonByEmail(db, email)) ?? (await addPerson(db, context, email));
    const isNew = await addRoleEverywhere(db, person.id, "administrator");
    if (isNew) await recordInstallationEvent(db, context.now(), OPERATOR, { action: "administrator-made", subject: person.id });
    return done(person);
  });
}

async function addPerson(db: Db, context: Pick<ServiceContext, "now" | "randomBytes">, email: string): Promise<Person> {
  const person = { id: newId(context), email };
  await insertPerson(db, { ...person, created_at: instant(context.now()) });
  return person;
}

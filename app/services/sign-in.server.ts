import { atomic } from "../../db/atomic.server";
import { instant } from "../../db/columns.server";
import { findSignInLink, takeSignInLink } from "../../db/queries/sign-in.server";
import { keyedHash } from "../adapters/keyed-hash.server";
import type { Person } from "../domain/access/person";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { recordInstallationEvent } from "./record-audit-event.server";
import type { ServiceContext } from "./service-context.server";
import { startStaffSession } from "./staff-session.server";

/** Whom a link would sign in, without using it up: programs that look links over before people do must do no harm. */
export async function findSignInLinkOwner(
  { db, secret, now }: Omit<ServiceContext, "randomBytes">,
  token: string,
): Promise<Result<Person>> {
  const person = await findSignInLink(db, keyedHash(secret, "sign-in-link", token), instant(now()));
  return person === undefined ? failed(problem("sign-in-link-spent")) : done(person);
}

/** Uses a link up, starts a session and hands back its key. */
export async function signIn(context: ServiceContext, token: string): Promise<Result<string>> {
  return atomic(context.db, async (db) => {
    const person = await takeSignInLink(db, keyedHash(context.secret, "sign-in-link", token), instant(context.now()));
    if (person === undefined) return failed(problem("sign-in-link-spent"));
    const key = await startStaffSession({ ...context, db }, person);
    await recordInstallationEvent(db, context.now(), person, { action: "signed-in", subject: person });
    return done(key);
  });
}

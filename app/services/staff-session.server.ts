import { instant } from "../../db/columns.server";
import { deleteEndedSessions, deleteWebSession, findWebSession, insertWebSession, noteSession } from "../../db/queries/sign-in.server";
import { keyedHash } from "../adapters/keyed-hash.server";
import type { Person } from "../domain/access/person";
import { isSessionLive, isSightingDue, liveSince } from "../domain/access/staff-session";
import type { ServiceContext } from "./service-context.server";

/** Starts a session for somebody who has proved who they are, and hands back the key that their browser keeps. */
export async function startStaffSession({ db, secret, now, randomBytes }: ServiceContext, person: string): Promise<string> {
  const key = Buffer.from(randomBytes(32)).toString("base64url");
  const at = instant(now());
  const { startedAfter, seenAfter } = liveSince(now());
  await deleteEndedSessions(db, instant(startedAfter), instant(seenAfter));
  await insertWebSession(db, { key_hash: keyedHash(secret, "web-session", key), person_id: person, started_at: at, seen_at: at });
  return key;
}

/** Who is signed in with this key; null if nobody is, or no longer. */
export async function findSignedIn({ db, secret, now }: Omit<ServiceContext, "randomBytes">, key: string): Promise<Person | null> {
  const keyHash = keyedHash(secret, "web-session", key);
  const session = await findWebSession(db, keyHash);
  if (session === undefined || !isSessionLive(session.times, now())) return null;
  if (isSightingDue(session.times, now())) await noteSession(db, keyHash, instant(now()));
  return session.person;
}

/** Ends a session, here and for whoever may have copied its key. */
export async function endStaffSession({ db, secret }: Pick<ServiceContext, "db" | "secret">, key: string): Promise<void> {
  await deleteWebSession(db, keyedHash(secret, "web-session", key));
}

import type { Person } from "../../app/domain/access/person";
import type { SessionTimes } from "../../app/domain/access/staff-session";
import type { Instant } from "../columns.server";
import type { Db, SignInLinkTable, WebSessionTable } from "../schema.server";

/** Adds a sign-in link, and clears away those that have run out. */
export async function insertSignInLink(db: Db, link: SignInLinkTable, now: Instant): Promise<void> {
  await db.deleteFrom("sign_in_link").where("expires_at", "<=", now).execute();
  await db.insertInto("sign_in_link").values(link).execute();
}

/** Whose link this is, without using it; nobody's if it has run out or been used. */
export async function findSignInLink(db: Db, tokenHash: string, now: Instant): Promise<Person | undefined> {
  return db
    .selectFrom("sign_in_link")
    .innerJoin("person", "person.id", "sign_in_link.person_id")
    .select(["person.id", "person.email"])
    .where("token_hash", "=", tokenHash)
    .where("expires_at", ">", now)
    .executeTakeFirst();
}

/** Uses a link up and hands back whose it was: of two who try at once, one is told. */
export async function takeSignInLink(db: Db, tokenHash: string, now: Instant): Promise<string | undefined> {
  const taken = await db
    .deleteFrom("sign_in_link")
    .where("token_hash", "=", tokenHash)
    .where("expires_at", ">", now)
    .returning("person_id")
    .executeTakeFirst();
  return taken?.person_id;
}

export async function insertWebSession(db: Db, session: WebSessionTable): Promise<void> {
  await db.insertInto("web_session").values(session).execute();
}

export type FoundSession = { readonly person: Person; readonly times: SessionTimes };

export async function findWebSession(db: Db, keyHash: string): Promise<FoundSession | undefined> {
  const row = await db
    .selectFrom("web_session")
    .innerJoin("person", "person.id", "web_session.person_id")
    .select(["person.id", "person.email", "started_at", "seen_at"])
    .where("key_hash", "=", keyHash)
    .executeTakeFirst();
  return row && { person: { id: row.id, email: row.email }, times: { startedAt: row.started_at, seenAt: row.seen_at } };
}

export async function noteSession(db: Db, keyHash: string, seenAt: Instant): Promise<void> {
  await db.updateTable("web_session").set({ seen_at: seenAt }).where("key_hash", "=", keyHash).execute();
}

export async function deleteWebSession(db: Db, keyHash: string): Promise<void> {
  await db.deleteFrom("web_session").where("key_hash", "=", keyHash).execute();
}

/** Clears away sessions that have ended by themselves. */
export async function deleteEndedSessions(db: Db, startedBy: Instant, seenBy: Instant): Promise<void> {
  await db
    .deleteFrom("web_session")
    .where(({ or, eb }) => or([eb("started_at", "<=", startedBy), eb("seen_at", "<=", seenBy)]))
    .execute();
}

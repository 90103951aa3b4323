import type { Edition } from "../../app/domain/edition/edition";
import { fromJson, toJson, type Instant, type Json } from "../columns.server";
import type { Db } from "../schema.server";

export type StoredEdition = { readonly edition: Edition; readonly revision: number };

export async function insertEdition(db: Db, edition: Edition, revision: number, storedAt: Instant): Promise<void> {
  const row = { key: edition.key, revision, title: edition.title, body: toJson(edition), stored_at: storedAt };
  await db.insertInto("edition").values(row).execute();
}

const MOST_READ = 50;

// Reading an edition costs more than all else that a submission does, and a stored one never changes. Kept under its very text, so that
// two databases cannot be mistaken for each other.
const read = new Map<string, Edition>();

function readBody(body: Json<Edition>): Edition {
  const known = read.get(body);
  if (known !== undefined) return known;
  if (read.size >= MOST_READ) read.clear();
  const edition = fromJson(body);
  read.set(body, edition);
  return edition;
}

export async function findEdition(db: Db, key: string, revision: number): Promise<Edition | undefined> {
  const row = await db.selectFrom("edition").select("body").where("key", "=", key).where("revision", "=", revision).executeTakeFirst();
  return row && readBody(row.body);
}

export async function findNewestEdition(db: Db, key: string): Promise<StoredEdition | undefined> {
  const row = await db
    .selectFrom("edition")
    .select(["body", "revision"])
    .where("key", "=", key)
    .orderBy("revision", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && { edition: readBody(row.body), revision: row.revision };
}

/** The newest revision of every edition, in order of their keys. */
export function listEditions(db: Db): Promise<{ key: string; revision: number; title: string }[]> {
  return db
    .selectFrom("edition as one")
    .select(["one.key", "one.revision", "one.title"])
    .where(({ eb, selectFrom }) =>
      eb(
        "one.revision",
        "=",
        selectFrom("edition as other")
          .whereRef("other.key", "=", "one.key")
          .select((inner) => inner.fn.max("other.revision").as("newest")),
      ),
    )
    .orderBy("one.key")
    .execute();
}

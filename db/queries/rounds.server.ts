import type { AreaScope } from "../../app/domain/access/scope";
import type { RoundPolicy } from "../../app/domain/rounds/round-policy";
import type { Round, RoundStatus } from "../../app/domain/rounds/round";
import { fromJson, toJson, type Instant } from "../columns.server";
import { lockRow } from "../dialect.server";
import type { Db, RoundTable } from "../schema.server";

export function toRound(row: RoundTable): Round {
  return {
    id: row.id,
    area: row.area_id,
    edition: row.edition_key,
    revision: row.edition_revision,
    title: row.title,
    status: row.status,
    policy: fromJson(row.policy),
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    publishedAt: row.published_at,
  };
}

type NewRound = Pick<RoundTable, "id" | "edition_key" | "edition_revision" | "title" | "created_at"> & { readonly policy: RoundPolicy };

export async function insertRound(db: Db, scope: AreaScope, { policy, ...round }: NewRound): Promise<void> {
  const nothingYet = { status: "draft", opened_at: null, closed_at: null, published_at: null, rewritten_at: null } as const;
  await db
    .insertInto("round")
    .values({ ...round, ...nothingYet, area_id: scope.area, policy: toJson(policy) })
    .execute();
}

export async function findRound(db: Db, scope: AreaScope, id: string): Promise<Round | undefined> {
  const row = await db.selectFrom("round").selectAll().where("area_id", "=", scope.area).where("id", "=", id).executeTakeFirst();
  return row && toRound(row);
}

/** An area's rounds, the newest first. */
export async function listRounds(db: Db, scope: AreaScope): Promise<Round[]> {
  const rows = await db
    .selectFrom("round")
    .selectAll()
    .where("area_id", "=", scope.area)
    .orderBy("created_at", "desc")
    .orderBy("id")
    .execute();
  return rows.map(toRound);
}

/** Every round of the installation: for verifying the whole database. */
export async function listAllRounds(db: Db): Promise<Round[]> {
  return (await db.selectFrom("round").selectAll().orderBy("id").execute()).map(toRound);
}

/** The area of a round, before anybody's scope is known: for the access check alone. */
export async function findAreaOfRound(db: Db, id: string): Promise<string | undefined> {
  return (await db.selectFrom("round").select("area_id").where("id", "=", id).executeTakeFirst())?.area_id;
}

/**
 * The round as it stands, held until the transaction ends: shared by those who add answers, exclusive for whoever
 * changes what the round is.
 */
export async function holdRound(db: Db, id: string, how: "share" | "exclusive"): Promise<Round | undefined> {
  await lockRow(db, "round", id, how);
  const row = await db.selectFrom("round").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toRound(row);
}

export async function updatePolicy(db: Db, scope: AreaScope, id: string, policy: RoundPolicy): Promise<void> {
  await db
    .updateTable("round")
    .set({ policy: toJson(policy) })
    .where("area_id", "=", scope.area)
    .where("id", "=", id)
    .execute();
}

const INSTANT_OF = { open: "opened_at", closed: "closed_at", published: "published_at" } as const;

/** Moves a round on. One that closes is due to be rewritten, whenever it last was. */
export async function updateStatus(
  db: Db,
  scope: AreaScope,
  id: string,
  status: Exclude<RoundStatus, "draft">,
  at: Instant,
): Promise<void> {
  await db
    .updateTable("round")
    .set({ status, [INSTANT_OF[status]]: at, ...(status === "closed" && { rewritten_at: null }) })
    .where("area_id", "=", scope.area)
    .where("id", "=", id)
    .execute();
}

/** Whether a round that has opened uses the edition, so that what it asks must stay as it is. */
export async function isEditionInUse(db: Db, key: string): Promise<boolean> {
  const row = await db
    .selectFrom("round")
    .select("id")
    .where("edition_key", "=", key)
    .where("status", "!=", "draft")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Moves rounds that still ask to a newer wording of their edition. */
export async function moveToRevision(db: Db, key: string, revision: number): Promise<void> {
  await db
    .updateTable("round")
    .set({ edition_revision: revision })
    .where("edition_key", "=", key)
    .where("status", "in", ["draft", "open"])
    .execute();
}

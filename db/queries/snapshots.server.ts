import type { AreaScope } from "../../app/domain/access/scope";
import type { Db, SnapshotTable } from "../schema.server";

function inScope(db: Db, scope: AreaScope) {
  return db.selectFrom("snapshot").innerJoin("round", "round.id", "snapshot.round_id").where("round.area_id", "=", scope.area);
}

/** Adds the round's next snapshot and hands back its number. The caller holds the round and has found it in its scope. */
export async function insertSnapshot(db: Db, snapshot: Omit<SnapshotTable, "number">): Promise<number> {
  const newest = await db
    .selectFrom("snapshot")
    .select((eb) => eb.fn.max("number").as("number"))
    .where("round_id", "=", snapshot.round_id)
    .executeTakeFirst();
  const number = (newest?.number ?? 0) + 1;
  await db
    .insertInto("snapshot")
    .values({ ...snapshot, number })
    .execute();
  return number;
}

/** A round's snapshots, the oldest first, with their unprotected basis: for working out the next one's safety alone. */
export function listSnapshotsWithBasis(db: Db, scope: AreaScope, round: string): Promise<SnapshotTable[]> {
  return inScope(db, scope).selectAll("snapshot").where("round_id", "=", round).orderBy("number").execute();
}

/** The round's newest snapshot as it may be shown. */
export function findNewestSnapshot(db: Db, scope: AreaScope, round: string): Promise<Omit<SnapshotTable, "basis"> | undefined> {
  return inScope(db, scope)
    .select(["snapshot.id", "round_id", "number", "kind", "taken_at", "body"])
    .where("round_id", "=", round)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
}

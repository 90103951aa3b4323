import type { Day } from "../columns.server";
import type { Db } from "../schema.server";

/** Marks a personal invitation as used; false if it was used already. Waits for a rival that is doing the same. */
export async function claimInvitation(db: Db, invitation: string, round: string): Promise<boolean> {
  const claimed = await db
    .insertInto("spent_mark")
    .values({ invitation_id: invitation, round_id: round })
    .onConflict((conflict) => conflict.column("invitation_id").doNothing())
    .returning("invitation_id")
    .executeTakeFirst();
  return claimed !== undefined;
}

export async function isSpent(db: Db, invitation: string): Promise<boolean> {
  const row = await db.selectFrom("spent_mark").select("invitation_id").where("invitation_id", "=", invitation).executeTakeFirst();
  return row !== undefined;
}

/** Notes that something was sent under this key; false if it was before. Waits for a rival that is sending the same. */
export async function claimSubmissionKey(db: Db, keyHash: string, round: string, day: Day): Promise<boolean> {
  const claimed = await db
    .insertInto("submission_key")
    .values({ key_hash: keyHash, round_id: round, received_on: day })
    .onConflict((conflict) => conflict.column("key_hash").doNothing())
    .returning("key_hash")
    .executeTakeFirst();
  return claimed !== undefined;
}

export async function isSubmissionKeyKnown(db: Db, keyHash: string): Promise<boolean> {
  const row = await db.selectFrom("submission_key").select("key_hash").where("key_hash", "=", keyHash).executeTakeFirst();
  return row !== undefined;
}

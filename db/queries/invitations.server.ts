import type { AreaScope } from "../../app/domain/access/scope";
import type { Invitation, InvitationStatus } from "../../app/domain/rounds/invitation";
import type { Db, InvitationTable } from "../schema.server";

function toInvitation(row: InvitationTable): Invitation {
  const { id, round_id, kind, voice, organisation_id, label, status } = row;
  return { id, round: round_id, kind, voice, organisation: organisation_id, label, status };
}

export async function insertInvitations(db: Db, invitations: readonly InvitationTable[]): Promise<void> {
  for (let at = 0; at < invitations.length; at += 500) {
    await db
      .insertInto("invitation")
      .values(invitations.slice(at, at + 500))
      .execute();
  }
}

/** The token is the proof: whoever holds it may answer, so no scope is asked for. */
export async function findInvitationByToken(db: Db, tokenHash: string): Promise<Invitation | undefined> {
  const row = await db.selectFrom("invitation").selectAll().where("token_hash", "=", tokenHash).executeTakeFirst();
  return row && toInvitation(row);
}

/** The invitation that answers under way came by: having them is the proof, so no scope is asked for. */
export async function findWayIn(db: Db, id: string): Promise<Invitation | undefined> {
  const row = await db.selectFrom("invitation").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toInvitation(row);
}

function inScope(db: Db, scope: AreaScope) {
  return db.selectFrom("invitation").innerJoin("round", "round.id", "invitation.round_id").where("round.area_id", "=", scope.area);
}

export async function findInvitation(db: Db, scope: AreaScope, id: string): Promise<Invitation | undefined> {
  const row = await inScope(db, scope).selectAll("invitation").where("invitation.id", "=", id).executeTakeFirst();
  return row && toInvitation(row);
}

/** A round's shared links, in order of their labels. */
export async function listSharedLinks(db: Db, scope: AreaScope, round: string): Promise<Invitation[]> {
  const rows = await inScope(db, scope)
    .selectAll("invitation")
    .where("round_id", "=", round)
    .where("kind", "=", "shared")
    .orderBy("label")
    .orderBy("invitation.id")
    .execute();
  return rows.map(toInvitation);
}

export async function updateInvitationStatus(db: Db, scope: AreaScope, id: string, status: InvitationStatus): Promise<void> {
  await db
    .updateTable("invitation")
    .set({ status })
    .where("id", "=", id)
    .where("round_id", "in", db.selectFrom("round").select("id").where("area_id", "=", scope.area))
    .execute();
}

import type { AreaScope } from "../../app/domain/access/scope";
import type { InvitationStatus } from "../../app/domain/rounds/invitation";
import type { Voice } from "../../app/domain/values/voice";
import type { Db } from "../schema.server";

/** A shared link with its token under seal. */
export type SealedLink = {
  readonly id: string;
  readonly round: string;
  readonly voice: Voice;
  readonly organisation: string | null;
  readonly label: string;
  readonly status: InvitationStatus;
  readonly sealedToken: string | null;
};

function inScope(db: Db, scope: AreaScope) {
  return db
    .selectFrom("invitation")
    .innerJoin("round", "round.id", "invitation.round_id")
    .select([
      "invitation.id",
      "round_id as round",
      "voice",
      "organisation_id as organisation",
      "label",
      "invitation.status",
      "sealed_token as sealedToken",
    ])
    .where("round.area_id", "=", scope.area)
    .where("kind", "=", "shared");
}

/** A round's shared links, the oldest first. */
export function listSealedLinks(db: Db, scope: AreaScope, round: string): Promise<SealedLink[]> {
  return inScope(db, scope)
    .where("round_id", "=", round)
    .orderBy("invitation.created_at")
    .orderBy("label")
    .orderBy("invitation.id")
    .execute();
}

export function findSealedLink(db: Db, scope: AreaScope, round: string, id: string): Promise<SealedLink | undefined> {
  return inScope(db, scope).where("round_id", "=", round).where("invitation.id", "=", id).executeTakeFirst();
}

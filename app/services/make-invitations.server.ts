import { atomic } from "../../db/atomic.server";
import { instant } from "../../db/columns.server";
import { insertInvitations } from "../../db/queries/invitations.server";
import { findOrganisation } from "../../db/queries/organisations.server";
import { findRound } from "../../db/queries/rounds.server";
import { keyedHash } from "../adapters/keyed-hash.server";
import { sealText } from "../adapters/sealed-text.server";
import type { AreaScope } from "../domain/access/scope";
import type { InvitationKind } from "../domain/rounds/invitation";
import { done, failed, problem, type Result } from "../domain/values/problem";
import type { Voice } from "../domain/values/voice";
import { newId, type ServiceContext } from "./service-context.server";

export type WantedInvitation = {
  readonly kind: InvitationKind;
  readonly voice: Voice;
  readonly organisation: string | null;
  readonly label?: string;
};

/** The token of a personal link is shown this once, and only its hash is kept; that of a shared link can be unsealed. */
export type MadeInvitation = WantedInvitation & { readonly id: string; readonly token: string };

/** Makes ways into a round that has not closed. All or none. */
export async function makeInvitations(
  context: ServiceContext,
  scope: AreaScope,
  roundId: string,
  wanted: readonly WantedInvitation[],
): Promise<Result<readonly MadeInvitation[]>> {
  const made = wanted.map((one) => ({ ...one, id: newId(context), token: Buffer.from(context.randomBytes(18)).toString("base64url") }));
  return atomic(context.db, async (db) => {
    const round = await findRound(db, scope, roundId);
    if (round === undefined) return failed(problem("not-found", { what: "round", id: roundId }));
    if (round.status !== "draft" && round.status !== "open") return failed(problem("round-not-open"));
    for (const id of new Set(wanted.flatMap(({ organisation }) => organisation ?? []))) {
      if ((await findOrganisation(db, scope, id)) === undefined) return failed(problem("not-found", { what: "organisation", id }));
    }
    const rows = made.map(({ id, token, kind, voice, organisation, label = "" }) => ({
      id,
      round_id: roundId,
      kind,
      token_hash: keyedHash(context.secret, "token", token),
      sealed_token: kind === "shared" ? sealText(context, { text: token, place: id }) : null,
      voice,
      organisation_id: organisation,
      label,
      status: "live" as const,
      created_at: instant(context.now()),
    }));
    await insertInvitations(db, rows);
    return done(made);
  });
}

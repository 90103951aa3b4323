import { isSpent } from "../../db/queries/claims.server";
import {
  findBrowserDraft,
  findHelpContact,
  findInvitationDraft,
  findOrganisationName,
  findRoundAsked,
  type Draft,
} from "../../db/queries/drafts.server";
import { findInvitationByToken } from "../../db/queries/invitations.server";
import type { Db } from "../../db/schema.server";
import { keyedHash } from "../adapters/keyed-hash.server";
import { organisationFor } from "../domain/responses/submission";
import type { Invitation } from "../domain/rounds/invitation";
import { progressOf } from "../domain/survey/draft-answers";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { browserKeyHash } from "./browser-keys.server";
import { loadAsked, type Asked } from "./load-asked.server";
import type { ServiceContext } from "./service-context.server";

/** Whether somebody behind a link has begun, and how far that is where it may not be shown. */
export type Begun =
  | { readonly where: "nowhere" }
  | { readonly where: "here"; readonly browserKey: string }
  | { readonly where: "elsewhere"; readonly answered: number; readonly asked: number };

export type OpenedLink = {
  readonly invitation: Invitation;
  readonly asked: Asked;
  /** The name of the organisation that the answers belong to; empty where there is none. */
  readonly organisation: string;
  readonly begun: Begun;
  /** Whom families in the area can talk to, as it is said now; empty where nobody has said. */
  readonly helpContact: string;
};

/**
 * What somebody behind a link should see before they start. Reads only: a mail scanner that opens the link uses nothing up.
 * Fails with `link-unknown`, `link-closed`, `link-spent`, or `round-not-open` with whether it is yet to open.
 */
export async function openLink(
  { db, secret }: Pick<ServiceContext, "db" | "secret">,
  token: string,
  browserKeys: readonly string[],
): Promise<Result<OpenedLink>> {
  const invitation = await findInvitationByToken(db, keyedHash(secret, "token", token));
  if (invitation === undefined) return failed(problem("link-unknown"));
  const found = await findRoundAsked(db, invitation.round);
  if (found?.round.status !== "open") return failed(problem("round-not-open", { status: found?.round.status ?? "" }));
  if (invitation.status === "stopped") return failed(problem("link-closed"));
  if (invitation.kind === "personal" && (await isSpent(db, invitation.id))) return failed(problem("link-spent"));
  const asked = await loadAsked(db, invitation.round, found.round.revision, invitation.voice);
  if (asked.questionnaire.sections.length === 0) return failed(problem("link-closed"));
  const organisation = organisationFor(invitation.voice, invitation.organisation);
  return done({
    invitation,
    asked,
    organisation: organisation === null ? "" : await findOrganisationName(db, organisation),
    begun: await findBegun(db, secret, invitation, asked, browserKeys),
    helpContact: await findHelpContact(db, found.round.area),
  });
}

async function findBegun(db: Db, secret: string, invitation: Invitation, asked: Asked, browserKeys: readonly string[]): Promise<Begun> {
  for (const browserKey of browserKeys) {
    const found = await findBrowserDraft(db, browserKeyHash(secret, browserKey));
    if (found !== undefined && cameBy(found.draft, invitation)) {
      return found.seesAnswers
        ? { where: "here", browserKey }
        : { where: "elsewhere", ...progressOf(asked.questionnaire, found.draft.answers) };
    }
  }
  const elsewhere = invitation.kind === "personal" ? await findInvitationDraft(db, invitation.id) : undefined;
  if (elsewhere === undefined) return { where: "nowhere" };
  return { where: "elsewhere", ...progressOf(asked.questionnaire, elsewhere.answers) };
}

/** Whether answers under way came by this link. */
export function cameBy({ link, invitation }: Draft, { id }: Invitation): boolean {
  return link === id || invitation === id;
}

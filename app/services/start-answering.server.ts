import { atomic } from "../../db/atomic.server";
import { day } from "../../db/columns.server";
import { findBrowserDraft, findInvitationDraft, insertDraft, insertDraftBrowser, type Draft } from "../../db/queries/drafts.server";
import type { Db } from "../../db/schema.server";
import { soonOnDisk } from "../../db/soon-on-disk.server";
import { organisationFor } from "../domain/responses/submission";
import type { Invitation } from "../domain/rounds/invitation";
import { NO_ANSWERS } from "../domain/survey/draft-answers";
import { done, type Result } from "../domain/values/problem";
import { browserKeyHash, newBrowserKey } from "./browser-keys.server";
import { cameBy, openLink } from "./open-link.server";
import { newId, type ServiceContext } from "./service-context.server";

type Starting = {
  readonly token: string;
  /** The keys that the browser holds already. */
  readonly browserKeys: readonly string[];
  /** Set on a device that many people use one after the other: nobody is shown what the one before them began. */
  readonly kiosk: boolean;
};

type Started = {
  readonly browserKey: string;
  /** Whether answers were under way already, here or elsewhere. */
  readonly goesOn: boolean;
};

/**
 * Trades a link for a key that the browser keeps from now on. Who comes back in the same browser gets the key that they have. A shared
 * link begins a draft in every browser; a personal link has one draft, which another browser joins without being shown its answers.
 */
export async function startAnswering(context: ServiceContext, { token, browserKeys, kiosk }: Starting): Promise<Result<Started>> {
  const { secret } = context;
  const opened = await openLink(context, token, kiosk ? [] : browserKeys);
  if (!opened.ok) return opened;
  const { invitation, begun } = opened.value;
  if (begun.where === "here") return done({ browserKey: begun.browserKey, goesOn: true });
  const begin = async (db: Db): Promise<Result<Started>> => {
    for (const browserKey of kiosk ? [] : browserKeys) {
      const found = await findBrowserDraft(db, browserKeyHash(secret, browserKey));
      if (found !== undefined && cameBy(found.draft, invitation)) return done({ browserKey, goesOn: true });
    }
    const browserKey = newBrowserKey(context);
    const fresh = newDraft(context, invitation);
    const begins = await insertDraft(db, fresh, day(context.now()));
    const draft = begins ? fresh : await findInvitationDraft(db, invitation.id);
    if (draft === undefined) throw new Error("A personal invitation has a draft and has none");
    await insertDraftBrowser(db, browserKeyHash(secret, browserKey), draft.id, begins);
    return done({ browserKey, goesOn: !begins });
  };
  return soonOnDisk(context.db, (db) => atomic(db, begin));
}

function newDraft(context: ServiceContext, { id, kind, round, voice, organisation }: Invitation): Draft {
  return {
    id: newId(context),
    round,
    voice,
    organisation: organisationFor(voice, organisation),
    link: kind === "shared" ? id : null,
    invitation: kind === "personal" ? id : null,
    replaces: false,
    submissionKey: newBrowserKey(context),
    answers: NO_ANSWERS,
    version: 0,
  };
}

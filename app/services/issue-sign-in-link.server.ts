import { atomic } from "../../db/atomic.server";
import { instant } from "../../db/columns.server";
import { insertSignInLink } from "../../db/queries/sign-in.server";
import { keyedHash } from "../adapters/keyed-hash.server";
import type { Person } from "../domain/access/person";
import { OPERATOR } from "../domain/access/scope";
import { signInLinkEnd } from "../domain/access/staff-session";
import { recordInstallationEvent } from "./record-audit-event.server";
import type { ServiceContext } from "./service-context.server";

/** Hands back the token of a new sign-in link; only its hash is kept. It works once, for a quarter of an hour. */
export async function issueSignInLink({ db, secret, now, randomBytes }: ServiceContext, person: Person): Promise<string> {
  const token = Buffer.from(randomBytes(32)).toString("base64url");
  const at = now();
  const link = { token_hash: keyedHash(secret, "sign-in-link", token), person_id: person.id, expires_at: instant(signInLinkEnd(at)) };
  await atomic(db, async (trx) => {
    await insertSignInLink(trx, link, instant(at));
    await recordInstallationEvent(trx, at, OPERATOR, { action: "sign-in-link-issued", subject: person.id });
  });
  return token;
}

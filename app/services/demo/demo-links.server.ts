import { keyedHashBytes } from "../../adapters/keyed-hash.server";
import type { AreaScope } from "../../domain/access/scope";
import type { Voice } from "../../domain/values/voice";
import { makeInvitations } from "../make-invitations.server";
import type { ServiceContext } from "../service-context.server";

/** A shared link of the demonstration. */
export type DemoLink = { readonly voice: Voice; readonly organisation: string | null; readonly label: string };

/**
 * The randomness of one demo link, worked out from the installation's secret: only hashes of tokens are kept, so this is how
 * the demonstration can print its links again. Links of a real round are drawn and never worked out.
 */
function bytesOf({ secret }: Pick<ServiceContext, "secret">, round: string, label: string) {
  return (count: number) => keyedHashBytes(secret, "demo-link", `${round} ${label} ${count}`).subarray(0, count);
}

/** Makes the link and hands back its token. */
export async function makeDemoLink(context: ServiceContext, scope: AreaScope, round: string, link: DemoLink): Promise<string> {
  const randomBytes = bytesOf(context, round, link.label);
  const made = await makeInvitations({ ...context, randomBytes }, scope, round, [{ kind: "shared", ...link }]);
  const [invitation] = made.ok ? made.value : [];
  if (invitation === undefined) throw new Error(`The demonstration's link "${link.label}" could not be made`);
  return invitation.token;
}

/** The token of a link that was made before. */
export function demoLinkToken(context: Pick<ServiceContext, "secret">, round: string, label: string): string {
  return Buffer.from(bytesOf(context, round, label)(18)).toString("base64url");
}

import { qrCode, type QrCode } from "../adapters/qr-code.server";
import type { AreaScope } from "../domain/access/scope";
import { failed, problem, done, type Result } from "../domain/values/problem";
import type { Voice } from "../domain/values/voice";
import { loadRoundLink } from "./round-links.server";
import { loadQuestionnaire } from "./round-questionnaire.server";
import type { ServiceContext } from "./service-context.server";

export type LinkPoster = {
  readonly voice: Voice;
  /** The organisation's name; null for a link that belongs to none. */
  readonly organisation: string | null;
  readonly address: string;
  /** How long the questions take. */
  readonly minutes: number;
  readonly qr: QrCode;
};

/** What the poster of a shared link shows; `not-found` for a link that is stopped or cannot be shown again. */
export async function loadLinkPoster(
  context: Pick<ServiceContext, "db" | "secret">,
  scope: AreaScope,
  { round, link, addressOf }: { readonly round: string; readonly link: string; readonly addressOf: (token: string) => string },
): Promise<Result<LinkPoster>> {
  const found = await loadRoundLink(context, scope, { round, link });
  if (!found.ok) return found;
  const { voice, organisation, token, live } = found.value;
  if (token === null || !live) return failed(problem("not-found", { what: "link", id: link }));
  const asked = await loadQuestionnaire(context, scope, { round, voice });
  if (!asked.ok) return asked;
  const address = addressOf(token);
  return done({ voice, organisation, address, minutes: asked.value.minutes, qr: qrCode(address) });
}

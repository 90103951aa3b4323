import type { AreaScope } from "../domain/access/scope";
import { agendaProgress, type AgendaProgress } from "../domain/workshop/agenda-progress";
import { loadAgreedSet } from "./load-agreed-set.server";
import { loadSnapshot } from "./load-snapshot.server";
import type { ServiceContext } from "./service-context.server";

export type AgreedProgress = AgendaProgress & { readonly signedOff: boolean };

/** How many descriptors of a round's agenda are decided; null for a round whose results are not published. */
export async function loadAgreedProgress(
  { db }: Pick<ServiceContext, "db">,
  scope: AreaScope,
  round: string,
): Promise<AgreedProgress | null> {
  const set = await loadAgreedSet({ db }, scope, round);
  if (!set.ok) return null;
  const results = await loadSnapshot({ db }, scope, round);
  if (!results.ok) return null;
  return { ...agendaProgress(results.value.release.agenda, set.value.scores), signedOff: set.value.signOff !== null };
}

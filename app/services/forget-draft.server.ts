import { deleteDraft, findBrowserDraft } from "../../db/queries/drafts.server";
import { browserKeyHash } from "./browser-keys.server";
import type { ServiceContext } from "./service-context.server";

/**
 * Deletes answers that were never sent, at the wish of whoever gave them. A browser that was not shown them cannot delete them either: it
 * only loses its own way to them.
 */
export async function forgetDraft({ db, secret }: Pick<ServiceContext, "db" | "secret">, browserKey: string): Promise<void> {
  const found = await findBrowserDraft(db, browserKeyHash(secret, browserKey));
  if (found?.seesAnswers) await deleteDraft(db, found.draft.id);
}

import { deleteDraft } from "../../db/queries/drafts.server";
import { loadDraft } from "./load-draft.server";
import type { ServiceContext } from "./service-context.server";

/**
 * Deletes answers that were never sent, at the wish of whoever gave them. A browser that was not shown them cannot delete them either: it
 * only loses its own way to them. Hands back the key that is of no use any more; null where there was nothing.
 */
export async function forgetDraft(
  context: Pick<ServiceContext, "db" | "secret">,
  browserKeys: readonly string[],
): Promise<{ readonly browserKey: string } | null> {
  const loaded = await loadDraft(context, browserKeys);
  if (!loaded.ok) return null;
  const { draft, seesAnswers, browserKey } = loaded.value;
  if (seesAnswers) await deleteDraft(context.db, draft.id);
  return { browserKey };
}

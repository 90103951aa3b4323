import type { LoaderFunctionArgs } from "@remix-run/node";
import { laterPageHtml } from "../http/plain-pages.server";
import { htmlAnswer, problemAnswer, respondentOf, respondentRoute } from "../http/respondent.server";
import { loadDraft } from "../services/load-draft.server";

/** How to come back to answers that are saved. */
export function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  return respondentRoute(context, async () => {
    const { held, keys } = respondentOf(request, context);
    const loaded = await loadDraft(context, keys);
    if (!loaded.ok) return problemAnswer(loaded.problem, request, context);
    const keeping = !held[0]?.kiosk;
    return htmlAnswer(laterPageHtml({ loaded: loaded.value, keeping }, context), { keep: keeping });
  });
}

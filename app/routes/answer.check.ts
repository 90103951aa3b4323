import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { heldKeysCookie, justSentCookie } from "../http/answer-cookies.server";
import { answerPaths } from "../http/answer-paths";
import { checkPageHtml } from "../http/overview-pages.server";
import {
  goTo,
  htmlAnswer,
  jsonAnswer,
  postedFields,
  problemAnswer,
  respondentOf,
  respondentRoute,
  wantsJson,
} from "../http/respondent.server";
import { loadDraft } from "../services/load-draft.server";
import { submitDraft } from "../services/submit-draft.server";

/** Everything that was answered, to be looked over. */
export function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  return respondentRoute(context, async () => {
    const { held, keys } = respondentOf(request, context);
    const loaded = await loadDraft(context, keys);
    if (!loaded.ok) return problemAnswer(loaded.problem, request, context);
    const keeping = !held[0]?.kiosk;
    return htmlAnswer(checkPageHtml({ loaded: loaded.value, keeping }, context), { keep: keeping });
  });
}

/** Sends the answers. Pressed twice, or again after a lost connection, they count once and get the same receipt. */
export function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  return respondentRoute(context, async () => {
    const { held, https } = respondentOf(request, context);
    const sending = (await postedFields(request)).get("submission") ?? "";
    const sent = await submitDraft(context, { held, sending });
    if (!sent.ok) return problemAnswer(sent.problem[0], request, context);
    const { receipt, draft, voice, browserKey } = sent.value;
    const left = held.filter((one) => one.key !== browserKey);
    const kiosk = held.some((one) => one.kiosk);
    // Where it is not known any more who sent them, the way out does no harm.
    const family = voice === null || voice === "families";
    const cookies = [heldKeysCookie(left, https), justSentCookie({ receipt, draft, family }, kiosk, https)];
    return wantsJson(request) ? jsonAnswer({ sent: answerPaths.sent() }, { cookies }) : goTo(answerPaths.sent(), cookies);
  });
}

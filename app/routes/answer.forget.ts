import type { ActionFunctionArgs } from "@remix-run/node";
import { ENGLISH } from "../components/survey/survey-words";
import { heldKeysCookie } from "../http/answer-cookies.server";
import { answerPaths } from "../http/answer-paths";
import { goneAnswersPageHtml } from "../http/plain-pages.server";
import { goTo, htmlAnswer, respondentOf, respondentRoute } from "../http/respondent.server";
import { forgetDraft } from "../services/forget-draft.server";

export function loader(): Response {
  return goTo(answerPaths.tasks());
}

/** Deletes answers that were not sent, here and on the server. */
export function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  return respondentRoute(context, async () => {
    const { held, keys, https } = respondentOf(request, context);
    const forgotten = await forgetDraft(context, keys);
    const others = held.filter(({ key }) => key !== forgotten?.browserKey);
    const html = goneAnswersPageHtml(ENGLISH.forgottenTitle, ENGLISH.forgottenText, "", context);
    return htmlAnswer(html, { cookies: [heldKeysCookie(others, https)] });
  });
}

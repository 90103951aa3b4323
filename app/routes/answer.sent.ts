import type { LoaderFunctionArgs } from "@remix-run/node";
import { ENGLISH } from "../components/survey/survey-words";
import { readJustSent } from "../http/answer-cookies.server";
import { goneAnswersPageHtml, sentPageHtml } from "../http/plain-pages.server";
import { htmlAnswer, respondentOf, respondentRoute } from "../http/respondent.server";

/** The receipt, for as long as this browser may show it. */
export function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  return respondentRoute(context, async () => {
    const sent = readJustSent(request, respondentOf(request, context).https);
    if (sent !== null) return htmlAnswer(sentPageHtml(sent, context));
    return htmlAnswer(goneAnswersPageHtml(ENGLISH.sentGone, ENGLISH.sentGoneText, "", context), { status: 404 });
  });
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { heldKeysCookie, noJustSentCookie } from "../http/answer-cookies.server";
import { answerPaths } from "../http/answer-paths";
import { startPageHtml } from "../http/plain-pages.server";
import { goTo, htmlAnswer, problemAnswer, respondentOf, respondentRoute } from "../http/respondent.server";
import { openLink } from "../services/open-link.server";
import { startAnswering } from "../services/start-answering.server";

/** What the survey is about. Opening the link uses nothing up and sets nothing. */
export function loader({ request, params: { token = "" }, context }: LoaderFunctionArgs): Promise<Response> {
  return respondentRoute(context, async () => {
    const { keys } = respondentOf(request, context);
    const opened = await openLink(context, token, isKiosk(request) ? [] : keys);
    return opened.ok ? htmlAnswer(startPageHtml(opened.value, context)) : problemAnswer(opened.problem, request, context);
  });
}

/** Trades the link for a cookie and leaves the address with the token behind. */
export function action({ request, params: { token = "" }, context }: ActionFunctionArgs): Promise<Response> {
  return respondentRoute(context, async () => {
    const { held, keys, https } = respondentOf(request, context);
    const kiosk = isKiosk(request);
    const started = await startAnswering(context, { token, browserKeys: keys, kiosk });
    if (!started.ok) return problemAnswer(started.problem, request, context);
    const { browserKey, goesOn } = started.value;
    const mine = held.find(({ key }) => key === browserKey) ?? { key: browserKey, receipt: "", kiosk };
    const others = kiosk ? [] : held.filter(({ key }) => key !== browserKey);
    const cookies = [heldKeysCookie([mine, ...others], https), noJustSentCookie(https)];
    return goTo(goesOn ? answerPaths.tasks() : answerPaths.page("1"), cookies);
  });
}

/** Said in the address on a device that many people use one after the other. */
function isKiosk(request: Request): boolean {
  return new URL(request.url).searchParams.has("kiosk");
}

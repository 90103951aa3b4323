import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { ENGLISH, fieldProblemWords } from "../components/survey/survey-words";
import { newestSave } from "../domain/survey/draft-answers";
import { answerPaths, isBackToCheck, neighboursOf } from "../http/answer-paths";
import { questionPageHtml, questionPageWithProblems } from "../http/question-pages.server";
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
import { problem } from "../domain/values/problem";
import { loadDraft } from "../services/load-draft.server";
import { saveDraft } from "../services/save-draft.server";

/** One page of questions with the answers so far. */
export function loader({ request, params: { page = "" }, context }: LoaderFunctionArgs): Promise<Response> {
  return respondentRoute(context, async () => {
    const { held, keys } = respondentOf(request, context);
    const loaded = await loadDraft(context, keys);
    if (!loaded.ok) return problemAnswer(loaded.problem, request, context);
    const keeping = !held[0]?.kiosk;
    const html = questionPageHtml({ loaded: loaded.value, page, backToCheck: isBackToCheck(request.url), keeping }, context);
    return html === null ? problemAnswer(problem("not-found"), request, context) : htmlAnswer(html, { keep: keeping });
  });
}

/** Saves one page and leads on; the script saves the same way while somebody is still answering, and stays. */
export function action({ request, params: { page = "" }, context }: ActionFunctionArgs): Promise<Response> {
  return respondentRoute(context, async () => {
    const { held, keys } = respondentOf(request, context);
    const fields = await postedFields(request);
    const saved = await saveDraft(context, keys, { page, fields, draft: fields.get("draft"), saveNumber: saveNumberIn(fields) });
    if (!saved.ok) return problemAnswer(saved.problem, request, context);
    const { loaded, typed, problems } = saved.value;
    if (wantsJson(request)) {
      const texts = problems.map((one) => fieldProblemWords(ENGLISH, one.problem.code, one.problem.details));
      return jsonAnswer({ saved: newestSave(loaded.draft.answers, page), problems: texts }, { status: problems.length === 0 ? 200 : 400 });
    }
    const backToCheck = isBackToCheck(request.url);
    if (problems.length > 0) {
      const view = { loaded, page, backToCheck, keeping: !held[0]?.kiosk };
      return htmlAnswer(questionPageWithProblems(view, typed, problems, context), { status: 400 });
    }
    if (fields.get("then") === "later") return goTo(answerPaths.later());
    return goTo(backToCheck ? answerPaths.check() : neighboursOf(loaded.asked.questionnaire, page).next);
  });
}

function saveNumberIn(fields: URLSearchParams): number | null {
  const text = fields.get("save") ?? "";
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

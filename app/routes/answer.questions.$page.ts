import type { LoaderFunctionArgs } from "@remix-run/node";
import type { RichSection } from "../components/survey/rich/rich-section";
import { ENGLISH } from "../components/survey/survey-words";
import { problem } from "../domain/values/problem";
import { jsonAnswer, problemAnswer, respondentOf, respondentRoute } from "../http/respondent.server";
import { loadDraft } from "../services/load-draft.server";

/** One section's questions for the richer face. Nobody's answers are among them: those stand in the page already. */
export function loader({ request, params: { page = "" }, context }: LoaderFunctionArgs): Promise<Response> {
  return respondentRoute(context, async () => {
    const loaded = await loadDraft(context, respondentOf(request, context).keys);
    if (!loaded.ok) return problemAnswer(loaded.problem, request, context);
    const { questionnaire } = loaded.value.asked;
    const sections = questionnaire.sections.filter((section) => section.page === page);
    if (sections.length === 0) return problemAnswer(problem("not-found"), request, context);
    const { dontKnow, notApplicable, comment, noNames, mattersTitle, mattersHelp, addComment, or, clearAnswer, usePlainForm } = ENGLISH;
    const words = { dontKnow, notApplicable, comment, noNames, mattersTitle, mattersHelp, addComment, or, clearAnswer, usePlainForm };
    return jsonAnswer({ questionnaire: { ...questionnaire, sections }, words } satisfies RichSection);
  });
}

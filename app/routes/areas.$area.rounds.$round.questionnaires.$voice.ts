import type { LoaderFunctionArgs } from "@remix-run/node";
import { ENGLISH } from "../components/survey/survey-words";
import { surveyJsJson } from "../domain/survey/surveyjs-json";
import { requireRound } from "../http/require-round.server";
import { loadQuestionnaire } from "../services/round-questionnaire.server";

/** What a voice is asked in this round, as SurveyJS JSON for use in other tools. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { staff, facts } = await requireRound(args);
  const voice = args.params.voice ?? "";
  const questionnaire = await loadQuestionnaire(args.context, staff.scope, { round: facts.round.id, voice });
  if (!questionnaire.ok) throw new Response(null, { status: 404 });
  return new Response(JSON.stringify(surveyJsJson(questionnaire.value, ENGLISH), null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${facts.round.edition}-${voice}.json"`,
      "Cache-Control": "no-store",
    },
  });
}

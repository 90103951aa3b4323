import { commentIn, progressOf, ratingIn, type DraftAnswers } from "../../domain/survey/draft-answers";
import { DONT_KNOW, NOT_APPLICABLE, questionsOf, ratingField, type Question, type Questionnaire } from "../../domain/survey/questionnaire";
import { questionName } from "./check-page";
import { html, type Html } from "./page-template";
import type { SurveyWords } from "./survey-words";

/** An answer in a few words, as the page that checks the answers shows it. Empty where there is none. */
export function answerText({ levels }: Question, rating: string, words: SurveyWords): string {
  if (rating === DONT_KNOW) return words.dontKnow;
  if (rating === NOT_APPLICABLE) return words.notApplicable;
  const level = levels.find(({ value }) => value === rating);
  if (level === undefined) return "";
  return level.label === null ? (level.wording ?? level.value) : `${level.value} ${level.label}`;
}

/** One answer with its comment, to be checked. A browser that may not see it learns only that it is there. */
export function answerHtml(question: Question, answers: DraftAnswers, seesAnswers: boolean, words: SurveyWords): Html {
  const rating = ratingIn(answers, question.key);
  const comment = commentIn(answers, question.key);
  if (!seesAnswers && (rating !== "" || comment !== "")) return html`${words.keptElsewhere}`;
  const given =
    rating === "" ? html`<span class="survey-unanswered">${words.notAnswered}</span>` : html`${answerText(question, rating, words)}`;
  if (comment === "") return given;
  return html`${given}
    <p class="survey-comment"><span class="govuk-visually-hidden">${words.commentSays} </span>${comment}</p>`;
}

/** What was picked as mattering most, to be checked. */
export function picksHtml(questionnaire: Questionnaire, answers: DraftAnswers, seesAnswers: boolean, words: SurveyWords): Html {
  const picked = questionsOf(questionnaire).filter(({ key }) => answers.matters.includes(key));
  if (picked.length === 0) return html`<span class="survey-unanswered">${words.nothingPicked}</span>`;
  if (!seesAnswers) return html`${words.keptElsewhere}`;
  return html`<ul class="govuk-list govuk-list--bullet">
    ${picked.map(({ title }) => html`<li>${title}</li>`)}
  </ul>`;
}

/** Says kindly what has no answer, with a link to each; nothing where everything has one. */
export function unansweredHtml(
  questionnaire: Questionnaire,
  answers: DraftAnswers,
  linkTo: (page: string, field: string) => string,
  words: SurveyWords,
): Html {
  const { answered, asked } = progressOf(questionnaire, answers);
  if (answered === asked) return html``;
  const open = questionnaire.sections.flatMap(({ page, questions }) =>
    questions.filter(({ key }) => ratingIn(answers, key) === "").map((question) => ({ page, question })),
  );
  const links = open.map(
    ({ page, question }) =>
      html`<li><a class="govuk-link" href="${linkTo(page, ratingField(question.key))}">${questionName(question)}</a></li>`,
  );
  return html`<div class="govuk-inset-text" data-unanswered="">
    <p class="govuk-body"><strong>${words.unansweredTitle(asked - answered)}</strong> ${words.unansweredText}</p>
    <details class="govuk-details survey-open-list">
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${words.unansweredShow}</span></summary>
      <div class="govuk-details__text">
        <ul class="govuk-list">
          ${links}
        </ul>
      </div>
    </details>
  </div>`;
}

/** A paragraph that stands out. */
export function noticeHtml(text: string): Html {
  return html`<div class="govuk-inset-text">${text}</div>`;
}

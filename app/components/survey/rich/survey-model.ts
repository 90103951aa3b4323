import { Model, QuestionRadiogroupModel, settings } from "survey-core";
import { commentField, ratingField, type Question, type Questionnaire } from "../../../domain/survey/questionnaire";
import { surveyJsCommentName, surveyJsJson } from "../../../domain/survey/surveyjs-json";
import { escapeHtml } from "../page-template";
import { CLASSES } from "./css-classes";
import { LEVEL_CHOICE } from "./level-choice";
import type { RichSection, RichWords } from "./rich-section";

type ModelParts = RichSection & {
  /** The answers so far, by the plain form's fields. */
  readonly answers: Readonly<Record<string, string>>;
  readonly changed: (field: string, value: string) => void;
};

/** The section as a SurveyJS survey of one page, which shows questions and nothing around them. */
export function surveyModel({ questionnaire, words, answers, changed }: ModelParts): Model {
  const json = surveyJsJson(questionnaire, words);
  settings.animationEnabled = false;
  const model = new Model({ ...json, pages: json.pages.slice(0, 1) });
  // The stylesheet that it would write has no nonce, and none of its variables is used.
  model.generateStylesheet = false;
  model.needRenderIcons = false;
  model.css = CLASSES;
  model.showTitle = false;
  model.showPageTitles = false;
  model.showNavigationButtons = false;
  model.showProgressBar = false;
  model.autoFocusFirstQuestion = false;
  model.autoGrowComment = true;
  model.allowResizeComment = false;
  model.textUpdateMode = "onTyping";

  const fields = fieldsByName(questionnaire);
  model.data = Object.fromEntries([...fields].flatMap(([name, field]) => (answers[field] === undefined ? [] : [[name, answers[field]]])));
  for (const question of asked(questionnaire)) {
    const rating = model.getQuestionByName(ratingField(question.key));
    if (!(rating instanceof QuestionRadiogroupModel)) throw new Error(`${question.key} has no question for its rating`);
    rating.itemComponent = LEVEL_CHOICE;
  }
  nameComments(model, questionnaire, words);
  model.onValueChanged.add((_model, { name, value }) => {
    const field = fields.get(name);
    if (field !== undefined) changed(field, value === undefined || value === null ? "" : String(value));
  });
  return model;
}

/** A comment is closed until somebody opens it, and says what it is about to those who do not see where it stands. */
function nameComments(model: Model, questionnaire: Questionnaire, { addComment }: RichWords): void {
  const titles = new Map<unknown, string>();
  for (const { key, title } of asked(questionnaire)) {
    const comment = model.getQuestionByName(surveyJsCommentName(key));
    if (comment === null) continue;
    titles.set(comment, title);
    comment.state = comment.isEmpty() ? "collapsed" : "expanded";
  }
  model.onTextMarkdown.add((_model, options) => {
    const title = options.name === "title" ? titles.get(options.element) : undefined;
    if (title !== undefined) options.html = `${escapeHtml(addComment)}<span class="govuk-visually-hidden">: ${escapeHtml(title)}</span>`;
  });
  model.onGetTitleTagName.add((_model, options) => {
    options.tagName = titles.has(options.element) ? "div" : "h2";
  });
}

function asked({ sections }: Questionnaire): readonly Question[] {
  return sections.flatMap(({ questions }) => questions);
}

/** The plain form's fields by the names of the SurveyJS questions that stand for them. */
function fieldsByName(questionnaire: Questionnaire): ReadonlyMap<string, string> {
  const pairs = asked(questionnaire).flatMap(({ key }): [string, string][] => [
    [ratingField(key), ratingField(key)],
    [surveyJsCommentName(key), commentField(key)],
  ]);
  return new Map(pairs);
}

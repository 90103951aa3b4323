import {
  DONT_KNOW,
  LONGEST_COMMENT,
  MATTERS,
  MOST_PICKS,
  NOT_APPLICABLE,
  questionsOf,
  ratingField,
  type Question,
  type QuestionLevel,
  type Questionnaire,
} from "./questionnaire";

/** The sentences that a questionnaire needs beside the edition's own. */
export type QuestionnaireWords = {
  readonly dontKnow: string;
  readonly notApplicable: string;
  readonly comment: string;
  /** Said with every comment, since what somebody writes can give them away. */
  readonly noNames: string;
  readonly mattersTitle: string;
  readonly mattersHelp: string;
};

type SurveyJsChoice = { readonly value: string; readonly text: string };

type SurveyJsElement =
  | {
      readonly type: "radiogroup";
      readonly name: string;
      readonly title: string;
      readonly description?: string;
      readonly choices: readonly SurveyJsChoice[];
    }
  | {
      readonly type: "comment";
      readonly name: string;
      readonly title: string;
      readonly description: string;
      readonly maxLength: number;
    }
  | {
      readonly type: "checkbox";
      readonly name: string;
      readonly title: string;
      readonly description: string;
      readonly maxSelectedChoices: number;
      readonly validators: readonly [{ readonly type: "answercount"; readonly maxCount: number }];
      readonly choices: readonly SurveyJsChoice[];
    };

type SurveyJsPage = {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly elements: readonly SurveyJsElement[];
};

/** A questionnaire in the format of the SurveyJS form library. */
export type SurveyJsJson = {
  readonly title: string;
  readonly locale: string;
  readonly showQuestionNumbers: "off";
  readonly pages: readonly SurveyJsPage[];
};

/**
 * The same questionnaire as SurveyJS JSON: a page for each section and one for what matters most. Questions have the names of the
 * plain form's fields and send its values; a comment is a question of its own, `<question>-Comment`, which is where SurveyJS itself
 * keeps comments and, unlike its built-in one, has a label.
 */
export function surveyJsJson(questionnaire: Questionnaire, words: QuestionnaireWords): SurveyJsJson {
  const sections = questionnaire.sections.map(({ key, title, summary, questions }) => ({
    name: key,
    title,
    ...described(summary),
    elements: questions.flatMap((question) => questionElements(question, questionnaire.comments, words)),
  }));
  return {
    title: questionnaire.title,
    locale: questionnaire.language,
    showQuestionNumbers: "off",
    pages: [...sections, mattersPage(questionnaire, words)],
  };
}

/** The name of the SurveyJS question that holds the comment on a descriptor. */
export function surveyJsCommentName(descriptor: string): string {
  return `${ratingField(descriptor)}-Comment`;
}

/** A level in one line: its value and word, then its sentence. */
export function levelText({ value, label, wording }: QuestionLevel): string {
  if (label === null) return wording ?? value;
  return wording === null ? `${value} – ${label}` : `${value} – ${label}: ${wording}`;
}

function questionElements(question: Question, comments: boolean, words: QuestionnaireWords): SurveyJsElement[] {
  const rating: SurveyJsElement = {
    type: "radiogroup",
    name: ratingField(question.key),
    ...titled(question),
    choices: [
      ...question.levels.map((level) => ({ value: level.value, text: levelText(level) })),
      { value: DONT_KNOW, text: words.dontKnow },
      { value: NOT_APPLICABLE, text: words.notApplicable },
    ],
  };
  if (!comments) return [rating];
  const name = surveyJsCommentName(question.key);
  return [rating, { type: "comment", name, title: words.comment, description: words.noNames, maxLength: LONGEST_COMMENT }];
}

// A statement to be rated is told apart from others by its descriptor's title; a question speaks for itself.
function titled({ title, text, isStatement, help }: Question): { readonly title: string; readonly description?: string } {
  if (!isStatement) return { title: text, ...described(help) };
  return { title, description: help === "" ? text : `${text}\n${help}` };
}

function mattersPage(questionnaire: Questionnaire, words: QuestionnaireWords): SurveyJsPage {
  const choices = questionsOf(questionnaire).map(({ key, title }) => ({ value: key, text: title }));
  return {
    name: MATTERS,
    title: words.mattersTitle,
    elements: [
      {
        type: "checkbox",
        name: MATTERS,
        title: words.mattersTitle,
        description: words.mattersHelp,
        maxSelectedChoices: MOST_PICKS,
        // The number above only keeps people from picking more; answers that come from elsewhere are judged by this.
        validators: [{ type: "answercount", maxCount: MOST_PICKS }],
        choices,
      },
    ],
  };
}

function described(text: string): { readonly description?: string } {
  return text === "" ? {} : { description: text };
}

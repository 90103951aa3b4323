import type { Questionnaire } from "../../../domain/survey/questionnaire";
import type { QuestionnaireWords } from "../../../domain/survey/surveyjs-json";

/** What the richer face says beside the questions. */
export type RichWords = QuestionnaireWords & {
  readonly addComment: string;
  readonly or: string;
  readonly clearAnswer: string;
  readonly usePlainForm: string;
};

/** All that the richer face shows of a page: a questionnaire with this one section. */
export type RichSection = { readonly questionnaire: Questionnaire; readonly words: RichWords };

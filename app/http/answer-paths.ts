import { MATTERS, type Questionnaire } from "../domain/survey/questionnaire";

/** The addresses of respondents' pages. None but the first ever holds a secret. */
export const answerPaths = {
  start: (token: string) => `/a/${token}`,
  tasks: () => "/answer",
  page: (page: string) => `/answer/${page}`,
  questions: (page: string) => `/answer/questions/${page}`,
  check: () => "/answer/check",
  sent: () => "/answer/sent",
  later: () => "/answer/later",
  forget: () => "/answer/forget",
  receipt: () => "/answer/receipt",
  worker: () => "/answer/worker.js",
} as const;

/** Said by a link on the page that checks the answers: afterwards go back there. */
export const BACK_TO_CHECK = "?back=check";

export function isBackToCheck(url: string): boolean {
  return new URL(url).search === BACK_TO_CHECK;
}

/** Where a page of questions leads on to, and back to. */
export function neighboursOf(questionnaire: Questionnaire, page: string): { readonly next: string; readonly back: string } {
  const pages = [...questionnaire.sections.map((section) => section.page), MATTERS];
  const place = pages.indexOf(page);
  const next = pages[place + 1];
  const back = pages[place - 1];
  return {
    next: next === undefined ? answerPaths.check() : answerPaths.page(next),
    back: back === undefined ? answerPaths.tasks() : answerPaths.page(back),
  };
}

/** Every page that a person may need while there is no connection. */
export function pagesToKeep({ sections }: Questionnaire): readonly string[] {
  const pages = [...sections.map((section) => section.page), MATTERS].map(answerPaths.page);
  return [answerPaths.tasks(), ...pages, answerPaths.check(), answerPaths.later()];
}

import type { ReactNode } from "react";
import { MATTERS, type Question, type Questionnaire } from "../../domain/survey/questionnaire";
import { Button } from "../govuk/button";
import { SummaryCard } from "../govuk/summary-list";
import { RespondentPage, type PageFrame } from "./respondent-page";

type CheckPageProps = {
  readonly frame: PageFrame;
  readonly questionnaire: Questionnaire;
  /** The answer to a descriptor, and what was picked. */
  readonly answer: (question: Question) => ReactNode;
  readonly picks: ReactNode;
  /** What to say about questions without an answer; may be nothing. */
  readonly unanswered: ReactNode;
  /** The number of the newest save that a page's answers here come from. */
  readonly saveNumber: (page: string) => string;
  readonly submissionKey: string;
  readonly links: { readonly field: (page: string, field: string) => string; readonly action: string; readonly back: string };
};

/** How a question is named where there is no room for its whole text. */
export function questionName({ title, text, isStatement }: Question): string {
  return isStatement ? title : text;
}

/** Everything that was answered, to be looked over and sent. */
export function CheckPage({ frame, questionnaire, answer, picks, unanswered, saveNumber, submissionKey, links }: CheckPageProps) {
  const { words } = frame;
  return (
    <RespondentPage frame={frame} title={words.checkTitle} backHref={links.back}>
      <h1 className="govuk-heading-l">{words.checkTitle}</h1>
      <p className="govuk-body">{words.checkLead}</p>
      {unanswered}
      {questionnaire.sections.map(({ title, page, questions }) => (
        <div key={page} data-answers-of={page} data-save-number={saveNumber(page)}>
          <SummaryCard
            title={title}
            rows={questions.map((question) => ({
              key: questionName(question),
              value: <div data-answer={question.key}>{answer(question)}</div>,
              actions: [{ href: links.field(page, `r.${question.key}`), text: words.change, hiddenText: questionName(question) }],
            }))}
          />
        </div>
      ))}
      <div data-answers-of={MATTERS} data-save-number={saveNumber(MATTERS)}>
        <SummaryCard
          title={words.lastPart}
          rows={[
            {
              key: words.mattersTitle,
              value: <div data-answer={MATTERS}>{picks}</div>,
              actions: [{ href: links.field(MATTERS, MATTERS), text: words.change, hiddenText: words.mattersTitle }],
            },
          ]}
        />
      </div>
      <h2 className="govuk-heading-m">{words.sendTitle}</h2>
      <p className="govuk-body">{words.sendText}</p>
      <form method="post" action={links.action} data-survey-submit="">
        <input type="hidden" name="submission" value={submissionKey} />
        <p className="survey-saving" role="status" data-saving-state="" />
        <Button>{words.send}</Button>
      </form>
    </RespondentPage>
  );
}

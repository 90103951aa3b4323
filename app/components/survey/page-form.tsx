import type { ReactNode } from "react";
import type { FieldProblem } from "../../domain/survey/read-page-post";
import { Button } from "../govuk/button";
import { ErrorSummary } from "../govuk/error-summary";
import { fieldProblemWords, type SurveyWords } from "./survey-words";

type PageFormProps = {
  readonly page: string;
  readonly action: string;
  /** Where to go once the page is saved. */
  readonly next: string;
  /** The number of the newest save that this page shows. */
  readonly saveNumber: string;
  readonly draft: string;
  readonly words: SurveyWords;
  readonly children: ReactNode;
};

/** The form of one page of questions. It is complete without a script; with one it is saved as it is filled in. */
export function PageForm({ page, action, next, saveNumber, draft, words, children }: PageFormProps) {
  return (
    <form method="post" action={action} noValidate data-survey-page={page} data-next={next} data-save-number={saveNumber}>
      <input type="hidden" name="draft" value={draft} />
      {children}
      <div className="survey-actions">
        <p className="survey-saving" role="status" data-saving-state="" />
        <div className="govuk-button-group">
          <Button name="then" value="next">
            {words.saveAndContinue}
          </Button>
          <Button name="then" value="later" kind="secondary">
            {words.saveForLater}
          </Button>
        </div>
      </div>
    </form>
  );
}

type ProblemsProps = { readonly problems: readonly FieldProblem[]; readonly words: SurveyWords; readonly note?: string | undefined };

/** Every problem of the page, each leading to its field. Nothing where there is none. */
export function Problems({ problems, words, note }: ProblemsProps) {
  if (problems.length === 0) return null;
  const errors = problems.map(({ field, problem }) => ({
    href: `#${field}`,
    text: fieldProblemWords(words, problem.code, problem.details),
  }));
  return <ErrorSummary title={words.problemTitle} description={note} errors={errors} />;
}

import { MATTERS, questionsOf, type Questionnaire } from "../../domain/survey/questionnaire";
import type { FieldProblem } from "../../domain/survey/read-page-post";
import { Checkboxes } from "../govuk/checkboxes";
import { PageForm, Problems } from "./page-form";
import { RespondentPage, type PageFrame } from "./respondent-page";
import { fieldProblemWords } from "./survey-words";

type MattersPageProps = {
  readonly frame: PageFrame;
  readonly questionnaire: Questionnaire;
  readonly picks: readonly string[];
  readonly problems: readonly FieldProblem[];
  readonly saveNumber: string;
  readonly action: string;
  readonly next: string;
  readonly backHref: string;
};

/** The last question: up to three descriptors that matter most. */
export function MattersPage({ frame, questionnaire, picks, problems, saveNumber, action, next, backHref }: MattersPageProps) {
  const { words } = frame;
  const [first] = problems;
  return (
    <RespondentPage frame={frame} title={words.mattersTitle} hasErrors={problems.length > 0} backHref={backHref}>
      <Problems problems={problems} words={words} />
      <PageForm page={MATTERS} action={action} next={next} saveNumber={saveNumber} draft={frame.saving?.draft ?? ""} words={words}>
        <span className="govuk-caption-l">{words.lastPart}</span>
        <Checkboxes
          name={MATTERS}
          legend={{ text: words.mattersTitle, size: "l", isPageHeading: true }}
          hint={words.mattersHelp}
          error={first && fieldProblemWords(words, first.problem.code, first.problem.details)}
          values={picks}
          items={questionsOf(questionnaire).map(({ key, title, text, isStatement }) => ({
            value: key,
            label: title,
            // Who was asked a question has not seen the descriptor's title before.
            hint: isStatement ? undefined : text,
          }))}
        />
      </PageForm>
    </RespondentPage>
  );
}

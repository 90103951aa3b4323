import type { ReactNode } from "react";
import type { Questionnaire, QuestionnaireSection } from "../../domain/survey/questionnaire";
import type { FieldProblem } from "../../domain/survey/read-page-post";
import { PageForm, Problems } from "./page-form";
import { QuestionField, type FormState } from "./question-field";
import { RespondentPage, type PageFrame } from "./respondent-page";

export type SectionPageProps = {
  readonly frame: PageFrame;
  readonly questionnaire: Questionnaire;
  readonly section: QuestionnaireSection;
  readonly state: FormState;
  readonly problems: readonly FieldProblem[];
  readonly saveNumber: string;
  readonly action: string;
  readonly next: string;
  readonly backHref: string;
  /** What to know before answering here; may be nothing. */
  readonly notice: ReactNode;
};

/** One section of the survey with all its questions. */
export function SectionPage(props: SectionPageProps) {
  const { frame, questionnaire, section, state, problems, saveNumber, action, next, backHref, notice } = props;
  const { words } = frame;
  const place = words.sectionOf(questionnaire.sections.indexOf(section) + 1, questionnaire.sections.length);
  return (
    <RespondentPage frame={frame} title={`${place}: ${section.title}`} hasErrors={problems.length > 0} backHref={backHref}>
      <Problems problems={problems} words={words} note={words.restSaved} />
      <span className="govuk-caption-l">{place}</span>
      <h1 className="govuk-heading-l">{section.title}</h1>
      {section.summary !== "" && <p className="govuk-body-l">{section.summary}</p>}
      <p className="govuk-body">{questionnaire.voice === "families" ? words.nothingRequired : words.chooseLevel}</p>
      {notice}
      <PageForm page={section.page} action={action} next={next} saveNumber={saveNumber} draft={frame.saving?.draft ?? ""} words={words}>
        {section.questions.map((question) => (
          <QuestionField key={question.key} question={question} comments={questionnaire.comments} state={state} words={words} />
        ))}
      </PageForm>
    </RespondentPage>
  );
}

import { MATTERS, type Questionnaire } from "../../domain/survey/questionnaire";
import { Button, ButtonLink } from "../govuk/button";
import { Details } from "../govuk/details";
import { TaskList } from "../govuk/task-list";
import { RespondentPage, type PageFrame } from "./respondent-page";

type TasksPageProps = {
  readonly frame: PageFrame;
  readonly questionnaire: Questionnaire;
  /** How far everything is, in a sentence. */
  readonly lead: string;
  /** How far one page is, by its name. */
  readonly progress: (page: string) => string;
  readonly links: {
    readonly page: (page: string) => string;
    readonly goOn: string;
    readonly check: string;
    readonly forget: string;
  };
};

/** Every part of the survey and how far it is. */
export function TasksPage({ frame, questionnaire, lead, progress, links }: TasksPageProps) {
  const { words } = frame;
  const sections = questionnaire.sections.map(({ title, page }) => ({ title, href: links.page(page), status: progress(page) }));
  return (
    <RespondentPage frame={frame} title={words.tasksTitle}>
      <h1 className="govuk-heading-l">{words.tasksTitle}</h1>
      <p className="govuk-body" data-survey-lead="">
        {lead}
      </p>
      <TaskList
        idPrefix="part"
        items={[
          ...sections,
          { title: words.mattersTitle, href: links.page(MATTERS), status: progress(MATTERS) },
          { title: words.checkTask, href: links.check, status: "" },
        ]}
      />
      <ButtonLink href={links.goOn}>{words.goOn}</ButtonLink>
      <Details summary={words.sharedDevice} id="shared-device">
        <p className="govuk-body">{words.sharedDeviceText}</p>
        <form method="post" action={links.forget}>
          <Button kind="warning">{words.forget}</Button>
        </form>
      </Details>
    </RespondentPage>
  );
}

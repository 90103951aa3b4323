import type { ActionFormView } from "../../domain/reports/action-form-view";
import type { ActionView } from "../../domain/reports/action-view";
import { ROADMAP_WORDS } from "../../domain/reports/roadmap-wording";
import type { ActionStatus } from "../../domain/roadmap/action";
import type { TypedAction } from "../../domain/roadmap/read-action";
import { Button, ButtonLink } from "../govuk/button";
import { Radios } from "../govuk/radios";
import { SummaryList } from "../govuk/summary-list";
import { Textarea } from "../govuk/textarea";
import { problemOf, type FieldProblem } from "../rounds/staff-page";
import { ActionForm } from "./action-form";
import { RoadmapPage, type RoadmapProps } from "./roadmap-page";
import { StatusTag } from "./status-tag";

type NewActionPageProps = RoadmapProps & {
  /** Null while nothing has been agreed: then there is nothing to act on. */
  readonly form: { readonly offered: ActionFormView; readonly typed: TypedAction } | null;
  readonly problems?: readonly FieldProblem[] | undefined;
};

export function NewActionPage({ form, problems, frame, paths }: NewActionPageProps) {
  return (
    <RoadmapPage {...{ frame, paths, problems }} title={ROADMAP_WORDS.newTitle} crumbs={[]}>
      {form === null ? (
        <>
          <p className="govuk-body">{ROADMAP_WORDS.noScores}</p>
          <p className="govuk-body">
            <a className="govuk-link" href={paths.rounds}>
              {ROADMAP_WORDS.noScoresNext}
            </a>
          </p>
        </>
      ) : (
        <div className="roadmap-form">
          <ActionForm {...form} seen={0} cancel={paths.overview()} problems={problems} />
        </div>
      )}
    </RoadmapPage>
  );
}

type ChangeActionPageProps = RoadmapProps & {
  readonly id: string;
  readonly title: string;
  readonly offered: ActionFormView;
  readonly typed: TypedAction;
  readonly seen: number;
  /** What the action says now, where somebody has changed it since the page was opened. */
  readonly stale: ActionView | null;
  readonly problems?: readonly FieldProblem[] | undefined;
};

export function ChangeActionPage({ id, title, offered, typed, seen, stale, problems, frame, paths }: ChangeActionPageProps) {
  const crumbs = [{ text: title, href: paths.action(id) }];
  return (
    <RoadmapPage {...{ frame, paths, problems, crumbs }} title={ROADMAP_WORDS.changeTitle}>
      {stale !== null && (
        <section className="roadmap-panel">
          <h2 className="govuk-heading-m">{ROADMAP_WORDS.staleTitle}</h2>
          <p className="govuk-body">{stale.title}</p>
          <Facts action={stale} paths={paths} />
        </section>
      )}
      <div className="roadmap-form">
        <ActionForm {...{ offered, typed, seen, problems }} cancel={paths.action(id)} />
      </div>
    </RoadmapPage>
  );
}

type ActionPageProps = RoadmapProps & {
  readonly action: ActionView;
  readonly typed?: { readonly to: string; readonly note: string } | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
};

/** One action: what is settled of it, where it stands and what has happened. */
export function ActionPage({ action, typed, problems, frame, paths, done }: ActionPageProps) {
  return (
    <RoadmapPage {...{ frame, paths, done, problems }} title={action.title} crumbs={[]}>
      <p className="govuk-body">
        <StatusTag {...action} />
      </p>
      {action.detail !== "" && <p className="govuk-body roadmap-lines">{action.detail}</p>}
      <h2 className="govuk-heading-m">{ROADMAP_WORDS.facts}</h2>
      <Facts action={action} paths={paths} />
      <ButtonLink href={paths.change(action.id)} kind="secondary">
        {ROADMAP_WORDS.change}
      </ButtonLink>
      <MoveOn {...{ action, typed, problems }} />
      <History action={action} />
    </RoadmapPage>
  );
}

function Facts({ action, paths }: Pick<ActionPageProps, "action" | "paths">) {
  const rows = [
    { key: ROADMAP_WORDS.forFact, value: <Descriptors action={action} /> },
    { key: ROADMAP_WORDS.ownerFact, value: action.owner },
    { key: ROADMAP_WORDS.leadFact, value: action.lead },
    ...(action.starts === null ? [] : [{ key: ROADMAP_WORDS.startsFact, value: action.starts }]),
    { key: ROADMAP_WORDS.due, value: action.overdue ? <strong className="roadmap-overdue">{action.due}</strong> : action.due },
    { key: ROADMAP_WORDS.sizeFact, value: action.size },
    { key: ROADMAP_WORDS.resourcesFact, value: action.resources },
    { key: ROADMAP_WORDS.budgetFact, value: action.budget },
    ...(action.milestones.length === 0 ? [] : [{ key: ROADMAP_WORDS.milestonesField, value: <Milestones action={action} /> }]),
    ...(action.needs.length === 0 ? [] : [{ key: ROADMAP_WORDS.needsFact, value: <Linked actions={action.needs} paths={paths} /> }]),
    ...(action.neededBy.length === 0
      ? []
      : [{ key: ROADMAP_WORDS.neededByFact, value: <Linked actions={action.neededBy} paths={paths} /> }]),
  ];
  return <SummaryList rows={rows} />;
}

function Descriptors({ action }: { readonly action: ActionView }) {
  return (
    <ul className="roadmap-list">
      {action.descriptors.map(({ title, note }) => (
        <li key={title}>
          {title}
          {note !== null && <span className="roadmap-note">{note}</span>}
        </li>
      ))}
    </ul>
  );
}

function Milestones({ action }: { readonly action: ActionView }) {
  return (
    <ul className="roadmap-list">
      {action.milestones.map(({ title, when }, place) => (
        <li key={place}>
          {title}
          <span className="roadmap-note">{when}</span>
        </li>
      ))}
    </ul>
  );
}

type LinkedProps = {
  readonly actions: readonly { readonly id: string; readonly title: string; readonly statusName?: string }[];
  readonly paths: ActionPageProps["paths"];
};

function Linked({ actions, paths }: LinkedProps) {
  return (
    <ul className="roadmap-list">
      {actions.map(({ id, title, statusName }) => (
        <li key={id}>
          <a className="govuk-link" href={paths.action(id)}>
            {title}
          </a>
          {statusName !== undefined && <span className="roadmap-note">{statusName}</span>}
        </li>
      ))}
    </ul>
  );
}

function MoveOn({ action, typed, problems }: Pick<ActionPageProps, "action" | "typed" | "problems">) {
  const known = (status: string): status is ActionStatus => action.steps.some((step) => step.status === status);
  return (
    <form method="post" noValidate className="roadmap-panel">
      <h2 className="govuk-heading-m">{ROADMAP_WORDS.moveOn}</h2>
      <input type="hidden" name="seen" value={action.version} />
      <Radios
        name="to"
        size="small"
        legend={{ text: ROADMAP_WORDS.moveField, size: "s" }}
        items={action.steps.map(({ status, text }) => ({ value: status, label: text }))}
        value={typed !== undefined && known(typed.to) ? typed.to : action.status}
        error={problemOf(problems, "to")}
      />
      <Textarea
        name="note"
        label={ROADMAP_WORDS.noteField}
        labelSize="s"
        hint={ROADMAP_WORDS.noteHint}
        rows={3}
        value={typed?.note}
        error={problemOf(problems, "note")}
      />
      <Button preventDoubleClick className="govuk-!-margin-bottom-0">
        {ROADMAP_WORDS.saveNote}
      </Button>
    </form>
  );
}

function History({ action }: { readonly action: ActionView }) {
  return (
    <>
      <h2 className="govuk-heading-m">{ROADMAP_WORDS.history}</h2>
      {action.history.length === 0 && <p className="govuk-body">{ROADMAP_WORDS.noHistory}</p>}
      <ol className="roadmap-history">
        {action.history.map(({ step, when, note }, place) => (
          <li key={place}>
            <strong>{step}</strong>
            <span className="roadmap-note">{when}</span>
            {note !== "" && <p className="govuk-body roadmap-lines">{note}</p>}
          </li>
        ))}
        <li>
          <span className="roadmap-note">{action.writtenDown}</span>
        </li>
      </ol>
    </>
  );
}

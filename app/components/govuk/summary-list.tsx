import type { ReactNode } from "react";
import { classNames } from "./class-names";

type SummaryAction = { readonly href: string; readonly text: string; readonly hiddenText?: string | undefined };

type SummaryRow = { readonly key: string; readonly value: ReactNode; readonly actions?: readonly SummaryAction[] | undefined };

type SummaryListProps = { readonly rows: readonly SummaryRow[]; readonly noBorder?: boolean | undefined };

/** Facts and their names, or answers to check. */
export function SummaryList({ rows, noBorder }: SummaryListProps) {
  return <List rows={rows} noBorder={noBorder} />;
}

type SummaryCardProps = SummaryListProps & {
  readonly title: string;
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  readonly actions?: readonly SummaryAction[] | undefined;
};

/** A summary list under a title of its own, for several on a page. */
export function SummaryCard({ title, headingLevel = 2, actions = [], rows }: SummaryCardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="govuk-summary-card">
      <div className="govuk-summary-card__title-wrapper">
        <Heading className="govuk-summary-card__title">{title}</Heading>
        <CardActions actions={actions} cardTitle={title} block="govuk-summary-card__actions" item="govuk-summary-card__action" />
      </div>
      <div className="govuk-summary-card__content">
        <List rows={rows} cardTitle={title} />
      </div>
    </div>
  );
}

function List({ rows, noBorder, cardTitle }: SummaryListProps & { readonly cardTitle?: string }) {
  const someHaveActions = rows.some(({ actions = [] }) => actions.length > 0);
  return (
    <dl className={classNames("govuk-summary-list", noBorder && "govuk-summary-list--no-border")}>
      {rows.map(({ key, value, actions = [] }) => (
        <div
          key={key}
          className={classNames(
            "govuk-summary-list__row",
            someHaveActions && actions.length === 0 && "govuk-summary-list__row--no-actions",
          )}
        >
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {actions.length > 0 && (
            <dd className="govuk-summary-list__actions">
              <RowActions actions={actions} cardTitle={cardTitle} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

type ActionsProps = { readonly actions: readonly SummaryAction[]; readonly cardTitle?: string | undefined };

function RowActions({ actions, cardTitle }: ActionsProps) {
  const [first] = actions;
  if (first !== undefined && actions.length === 1) return <ActionLink action={first} cardTitle={cardTitle} />;
  return <ActionItems list="govuk-summary-list__actions-list" item="govuk-summary-list__actions-list-item" {...{ actions, cardTitle }} />;
}

function CardActions({ actions, cardTitle, block, item }: ActionsProps & { readonly block: string; readonly item: string }) {
  const [first] = actions;
  if (first === undefined) return null;
  if (actions.length > 1) return <ActionItems list={block} item={item} {...{ actions, cardTitle }} />;
  return (
    <div className={block}>
      <ActionLink action={first} cardTitle={cardTitle} />
    </div>
  );
}

function ActionItems({ actions, cardTitle, list, item }: ActionsProps & { readonly list: string; readonly item: string }) {
  return (
    <ul className={list}>
      {actions.map((action) => (
        <li key={`${action.href} ${action.text}`} className={item}>
          <ActionLink action={action} cardTitle={cardTitle} />
        </li>
      ))}
    </ul>
  );
}

function ActionLink({ action, cardTitle }: { readonly action: SummaryAction; readonly cardTitle?: string | undefined }) {
  const hidden = classNames(action.hiddenText, cardTitle && `(${cardTitle})`);
  return (
    <a className="govuk-link" href={action.href}>
      {action.text}
      {hidden && <span className="govuk-visually-hidden"> {hidden}</span>}
    </a>
  );
}

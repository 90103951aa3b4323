import type { ReactNode } from "react";
import { classNames, idList } from "./class-names";
import { Tag, type TagColour } from "./tag";

type Task = {
  readonly title: string;
  /** Where the task is done; none while it cannot be started. */
  readonly href?: string | undefined;
  readonly hint?: ReactNode;
  readonly status: string;
  /** Gives the status a tag; "done" has none, so that what is left stands out. */
  readonly statusTag?: TagColour | undefined;
  readonly cannotStartYet?: boolean | undefined;
};

type TaskListProps = { readonly items: readonly Task[]; readonly idPrefix?: string | undefined };

/** What is to be done, and how far each part is. */
export function TaskList({ items, idPrefix = "task-list" }: TaskListProps) {
  return (
    <ul className="govuk-task-list">
      {items.map((task, place) => (
        <TaskItem key={task.title} task={task} id={`${idPrefix}-${place + 1}`} />
      ))}
    </ul>
  );
}

function TaskItem({ task, id }: { readonly task: Task; readonly id: string }) {
  const { title, href, hint, status, statusTag, cannotStartYet } = task;
  return (
    <li className={classNames("govuk-task-list__item", href !== undefined && "govuk-task-list__item--with-link")}>
      <div className="govuk-task-list__name-and-hint">
        {href === undefined ? (
          <div>{title}</div>
        ) : (
          <a className="govuk-link govuk-task-list__link" href={href} aria-describedby={idList(hint ? `${id}-hint` : null, `${id}-status`)}>
            {title}
          </a>
        )}
        {hint && (
          <div id={`${id}-hint`} className="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <div
        className={classNames("govuk-task-list__status", cannotStartYet && "govuk-task-list__status--cannot-start-yet")}
        id={`${id}-status`}
      >
        {statusTag ? <Tag colour={statusTag}>{status}</Tag> : status}
      </div>
    </li>
  );
}

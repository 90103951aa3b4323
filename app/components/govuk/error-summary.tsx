import type { ReactNode } from "react";

type SummarisedError = { readonly text: string; readonly href?: string | undefined };

type ErrorSummaryProps = {
  readonly errors: readonly SummarisedError[];
  readonly title?: string | undefined;
  readonly description?: ReactNode;
};

/** Every problem with a form, at the top of its page, each linking to the field it is about. */
export function ErrorSummary({ errors, title = "There is a problem", description }: ErrorSummaryProps) {
  return (
    <div className="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {errors.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {errors.map(({ text, href }) => (
                <li key={`${href} ${text}`}>{href === undefined ? text : <a href={href}>{text}</a>}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}

import type { ReactNode } from "react";

type DetailsProps = {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly id?: string | undefined;
  readonly open?: boolean | undefined;
};

/** More about something, for those who want it. */
export function Details({ summary, children, id, open }: DetailsProps) {
  return (
    <details id={id} className="govuk-details" open={open}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}

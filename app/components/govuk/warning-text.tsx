import type { ReactNode } from "react";

type WarningTextProps = { readonly children: ReactNode; readonly hiddenPrefix?: string | undefined };

export function WarningText({ children, hiddenPrefix = "Warning" }: WarningTextProps) {
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>{" "}
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{hiddenPrefix}</span> {children}
      </strong>
    </div>
  );
}

import type { ReactNode } from "react";

type ErrorMessageProps = { readonly children: ReactNode; readonly id?: string | undefined; readonly hiddenPrefix?: string | undefined };

export function ErrorMessage({ children, id, hiddenPrefix = "Error" }: ErrorMessageProps) {
  return (
    <p id={id} className="govuk-error-message">
      <span className="govuk-visually-hidden">{hiddenPrefix}:</span> {children}
    </p>
  );
}

import type { ReactNode } from "react";

export function InsetText({ children, id }: { readonly children: ReactNode; readonly id?: string | undefined }) {
  return (
    <div id={id} className="govuk-inset-text">
      {children}
    </div>
  );
}

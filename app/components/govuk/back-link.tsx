import type { ReactNode } from "react";

export function BackLink({ href, children = "Back" }: { readonly href: string; readonly children?: ReactNode }) {
  return (
    <a href={href} className="govuk-back-link">
      {children}
    </a>
  );
}

import type { ReactNode } from "react";

type PanelProps = { readonly title: string; readonly children?: ReactNode; readonly headingLevel?: 1 | 2 | 3 | undefined };

/** Says that something is done. */
export function Panel({ title, children, headingLevel = 1 }: PanelProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="govuk-panel govuk-panel--confirmation">
      <Heading className="govuk-panel__title">{title}</Heading>
      {children && <div className="govuk-panel__body">{children}</div>}
    </div>
  );
}

import type { ReactNode } from "react";
import { ExitThisPage } from "./exit-this-page";
import { PageFooter, type FooterLink } from "./page-footer";
import { PageHeader, type PageHeaderProps } from "./page-header";
import { PhaseBanner } from "./phase-banner";
import { SkipLink } from "./skip-link";

type PageShellProps = PageHeaderProps & {
  /** The page itself, with its one h1. */
  readonly children: ReactNode;
  /** A back link or breadcrumbs. */
  readonly before?: ReactNode;
  /** Set where everything shown was made up. */
  readonly fictional?: boolean | undefined;
  /** Set on pages for families, some of whom are watched at home. */
  readonly exitThisPage?: boolean | undefined;
  readonly footerLinks?: readonly FooterLink[] | undefined;
};

/** What stands around every page. */
export function PageShell({ children, before, fictional = false, exitThisPage = false, footerLinks = [], ...header }: PageShellProps) {
  return (
    <>
      <SkipLink />
      <PageHeader {...header} />
      {fictional && (
        <PhaseBanner tag="Demonstration" colour="yellow">
          Fictional demonstration data. No real place, person or organisation is described here.
        </PhaseBanner>
      )}
      <div className="govuk-width-container">
        {exitThisPage && <ExitThisPage />}
        {before}
        <main className="govuk-main-wrapper" id="main-content" tabIndex={-1}>
          {children}
        </main>
      </div>
      <PageFooter links={footerLinks} />
    </>
  );
}

import type { ReactNode } from "react";
import { ExitThisPage } from "./exit-this-page";
import { FOOTER_LINKS, PageFooter, type FooterLink } from "./page-footer";
import { PageHeader, type PageHeaderProps } from "./page-header";
import { SkipLink } from "./skip-link";

type PageShellProps = PageHeaderProps & {
  /** The page itself, with its one h1. */
  readonly children: ReactNode;
  /** A back link or breadcrumbs. */
  readonly before?: ReactNode;
  /** Set on pages for families, some of whom are watched at home. */
  readonly exitThisPage?: boolean | undefined;
  /** The usual ones in another language. */
  readonly footerLinks?: readonly FooterLink[] | undefined;
};

/** What stands around every page. */
export function PageShell({ children, before, exitThisPage = false, footerLinks = FOOTER_LINKS, ...header }: PageShellProps) {
  return (
    <>
      <SkipLink />
      <PageHeader {...header} />
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

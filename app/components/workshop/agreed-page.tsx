import type { ReactNode } from "react";
import type { ResultsHeading } from "../../domain/reports/results-heading";
import { AGREED_WORDS } from "../../domain/reports/agreed-wording";
import type { AgreedPaths } from "../../http/agreed-paths";
import { ResultsFoot } from "../results/results-page";
import { StaffPage, type FieldProblem, type Frame } from "../rounds/staff-page";
import "./workshop.css";

/** What every page of agreed scores is handed beside its own view. */
export type AgreedProps = { readonly frame: Frame; readonly paths: AgreedPaths; readonly done?: string | undefined };

type AgreedPageProps = AgreedProps & {
  readonly heading: ResultsHeading;
  readonly title: string;
  /** Whether the page lies below the overview. */
  readonly below?: boolean;
  readonly problems?: readonly FieldProblem[] | undefined;
  readonly children: ReactNode;
};

/** What stands around each page on which surveyed and agreed scores are side by side. */
export function AgreedPage({ frame, paths, done, heading, title, below = false, problems, children }: AgreedPageProps) {
  const round = { text: heading.round, href: paths.round };
  return (
    <StaffPage
      {...{ frame, title, problems, done }}
      part="rounds"
      crumbs={below ? [round, { text: AGREED_WORDS.title, href: paths.overview() }] : [round]}
      caption={heading.round}
    >
      <div className="results">
        {children}
        <ResultsFoot heading={heading} paths={paths.results} />
      </div>
    </StaffPage>
  );
}

import type { ReactNode } from "react";
import { BOARD_WORDS } from "../../domain/reports/board-wording";
import { PAGE_WORDS } from "../../domain/reports/results-wording";
import type { ResultsHeading } from "../../domain/reports/results-heading";
import type { ResultsPaths } from "../../http/results-paths";
import { InsetText } from "../govuk/inset-text";
import { StaffPage, type Frame } from "../rounds/staff-page";
import "./results.css";

export type ResultsPart = "overview" | "heatMap" | "organisations" | "analyst" | "board";

/** What every page of results is handed beside its own view. */
export type ResultsProps = { readonly frame: Frame; readonly paths: ResultsPaths };

type ResultsPageProps = ResultsProps & {
  readonly heading: ResultsHeading;
  readonly part: ResultsPart;
  readonly title: string;
  readonly children: ReactNode;
};

/** What stands around each page of results: the way between them, whose results they are and how to read them. */
export function ResultsPage({ frame, heading, paths, part, title, children }: ResultsPageProps) {
  const round = { text: heading.round, href: paths.round };
  return (
    <StaffPage
      frame={frame}
      part="rounds"
      crumbs={part === "overview" ? [round] : [round, { text: PAGE_WORDS.results, href: paths.overview }]}
      caption={heading.round}
      title={title}
    >
      <div className="results">
        <ResultsNavigation paths={paths} part={part} />
        {heading.warning !== null && <InsetText>{heading.warning}</InsetText>}
        {children}
        <ResultsFoot heading={heading} paths={paths} />
      </div>
    </StaffPage>
  );
}

function ResultsNavigation({ paths, part }: { readonly paths: ResultsPaths; readonly part: ResultsPart }) {
  const items: readonly { part: ResultsPart; text: string; href: string }[] = [
    { part: "overview", text: PAGE_WORDS.overview, href: paths.overview },
    { part: "heatMap", text: PAGE_WORDS.heatMap, href: paths.heatMap() },
    { part: "organisations", text: PAGE_WORDS.organisations, href: paths.organisations },
    { part: "analyst", text: PAGE_WORDS.analyst, href: paths.analyst() },
    { part: "board", text: BOARD_WORDS.title, href: paths.board },
  ];
  return (
    <nav className="results-navigation" aria-label={PAGE_WORDS.resultsNavigation}>
      <ul className="results-navigation__list">
        {items.map((item) => (
          <li key={item.part}>
            <a className="govuk-link" href={item.href} aria-current={item.part === part ? "true" : undefined}>
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type ResultsFootProps = { readonly heading: ResultsHeading; readonly paths: ResultsPaths; readonly children?: ReactNode };

/** By which rule the figures above are shown, and from which snapshot they are; `children` stand before that. */
export function ResultsFoot({ heading, paths, children }: ResultsFootProps) {
  return (
    <div className="results-foot">
      {children}
      {heading.whyHidden !== null && <p className="govuk-body-s">{heading.whyHidden}</p>}
      <p className="govuk-body-s">
        {heading.edition}. {heading.wording} {PAGE_WORDS.snapshot(heading.snapshot, heading.takenOn)}{" "}
        <a className="govuk-link" href={paths.howWeAddThingsUp}>
          {PAGE_WORDS.howWeAddThingsUp}
        </a>
      </p>
    </div>
  );
}

import type { BoardReport } from "../../domain/reports/board-report";
import { BOARD_WORDS } from "../../domain/reports/board-wording";
import { PAGE_WORDS } from "../../domain/reports/results-wording";
import type { ResultsPaths } from "../../http/results-paths";
import { ButtonLink } from "../govuk/button";
import { InsetText } from "../govuk/inset-text";
import { ResultsFoot } from "../results/results-page";
import { StaffPage, type Frame } from "../rounds/staff-page";
import { ReportBlocks } from "./report-blocks";
import "./board.css";

type BoardPageProps = { readonly frame: Frame; readonly paths: ResultsPaths; readonly report: BoardReport };

/** A round in six minutes, for a board: to read, to print, or to take away as a paper. */
export function BoardPage({ frame, paths, report: { heading, asOf, minutes, parts, counts, method } }: BoardPageProps) {
  return (
    <StaffPage
      frame={frame}
      part="rounds"
      crumbs={[{ text: heading.round, href: paths.round }]}
      caption={heading.round}
      title={BOARD_WORDS.title}
    >
      <div className="board">
        <p className="govuk-body board-lead">
          {BOARD_WORDS.minutes(minutes)} {BOARD_WORDS.dates(heading.takenOn, asOf)}
        </p>
        {heading.warning !== null && <InsetText>{heading.warning}</InsetText>}
        <nav className="board-contents" aria-label={BOARD_WORDS.contents}>
          <ul className="govuk-list">
            {parts.map(({ key, title }) => (
              <li key={key}>
                <a className="govuk-link" href={`#${key}`}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {parts.map(({ key, title, blocks }) => (
          <section key={key} className="board-part" aria-labelledby={key}>
            <h2 className="govuk-heading-m" id={key}>
              {title}
            </h2>
            <ReportBlocks blocks={blocks} />
          </section>
        ))}
        <TakeAway paths={paths} />
        <ResultsFoot heading={heading} paths={paths}>
          <p className="govuk-body-s">
            {PAGE_WORDS.answered}: {counts.map(({ name, count }) => `${name} ${count.toLowerCase()}`).join("; ")}.
          </p>
          <p className="govuk-body-s">{method}</p>
        </ResultsFoot>
      </div>
    </StaffPage>
  );
}

function TakeAway({ paths }: { readonly paths: ResultsPaths }) {
  return (
    <section className="board-away" aria-labelledby="take-away">
      <h2 className="govuk-heading-m" id="take-away">
        {BOARD_WORDS.takeAway}
      </h2>
      <ButtonLink href={paths.paper}>{BOARD_WORDS.paper}</ButtonLink>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={paths.workbook} download>
            {BOARD_WORDS.workbook}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={paths.csv} download>
            {PAGE_WORDS.csv}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={paths.overview}>
            {BOARD_WORDS.allResults}
          </a>
        </li>
      </ul>
    </section>
  );
}

import type { AnalystPanel } from "../../domain/reports/analyst-panel";
import { PAGE_WORDS } from "../../domain/reports/results-wording";
import type { ResultsPaths } from "../../http/results-paths";
import { ScrollingTable } from "../govuk/table";
import { ResultsPage, type ResultsProps } from "./results-page";

export function AnalystPage({ panel, frame, paths }: ResultsProps & { readonly panel: AnalystPanel }) {
  return (
    <ResultsPage frame={frame} heading={panel.heading} paths={paths} part="analyst" title={PAGE_WORDS.analyst}>
      <p className="govuk-body">{PAGE_WORDS.analystIntro}</p>
      <p className="govuk-body">{PAGE_WORDS.analystCaution}</p>
      <h2 className="govuk-heading-m">{PAGE_WORDS.downloads}</h2>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={paths.csv} download>
            {PAGE_WORDS.csv}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={paths.json} download>
            {PAGE_WORDS.json}
          </a>
        </li>
      </ul>
      {panel.voice !== null && (
        <>
          <h2 className="govuk-heading-m">{PAGE_WORDS.figures}</h2>
          <Voices panel={panel} paths={paths} />
          <ScrollingTable
            caption={PAGE_WORDS.figuresOf(panel.name)}
            className="results-analyst"
            firstCellIsHeader
            head={[
              { content: PAGE_WORDS.descriptor },
              { content: PAGE_WORDS.state },
              ...panel.columns.map((content, place) => ({ content, className: lookOf(panel, place) })),
            ]}
            rows={panel.rows.map(({ descriptor, title, state, figures }) => [
              { content: `${descriptor} ${title}` },
              { content: state },
              ...figures.map((content, place) => ({ content, numeric: true, className: lookOf(panel, place) })),
            ])}
          />
        </>
      )}
      <Differences panel={panel} />
    </ResultsPage>
  );
}

/** The shares at each level make the table too wide for paper. */
function lookOf({ sharesFrom }: AnalystPanel, column: number): string | undefined {
  return column >= sharesFrom ? "results-analyst__share" : undefined;
}

function Voices({ panel, paths }: { readonly panel: AnalystPanel; readonly paths: ResultsPaths }) {
  return (
    <nav className="results-orders" aria-label={PAGE_WORDS.voice}>
      <span className="results-orders__title">{PAGE_WORDS.voice}</span>
      <ul className="results-navigation__list">
        {panel.voices.map(({ voice, name }) => (
          <li key={voice}>
            <a className="govuk-link" href={paths.analyst(voice)} aria-current={voice === panel.voice ? "true" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Differences({ panel: { differences } }: { readonly panel: AnalystPanel }) {
  return (
    <>
      <h2 className="govuk-heading-m">{PAGE_WORDS.analystDifferences}</h2>
      <p className="govuk-body">{PAGE_WORDS.analystDifferencesHint}</p>
      {differences.length === 0 ? (
        <p className="govuk-body">{PAGE_WORDS.differencesNone}</p>
      ) : (
        <ScrollingTable
          caption={PAGE_WORDS.flaggedPairs}
          className="results-analyst"
          firstCellIsHeader
          head={[
            PAGE_WORDS.descriptor,
            PAGE_WORDS.pair,
            PAGE_WORDS.tier,
            PAGE_WORDS.gap,
            PAGE_WORDS.delta,
            PAGE_WORDS.chanceHigher,
            PAGE_WORDS.p,
            PAGE_WORDS.pAdjusted,
          ].map((content) => ({ content }))}
          rows={differences.map(({ descriptor, title, voices, tier, gap, delta, chanceHigher, p, pAdjusted }) => [
            { content: `${descriptor} ${title}` },
            { content: voices },
            ...[tier, gap, delta, chanceHigher, p, pAdjusted].map((content) => ({ content, numeric: true })),
          ])}
        />
      )}
    </>
  );
}

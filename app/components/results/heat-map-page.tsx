import { HEAT_MAP_ORDERS, type HeatMap } from "../../domain/reports/heat-map";
import { CELL_WORDS, PAGE_WORDS } from "../../domain/reports/results-wording";
import type { ResultsPaths } from "../../http/results-paths";
import { ResultsPage, type ResultsProps } from "./results-page";
import { ScoreTable } from "./score-table";

const SHADES = [0, 1, 2, 3, 4, 5];

export function HeatMapPage({ map, frame, paths }: ResultsProps & { readonly map: HeatMap }) {
  return (
    <ResultsPage frame={frame} heading={map.heading} paths={paths} part="heatMap" title={PAGE_WORDS.heatMap}>
      <p className="govuk-body">{PAGE_WORDS.heatMapIntro}</p>
      <Key scaleEnds={map.scaleEnds} />
      <Orders map={map} paths={paths} />
      <ScoreTable
        caption={PAGE_WORDS.heatMapCaption}
        first={PAGE_WORDS.descriptor}
        columns={[...map.voices.map(({ voice, name }) => ({ key: voice, name, voice })), { key: "together", name: PAGE_WORDS.together }]}
        groups={map.groups.map(({ title, rows }) => ({
          title,
          rows: rows.map(({ descriptor, title: name, scores, together }) => ({
            key: descriptor,
            title: name,
            href: paths.descriptor(descriptor),
            cells: [...scores.map((score) => ({ score, note: score.note })), { score: together }],
          })),
        }))}
      />
    </ResultsPage>
  );
}

function Orders({ map, paths }: { readonly map: HeatMap; readonly paths: ResultsPaths }) {
  return (
    <nav className="results-orders" aria-label={PAGE_WORDS.order}>
      <span className="results-orders__title">{PAGE_WORDS.order}</span>
      <ul className="results-navigation__list">
        {HEAT_MAP_ORDERS.map((order) => (
          <li key={order}>
            <a className="govuk-link" href={paths.heatMap(order)} aria-current={order === map.order ? "true" : undefined}>
              {PAGE_WORDS.orders[order]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Key({ scaleEnds: [lowest, highest] }: { readonly scaleEnds: readonly [string, string] }) {
  const words = [
    { look: "half", words: CELL_WORDS.about("2.5"), meaning: PAGE_WORDS.keyHalf },
    { look: "two-camps", words: CELL_WORDS.twoCamps, meaning: PAGE_WORDS.keyCamps },
    { look: "hidden", words: CELL_WORDS.hidden, meaning: PAGE_WORDS.keyHidden },
    { look: "none", words: CELL_WORDS.none, meaning: PAGE_WORDS.keyNone },
    { look: "not-asked", words: CELL_WORDS.notAsked, meaning: PAGE_WORDS.keyNotAsked },
  ];
  return (
    <div className="results-key">
      <p className="govuk-body-s results-key__ramp">
        <span>{lowest}</span>
        <span className="results-key__shades" aria-hidden="true">
          {SHADES.map((shade) => (
            <span key={shade} className={`results-key__shade results-score--shade-${shade}`} />
          ))}
        </span>
        <span>{highest}</span>
      </p>
      <dl className="results-key__list">
        {words.map(({ look, words: text, meaning }) => (
          <div key={look} className="results-key__item">
            <dt className={`results-key__word results-score--${look}`}>{text}</dt>
            <dd className="results-key__meaning">{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

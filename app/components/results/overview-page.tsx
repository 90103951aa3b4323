import type { ResultsOverview, TogetherRow } from "../../domain/reports/results-overview";
import { PAGE_WORDS } from "../../domain/reports/results-wording";
import type { ResultsPaths } from "../../http/results-paths";
import { SectionRadar } from "../charts/section-radar";
import { VoiceName } from "../charts/voice-mark";
import { DifferenceList } from "./difference-list";
import { FindingList } from "./finding-list";
import { ResultsPage, type ResultsProps } from "./results-page";
import { ScoreTable } from "./score-table";

export function OverviewPage({ overview, frame, paths }: ResultsProps & { readonly overview: ResultsOverview }) {
  return (
    <ResultsPage frame={frame} heading={overview.heading} paths={paths} part="overview" title={PAGE_WORDS.results}>
      <p className="govuk-body-l results-answer">{overview.answer}</p>
      {overview.voices.length > 0 && (
        <>
          <Answered overview={overview} />
          <Sections overview={overview} />
          <h2 className="govuk-heading-m">{PAGE_WORDS.differences}</h2>
          <DifferenceList differences={overview.differences} paths={paths} />
          <h2 className="govuk-heading-m">{PAGE_WORDS.camps}</h2>
          <FindingList findings={overview.camps} none={PAGE_WORDS.campsNone} paths={paths} />
          <h2 className="govuk-heading-m">{PAGE_WORDS.unknown}</h2>
          <FindingList findings={overview.unknown} none={PAGE_WORDS.unknownNone} paths={paths} />
          <Matters overview={overview} paths={paths} />
          <h2 className="govuk-heading-m">{PAGE_WORDS.together}</h2>
          <p className="govuk-body">{PAGE_WORDS.togetherHint}</p>
          <TogetherTable caption={PAGE_WORDS.highest} rows={overview.highest} overview={overview} paths={paths} />
          <TogetherTable caption={PAGE_WORDS.lowest} rows={overview.lowest} overview={overview} paths={paths} />
          <p className="govuk-body">
            <a className="govuk-link" href={paths.heatMap()}>
              {PAGE_WORDS.heatMapCaption}
            </a>
          </p>
        </>
      )}
    </ResultsPage>
  );
}

function Answered({ overview }: { readonly overview: ResultsOverview }) {
  return (
    <>
      <h2 className="govuk-heading-m">{PAGE_WORDS.answered}</h2>
      <ul className="results-answered">
        {overview.answered.map(({ voice, name, count }) => (
          <li key={voice} className="results-answered__voice">
            <VoiceName voice={voice} name={name} />
            <span className="results-answered__count">{count}</span>
          </li>
        ))}
      </ul>
      <p className="govuk-body">{overview.total}</p>
    </>
  );
}

function Sections({ overview: { profile, voices } }: { readonly overview: ResultsOverview }) {
  return (
    <>
      <h2 className="govuk-heading-m">{PAGE_WORDS.sections}</h2>
      <ul className="results-sentences">
        {profile.rows.map(({ section, title, sentence }) => (
          <li key={section}>
            <strong>{title}.</strong> {sentence}
          </li>
        ))}
      </ul>
      <SectionRadar profile={profile} />
      <ScoreTable
        caption={PAGE_WORDS.sectionsCaption}
        first={PAGE_WORDS.section}
        columns={voices.map(({ voice, name }) => ({ key: voice, name, voice }))}
        groups={[
          {
            title: null,
            rows: profile.rows.map(({ section, title, scores }) => ({
              key: section,
              title,
              cells: scores.map((score) => ({ score, note: score.basis })),
            })),
          },
        ]}
      />
    </>
  );
}

function Matters({ overview, paths }: { readonly overview: ResultsOverview; readonly paths: ResultsPaths }) {
  return (
    <>
      <h2 className="govuk-heading-m">{PAGE_WORDS.matters}</h2>
      <p className="govuk-body">{PAGE_WORDS.mattersHint}</p>
      <div className="results-matters">
        {overview.matters.map(({ voice, name, picks, note }) => (
          <section key={voice} className="results-matters__voice">
            <h3 className="govuk-heading-s">
              <VoiceName voice={voice} name={name} />
            </h3>
            {note !== null && <p className="govuk-body">{note}</p>}
            {picks.length > 0 && (
              <ol className="govuk-list govuk-list--number">
                {picks.map(({ descriptor, title, words }) => (
                  <li key={descriptor}>
                    <a className="govuk-link" href={paths.descriptor(descriptor)}>
                      {title}
                    </a>{" "}
                    <span className="results-quiet">{words}</span>
                  </li>
                ))}
              </ol>
            )}
          </section>
        ))}
      </div>
    </>
  );
}

type TogetherTableProps = {
  readonly caption: string;
  readonly rows: readonly TogetherRow[];
  readonly overview: ResultsOverview;
  readonly paths: ResultsPaths;
};

function TogetherTable({ caption, rows, overview, paths }: TogetherTableProps) {
  if (rows.length === 0) return null;
  return (
    <ScoreTable
      caption={caption}
      first={PAGE_WORDS.descriptor}
      columns={[{ key: "together", name: PAGE_WORDS.together }, ...overview.voices.map(({ voice, name }) => ({ key: voice, name, voice }))]}
      groups={[
        {
          title: null,
          rows: rows.map(({ descriptor, title, together, scores, basis }) => ({
            key: descriptor,
            title,
            href: paths.descriptor(descriptor),
            note: basis,
            cells: [{ score: together }, ...scores.map((score) => ({ score }))],
          })),
        },
      ]}
    />
  );
}

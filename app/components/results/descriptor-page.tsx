import type { DescriptorResults, VoiceOnDescriptor } from "../../domain/reports/descriptor-results";
import { PAGE_WORDS } from "../../domain/reports/results-wording";
import type { ResultsPaths } from "../../http/results-paths";
import { LevelBars } from "../charts/level-bars";
import { ScoreStrip } from "../charts/score-strip";
import { VoiceName } from "../charts/voice-mark";
import { Details } from "../govuk/details";
import { Pagination } from "../govuk/pagination";
import { LevelMeanings } from "./level-meanings";
import { ResultsPage, type ResultsProps } from "./results-page";

export function DescriptorPage({ results, frame, paths }: ResultsProps & { readonly results: DescriptorResults }) {
  return (
    <ResultsPage frame={frame} heading={results.heading} paths={paths} part="heatMap" title={results.title}>
      <p className="govuk-body-l">{results.statement}</p>
      <p className="govuk-body results-quiet">
        {results.section} · {results.descriptor}
        {results.place > 0 && ` · ${PAGE_WORDS.agendaPlace(results.place, results.places)}`}
      </p>
      <Sentences sentences={results.together} />
      <Details summary={PAGE_WORDS.levels}>
        <LevelMeanings levels={results.levels} />
      </Details>

      <h2 className="govuk-heading-m">{PAGE_WORDS.typicalByVoice}</h2>
      <TypicalTable results={results} />

      {results.differences.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{PAGE_WORDS.differences}</h2>
          <ul className="results-sentences">
            {results.differences.map(({ voices, headline, details }) => (
              <li key={voices.join(" ")}>
                <strong>{headline}</strong> {details.join(" ")}
              </li>
            ))}
          </ul>
        </>
      )}

      <h2 className="govuk-heading-m">{PAGE_WORDS.eachVoice}</h2>
      <div className="results-voices">
        {results.voices.map((voice) => (
          <VoicePart key={voice.voice} voice={voice} />
        ))}
      </div>

      <h2 className="govuk-heading-m">{PAGE_WORDS.importance}</h2>
      {results.matters.length === 0 ? <p className="govuk-body">{PAGE_WORDS.importanceNone}</p> : <Sentences sentences={results.matters} />}

      {results.evidence.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{PAGE_WORDS.evidence}</h2>
          <ul className="govuk-list govuk-list--bullet">
            {results.evidence.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </>
      )}
      <Neighbours results={results} paths={paths} />
    </ResultsPage>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence} className="govuk-body">
          {sentence}
        </p>
      ))}
    </>
  );
}

function TypicalTable({ results }: { readonly results: DescriptorResults }) {
  const along = (value: number) => (value - results.lowest) / (results.highest - results.lowest);
  return (
    <table role="table" className="govuk-table results-typical">
      <caption className="govuk-table__caption govuk-visually-hidden">{PAGE_WORDS.typicalByVoice}</caption>
      <thead role="rowgroup" className="govuk-table__head">
        <tr role="row" className="govuk-table__row">
          <th scope="col" role="columnheader" className="govuk-table__header">
            {PAGE_WORDS.voice}
          </th>
          <th scope="col" role="columnheader" className="govuk-table__header results-typical__score">
            {PAGE_WORDS.typicalScore}
          </th>
          <th scope="col" role="columnheader" className="govuk-table__header">
            {PAGE_WORDS.nearestLevel}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup" className="govuk-table__body">
        {results.voices.map(({ voice, name, score, nearest }) => (
          <tr role="row" key={voice} className="govuk-table__row">
            <th scope="row" role="rowheader" className="govuk-table__header">
              <VoiceName voice={voice} name={name} />
            </th>
            <td role="cell" className="govuk-table__cell results-typical__score">
              <span className="results-typical__words">{score.words}</span>
              {score.value !== null && <ScoreStrip voice={voice} levels={results.levels} at={along(score.value)} />}
            </td>
            <td role="cell" className="govuk-table__cell">
              {nearest}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function VoicePart({ voice: { voice, name, sentences, bars, question } }: { readonly voice: VoiceOnDescriptor }) {
  return (
    <section className="results-voice">
      <h3 className="govuk-heading-s">
        <VoiceName voice={voice} name={name} />
      </h3>
      {question !== null && (
        <p className="govuk-body-s results-quiet">
          {PAGE_WORDS.asked}: “{question}”
        </p>
      )}
      <p className="govuk-body">{sentences.join(" ")}</p>
      {bars.length > 0 && <LevelBars voice={voice} caption={PAGE_WORDS.distribution(name)} bars={bars} />}
    </section>
  );
}

function Neighbours({ results: { previous, next }, paths }: { readonly results: DescriptorResults; readonly paths: ResultsPaths }) {
  if (previous === null && next === null) return null;
  const step = (text: string, to: { descriptor: string; title: string }) => ({
    text,
    label: to.title,
    href: paths.descriptor(to.descriptor),
  });
  return (
    <Pagination
      label={PAGE_WORDS.agenda}
      previous={previous === null ? undefined : step(PAGE_WORDS.previousInAgenda, previous)}
      next={next === null ? undefined : step(PAGE_WORDS.nextInAgenda, next)}
    />
  );
}

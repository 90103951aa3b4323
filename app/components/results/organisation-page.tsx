import type { OrganisationResults } from "../../domain/reports/organisation-results";
import { PAGE_WORDS } from "../../domain/reports/results-wording";
import { ResultsPage, type ResultsProps } from "./results-page";
import { ScoreTable } from "./score-table";

export function OrganisationPage({ results, frame, paths }: ResultsProps & { readonly results: OrganisationResults }) {
  return (
    <ResultsPage frame={frame} heading={results.heading} paths={paths} part="organisations" title={results.name}>
      <p className="govuk-body">
        {PAGE_WORDS.answered}: {results.answered}. {PAGE_WORDS.organisationsIntro}
      </p>
      {results.nothing !== null && <p className="govuk-body">{results.nothing}</p>}
      {results.groups.length > 0 && (
        <ScoreTable
          caption={PAGE_WORDS.organisationCaption(results.name)}
          first={PAGE_WORDS.descriptor}
          columns={[
            { key: "organisation", name: PAGE_WORDS.organisation },
            ...results.comparedWith.map(({ voice, name }) => ({ key: voice, name, voice })),
          ]}
          groups={results.groups.map(({ title, rows }) => ({
            title,
            rows: rows.map(({ descriptor, title: name, score, closeness, compared }) => ({
              key: descriptor,
              title: name,
              href: paths.descriptor(descriptor),
              cells: [{ score, note: closeness }, ...compared.map((other) => ({ score: other }))],
            })),
          }))}
        />
      )}
    </ResultsPage>
  );
}

import type { OrganisationList } from "../../domain/reports/organisation-results";
import { PAGE_WORDS } from "../../domain/reports/results-wording";
import { ResultsPage, type ResultsProps } from "./results-page";

export function OrganisationsPage({ list, frame, paths }: ResultsProps & { readonly list: OrganisationList }) {
  return (
    <ResultsPage frame={frame} heading={list.heading} paths={paths} part="organisations" title={PAGE_WORDS.organisations}>
      <p className="govuk-body">{PAGE_WORDS.organisationsIntro}</p>
      {list.organisations.length === 0 ? (
        <p className="govuk-body">{PAGE_WORDS.organisationsNone}</p>
      ) : (
        <table role="table" className="govuk-table results-organisations">
          <caption className="govuk-table__caption govuk-visually-hidden">{PAGE_WORDS.organisations}</caption>
          <thead role="rowgroup" className="govuk-table__head">
            <tr role="row" className="govuk-table__row">
              <th scope="col" role="columnheader" className="govuk-table__header">
                {PAGE_WORDS.organisation}
              </th>
              <th scope="col" role="columnheader" className="govuk-table__header">
                {PAGE_WORDS.answered}
              </th>
              <th scope="col" role="columnheader" className="govuk-table__header">
                {PAGE_WORDS.shown}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup" className="govuk-table__body">
            {list.organisations.map(({ id, name, answered, shown, open }) => (
              <tr role="row" key={id} className="govuk-table__row">
                <th scope="row" role="rowheader" className="govuk-table__header">
                  {open ? (
                    <a className="govuk-link" href={paths.organisation(id)}>
                      {name}
                    </a>
                  ) : (
                    name
                  )}
                </th>
                <td role="cell" className="govuk-table__cell">
                  {answered}
                </td>
                <td role="cell" className="govuk-table__cell">
                  {shown}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ResultsPage>
  );
}

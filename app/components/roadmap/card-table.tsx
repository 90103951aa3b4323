import type { ReactNode } from "react";

export type CardRow = { readonly key: string; readonly header: ReactNode; readonly cells: readonly ReactNode[] };

type CardTableProps = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly groups: readonly { readonly title: string | null; readonly rows: readonly CardRow[] }[];
};

/**
 * A table of words. On a small screen each row becomes a card, so the roles of a table are written out: a browser drops them from what is
 * no longer laid out as a table.
 */
export function CardTable({ caption, head, groups }: CardTableProps) {
  return (
    <table className="govuk-table roadmap-table" role="table">
      <caption className="govuk-table__caption govuk-table__caption--s">{caption}</caption>
      <thead className="govuk-table__head" role="rowgroup">
        <tr className="govuk-table__row" role="row">
          {head.map((text) => (
            <th key={text} scope="col" role="columnheader" className="govuk-table__header">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ title, rows }, place) => (
        <tbody key={title ?? place} className="govuk-table__body" role="rowgroup">
          {title !== null && (
            <tr className="govuk-table__row roadmap-table__group" role="row">
              <th scope="rowgroup" role="rowheader" className="govuk-table__header" colSpan={head.length}>
                {title}
              </th>
            </tr>
          )}
          {rows.map(({ key, header, cells }) => (
            <tr key={key} className="govuk-table__row" role="row">
              <th scope="row" role="rowheader" className="govuk-table__header roadmap-table__title">
                {header}
              </th>
              {cells.map((cell, at) => (
                <td key={head[at + 1] ?? at} role="cell" className="govuk-table__cell roadmap-table__cell">
                  <span className="roadmap-table__label" aria-hidden="true">
                    {head[at + 1]}
                  </span>
                  <div>{cell}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

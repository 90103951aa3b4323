import type { ShownVoice } from "../../domain/protection/release";
import type { ShownScore } from "../../domain/reports/shown-score";
import { VoiceMark } from "../charts/voice-mark";

export type ScoreColumn = { readonly key: string; readonly name: string; readonly voice?: ShownVoice };
export type ScoreRow = {
  readonly key: string;
  readonly title: string;
  readonly href?: string;
  readonly note?: string;
  readonly cells: readonly { readonly score: ShownScore; readonly note?: string }[];
};

type ScoreTableProps = {
  readonly caption: string;
  /** The heading of the first column. */
  readonly first: string;
  readonly columns: readonly ScoreColumn[];
  readonly groups: readonly { readonly title: string | null; readonly rows: readonly ScoreRow[] }[];
};

/**
 * Scores in coloured cells; the number or the words in a cell say all that its colour says. On a small screen each row becomes a card, so
 * the roles of a table are written out: a browser drops them from what is no longer laid out as a table.
 */
export function ScoreTable({ caption, first, columns, groups }: ScoreTableProps) {
  return (
    <table className="govuk-table results-scores" role="table">
      <caption className="govuk-table__caption govuk-table__caption--s">{caption}</caption>
      <thead className="govuk-table__head" role="rowgroup">
        <tr className="govuk-table__row" role="row">
          <th scope="col" role="columnheader" className="govuk-table__header">
            {first}
          </th>
          {columns.map(({ key, name, voice }) => (
            <th key={key} scope="col" role="columnheader" className="govuk-table__header results-scores__column">
              {voice !== undefined && <VoiceMark voice={voice} />} {name}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ title, rows }, place) => (
        <tbody key={title ?? place} className="govuk-table__body" role="rowgroup">
          {title !== null && (
            <tr className="govuk-table__row results-scores__group" role="row">
              <th scope="rowgroup" role="rowheader" className="govuk-table__header" colSpan={columns.length + 1}>
                {title}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <Row key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ row, columns }: { readonly row: ScoreRow; readonly columns: readonly ScoreColumn[] }) {
  return (
    <tr className="govuk-table__row" role="row">
      <th scope="row" role="rowheader" className="govuk-table__header results-scores__title">
        {row.href === undefined ? (
          row.title
        ) : (
          <a className="govuk-link" href={row.href}>
            {row.title}
          </a>
        )}
        {row.note !== undefined && row.note !== "" && <span className="results-scores__note">{row.note}</span>}
      </th>
      {row.cells.map(({ score, note }, place) => (
        <td key={columns[place]?.key ?? place} role="cell" className={`govuk-table__cell results-scores__cell ${scoreClass(score)}`}>
          <span className="results-scores__label" aria-hidden="true">
            {columns[place]?.name}
          </span>
          <span className="results-scores__words">{score.words}</span>
          {note !== undefined && note !== "" && <span className="results-scores__note">{note}</span>}
        </td>
      ))}
    </tr>
  );
}

/** The look of a cell: a colour step for a number, a pattern or a bare ground for words. */
export function scoreClass(score: ShownScore): string {
  return score.shade === null ? `results-score--${score.state}` : `results-score--shade-${score.shade} results-score--${score.state}`;
}

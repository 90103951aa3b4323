import type { ReportBlock, ReportCell, ReportItem, ReportTable } from "../../domain/reports/report-block";
import { DrawnPicture } from "../charts/drawn-picture";
import { classNames } from "../govuk/class-names";

/** The blocks of a report on a page. What a paper asks its author has no place here. */
export function ReportBlocks({ blocks }: { readonly blocks: readonly ReportBlock[] }) {
  return blocks.map((block, place) => <Block key={place} block={block} />);
}

function Block({ block }: { readonly block: ReportBlock }) {
  switch (block.kind) {
    case "sentence":
      return <p className="govuk-body">{block.text}</p>;
    case "heading":
      return <h3 className="govuk-heading-s">{block.text}</h3>;
    case "list":
      return <List items={block.items} ordered={block.ordered} />;
    case "table":
      return <BlockTable table={block} />;
    case "picture":
      return (
        <figure className="board-picture">
          <figcaption className="govuk-body-s board-picture__caption">{block.caption}</figcaption>
          <DrawnPicture drawing={block.drawing} className="board-picture__wide" />
          <DrawnPicture drawing={block.narrow} className="board-picture__narrow" />
        </figure>
      );
    case "prompt":
      return null;
  }
}

function List({ items, ordered }: { readonly items: readonly ReportItem[]; readonly ordered: boolean }) {
  const children = items.map(({ lead, text }, place) => (
    <li key={place}>
      {lead !== "" && <strong>{lead}. </strong>}
      {text}
    </li>
  ));
  if (ordered) return <ol className="govuk-list govuk-list--number govuk-list--spaced">{children}</ol>;
  return <ul className="govuk-list govuk-list--bullet govuk-list--spaced">{children}</ul>;
}

/** On a small screen each row of a wide table becomes a card, so the roles of a table are written out: a browser drops them from what is no table any more. */
function BlockTable({ table: { caption, columns, rows } }: { readonly table: ReportTable }) {
  return (
    <table className={classNames("govuk-table board-table", isWide({ columns, rows }) && "board-table--cards")} role="table">
      <caption className="govuk-table__caption govuk-table__caption--s">{caption}</caption>
      <thead className="govuk-table__head" role="rowgroup">
        <tr className="govuk-table__row" role="row">
          {columns.map(({ title }, place) => (
            <th
              key={title}
              scope="col"
              role="columnheader"
              className={classNames("govuk-table__header", isScore(rows, place) && "board-table__score")}
            >
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body" role="rowgroup">
        {rows.map((row, number) => (
          <tr key={number} className="govuk-table__row" role="row">
            {row.map((cell, place) => (
              <Cell key={place} cell={cell} label={columns[place]?.title ?? ""} naming={place === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell, label, naming }: { readonly cell: ReportCell; readonly label: string; readonly naming: boolean }) {
  const { words, note = "", look } = cell;
  const content = (
    <>
      <span className="board-table__words">{words}</span>
      {note !== "" && <span className="board-table__note">{note}</span>}
    </>
  );
  if (naming) {
    return (
      <th scope="row" role="rowheader" className="govuk-table__header board-table__title">
        {content}
      </th>
    );
  }
  const colours = look && [
    "board-table__score",
    `results-score--${look.state}`,
    look.shade !== null && `results-score--shade-${look.shade}`,
  ];
  return (
    <td role="cell" className={classNames("govuk-table__cell", ...(colours ?? []))}>
      <span className="board-table__label" aria-hidden="true">
        {label}
      </span>
      <span className="board-table__content">{content}</span>
    </td>
  );
}

const MOST_NARROW_COLUMNS = 4;
const MOST_NARROW_LETTERS = 12;

/** Too wide for a phone. */
function isWide({ columns, rows }: Pick<ReportTable, "columns" | "rows">): boolean {
  const long = rows.some(([, ...cells]) => cells.some(({ words, note = "" }) => Math.max(words.length, note.length) > MOST_NARROW_LETTERS));
  return long || columns.length > MOST_NARROW_COLUMNS;
}

function isScore(rows: ReportTable["rows"], place: number): boolean {
  return rows.some((row) => row[place]?.look !== undefined);
}

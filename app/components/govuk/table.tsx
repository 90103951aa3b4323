import type { ReactNode } from "react";
import { classNames } from "./class-names";

type Cell = {
  readonly content: ReactNode;
  readonly numeric?: boolean | undefined;
  readonly colSpan?: number | undefined;
  readonly rowSpan?: number | undefined;
  readonly className?: string | undefined;
};

type TableProps = {
  readonly rows: readonly (readonly Cell[])[];
  readonly head?: readonly Cell[] | undefined;
  readonly caption?: string | undefined;
  readonly captionSize?: "s" | "m" | "l" | "xl" | undefined;
  readonly firstCellIsHeader?: boolean | undefined;
  readonly className?: string | undefined;
};

/** Rows keep their place, so a row is known by its number. */
export function Table({ rows, head, caption, captionSize, firstCellIsHeader = false, className }: TableProps) {
  return (
    <table className={classNames("govuk-table", className)}>
      {caption && (
        <caption className={classNames("govuk-table__caption", captionSize && `govuk-table__caption--${captionSize}`)}>{caption}</caption>
      )}
      {head && (
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {head.map((cell, place) => (
              <th
                key={place}
                scope="col"
                className={classNames("govuk-table__header", cell.numeric && "govuk-table__header--numeric", cell.className)}
                colSpan={cell.colSpan}
                rowSpan={cell.rowSpan}
              >
                {cell.content}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody className="govuk-table__body">
        {rows.map((row, number) => (
          <tr key={number} className="govuk-table__row">
            {row.map((cell, place) => (
              <BodyCell key={place} cell={cell} isHeader={firstCellIsHeader && place === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BodyCell({ cell, isHeader }: { readonly cell: Cell; readonly isHeader: boolean }) {
  const { content, numeric, colSpan, rowSpan, className } = cell;
  if (isHeader) {
    return (
      <th scope="row" className={classNames("govuk-table__header", className)} {...{ colSpan, rowSpan }}>
        {content}
      </th>
    );
  }
  return (
    <td className={classNames("govuk-table__cell", numeric && "govuk-table__cell--numeric", className)} {...{ colSpan, rowSpan }}>
      {content}
    </td>
  );
}

/** A wide table that scrolls by itself on a small screen; the region can be reached and scrolled by keyboard. */
export function ScrollingTable({ caption, ...table }: TableProps & { readonly caption: string }) {
  return (
    <div className="waymark-scrolling-table" role="region" aria-label={caption} tabIndex={0}>
      <Table caption={caption} {...table} />
    </div>
  );
}

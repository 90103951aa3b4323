import type { ReactNode } from "react";
import { classNames } from "./class-names";

const ARROWS = {
  prev: "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z",
  next: "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z",
};

type Step = { readonly href: string; readonly text?: string | undefined; readonly label?: string | undefined };

type PageItem = { readonly number: number; readonly href: string; readonly current?: boolean | undefined } | { readonly ellipsis: true };

type PaginationProps = {
  readonly previous?: Step | undefined;
  readonly next?: Step | undefined;
  /** The numbered pages of a list; without them, only the pages before and after. */
  readonly items?: readonly PageItem[] | undefined;
  readonly label?: string | undefined;
};

export function Pagination({ previous, next, items, label = "Pagination" }: PaginationProps) {
  const block = items === undefined;
  return (
    <nav className={classNames("govuk-pagination", block && "govuk-pagination--block")} aria-label={label}>
      {previous && <ArrowLink step={previous} direction="prev" block={block} />}
      {items && (
        <ul className="govuk-pagination__list">
          {items.map((item, place) => (
            <Page key={place} item={item} />
          ))}
        </ul>
      )}
      {next && <ArrowLink step={next} direction="next" block={block} />}
    </nav>
  );
}

function Page({ item }: { readonly item: PageItem }) {
  if ("ellipsis" in item) return <li className="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>;
  return (
    <li className={classNames("govuk-pagination__item", item.current && "govuk-pagination__item--current")}>
      <a
        className="govuk-link govuk-pagination__link"
        href={item.href}
        aria-label={`Page ${item.number}`}
        aria-current={item.current ? "page" : undefined}
      >
        {item.number}
      </a>
    </li>
  );
}

function ArrowLink({ step, direction, block }: { readonly step: Step; readonly direction: "prev" | "next"; readonly block: boolean }) {
  const arrow = <Arrow direction={direction} />;
  return (
    <div className={`govuk-pagination__${direction}`}>
      <a className="govuk-link govuk-pagination__link" href={step.href} rel={direction}>
        {(block || direction === "prev") && arrow}
        <span className={classNames("govuk-pagination__link-title", block && !step.label && "govuk-pagination__link-title--decorated")}>
          {step.text ?? usualText(direction)}
        </span>
        {step.label && block && (
          <>
            {" "}
            <span className="govuk-visually-hidden">:</span> <span className="govuk-pagination__link-label">{step.label}</span>
          </>
        )}
        {!block && direction === "next" && arrow}
      </a>
    </div>
  );
}

function usualText(direction: "prev" | "next"): ReactNode {
  return (
    <>
      {direction === "prev" ? "Previous" : "Next"}
      <span className="govuk-visually-hidden"> page</span>
    </>
  );
}

function Arrow({ direction }: { readonly direction: "prev" | "next" }) {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${direction}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={ARROWS[direction]} />
    </svg>
  );
}

import { classNames } from "./class-names";

type Crumb = { readonly text: string; readonly href?: string | undefined };

type BreadcrumbsProps = {
  readonly items: readonly Crumb[];
  readonly collapseOnMobile?: boolean | undefined;
  readonly label?: string | undefined;
};

/** Where this page stands; an item without an address is the page itself. */
export function Breadcrumbs({ items, collapseOnMobile = false, label = "Breadcrumb" }: BreadcrumbsProps) {
  return (
    <nav className={classNames("govuk-breadcrumbs", collapseOnMobile && "govuk-breadcrumbs--collapse-on-mobile")} aria-label={label}>
      <ol className="govuk-breadcrumbs__list">
        {items.map(({ text, href }) =>
          href === undefined ? (
            <li key={text} className="govuk-breadcrumbs__list-item" aria-current="page">
              {text}
            </li>
          ) : (
            <li key={href} className="govuk-breadcrumbs__list-item">
              <a className="govuk-breadcrumbs__link" href={href}>
                {text}
              </a>
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}

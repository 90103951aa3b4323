import { classNames } from "./class-names";

export type NavigationItem = {
  readonly text: string;
  readonly href: string;
  /** Set on the page's own item. */
  readonly current?: boolean | undefined;
  /** Set on the item of the section that the page is in. */
  readonly active?: boolean | undefined;
};

type ServiceNavigationProps = {
  readonly items: readonly NavigationItem[];
  readonly serviceName?: string | undefined;
  readonly serviceHref?: string | undefined;
  readonly label?: string | undefined;
};

/** The main pages of the place that this page is in. Never folded away behind a button, which would need a script. */
export function ServiceNavigation({ items, serviceName, serviceHref, label = "Menu" }: ServiceNavigationProps) {
  const content = (
    <div className="govuk-width-container">
      <div className="govuk-service-navigation__container">
        {serviceName && (
          <span className="govuk-service-navigation__service-name">
            {serviceHref === undefined ? (
              <span className="govuk-service-navigation__text">{serviceName}</span>
            ) : (
              <a href={serviceHref} className="govuk-service-navigation__link">
                {serviceName}
              </a>
            )}
          </span>
        )}
        {items.length > 0 && (
          <nav aria-label={label} className="govuk-service-navigation__wrapper">
            <ul className="govuk-service-navigation__list" id="navigation">
              {items.map((item) => (
                <Item key={item.href} {...item} />
              ))}
            </ul>
          </nav>
        )}
      </div>
    </div>
  );
  const attributes = { className: "govuk-service-navigation", "data-module": "govuk-service-navigation" };
  if (!serviceName) return <div {...attributes}>{content}</div>;
  return (
    <section aria-label="Service information" {...attributes}>
      {content}
    </section>
  );
}

function Item({ text, href, current = false, active = current }: NavigationItem) {
  return (
    <li className={classNames("govuk-service-navigation__item", active && "govuk-service-navigation__item--active")}>
      <a className="govuk-service-navigation__link" href={href} aria-current={current ? "page" : active ? "true" : undefined}>
        {active ? <strong className="govuk-service-navigation__active-fallback">{text}</strong> : text}
      </a>
    </li>
  );
}

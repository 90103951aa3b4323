export type FooterLink = { readonly text: string; readonly href: string };

/** What every page leads to. */
export const FOOTER_LINKS: readonly FooterLink[] = [
  { text: "How we add things up", href: "/how-we-add-things-up" },
  { text: "Privacy", href: "/privacy" },
  { text: "Accessibility", href: "/accessibility" },
];

export function PageFooter({ links }: { readonly links: readonly FooterLink[] }) {
  return (
    <footer className="govuk-template__footer">
      <div className="govuk-footer">
        <div className="govuk-width-container">
          <div className="govuk-footer__meta">
            <div className="govuk-footer__meta-item govuk-footer__meta-item--grow">
              <h2 className="govuk-visually-hidden">Support links</h2>
              <ul className="govuk-footer__inline-list">
                {links.map(({ text, href }) => (
                  <li key={href} className="govuk-footer__inline-list-item">
                    <a className="govuk-footer__link" href={href}>
                      {text}
                    </a>
                  </li>
                ))}
              </ul>
              <p className="waymark-footer__note">Waymark is free software for early help partnerships.</p>
            </div>
          </div>
        </div>
      </div>
    </footer>
  );
}

/** The way to the page before. A landmark of its own, because it stands before the page's main part. */
export function BackLink({ href, children = "Back" }: { readonly href: string; readonly children?: string | undefined }) {
  return (
    <nav aria-label={children}>
      <a href={href} className="govuk-back-link">
        {children}
      </a>
    </nav>
  );
}

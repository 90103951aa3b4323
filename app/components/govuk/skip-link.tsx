type SkipLinkProps = { readonly href?: string | undefined; readonly children?: string | undefined };

/** Lets people with a keyboard or a screen reader go past the header. */
export function SkipLink({ href = "#main-content", children = "Skip to main content" }: SkipLinkProps) {
  return (
    <a href={href} className="govuk-skip-link" data-module="govuk-skip-link">
      {children}
    </a>
  );
}

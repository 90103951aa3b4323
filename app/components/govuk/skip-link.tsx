/** Lets people with a keyboard or a screen reader go past the header. */
export function SkipLink({
  href = "#main-content",
  children = "Skip to main content",
}: {
  readonly href?: string;
  readonly children?: string;
}) {
  return (
    <a href={href} className="govuk-skip-link" data-module="govuk-skip-link">
      {children}
    </a>
  );
}

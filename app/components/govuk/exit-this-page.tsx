type ExitThisPageProps = { readonly href?: string | undefined; readonly id?: string | undefined };

/**
 * Leaves for an everyday page at once, for people who may be watched. A plain link; with the browser script `exit-this-page` it also
 * clears the screen, answers to three presses of Shift, and keeps Back from returning here.
 */
export function ExitThisPage({ href = "https://www.bbc.co.uk/weather", id }: ExitThisPageProps) {
  return (
    <div id={id} className="govuk-exit-this-page" data-module="govuk-exit-this-page">
      <a
        href={href}
        role="button"
        draggable={false}
        className="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
        data-module="govuk-button"
        rel="nofollow noreferrer"
      >
        <span className="govuk-visually-hidden">Emergency</span> Exit this page
      </a>
    </div>
  );
}

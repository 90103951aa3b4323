import type { MetaFunction } from "@remix-run/node";
import { PageShell } from "../components/govuk/page-shell";
import { pageTitle } from "../components/govuk/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Accessibility") }];

export default function Accessibility() {
  return (
    <PageShell>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l">Accessibility</h1>
          <p className="govuk-body-l">
            We want everybody who is asked to be able to answer, and everybody who is shown results to read them.
          </p>

          <h2 className="govuk-heading-m">What you should be able to do</h2>
          <ul className="govuk-list govuk-list--bullet">
            <li>answer the whole survey on a phone, with a keyboard alone, or with scripts switched off</li>
            <li>zoom in to 400% without scrolling sideways to read</li>
            <li>use a screen reader to hear every question, every answer and every mistake to put right</li>
            <li>read the numbers behind every chart in a table</li>
            <li>stop and come back later in the same browser</li>
          </ul>

          <h2 className="govuk-heading-m">How we test it</h2>
          <p className="govuk-body">
            Pages are checked in a real browser with axe, a tool that finds common faults, on a narrow and on a wide screen. Forms follow
            the GOV.UK Design System, and their markup is compared with its own. We aim at level AA of the Web Content Accessibility
            Guidelines 2.2.
          </p>

          <h2 className="govuk-heading-m">What we do not know yet</h2>
          <p className="govuk-body">
            People who use a screen reader every day have not yet tested this service with us, and it has not been audited by anybody else.
            Wide tables of results scroll sideways on a phone.
          </p>

          <h2 className="govuk-heading-m">If something does not work for you</h2>
          <p className="govuk-body">
            Tell the organisation that sent you the link. You can ask them for another way to answer, such as on paper or by telephone.
          </p>
        </div>
      </div>
    </PageShell>
  );
}

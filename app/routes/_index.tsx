import type { MetaFunction } from "@remix-run/node";
import { InsetText } from "../components/govuk/inset-text";
import { PageShell } from "../components/govuk/page-shell";
import { pageTitle } from "../components/govuk/page-title";
import { staffPaths } from "../http/staff-paths";

export const meta: MetaFunction = () => [
  { title: pageTitle("See where early help stands, together") },
  { name: "description", content: "Waymark helps a partnership assess its early help system, agree what matters most and act on it." },
];

const STEPS = [
  {
    title: "Everyone is asked",
    text: "Leaders, the workforce, families and community organisations rate the same things, each in words that suit them. It works on a phone and needs no account.",
  },
  {
    title: "Answers become fair scores",
    text: "Every voice counts for itself, however many people speak for it. Small groups are never shown, so nobody can be picked out.",
  },
  {
    title: "The partnership talks and agrees",
    text: "A workshop starts where views differ most. People agree a score and write down why, and who saw it otherwise.",
  },
  {
    title: "Gaps become a plan",
    text: "Each gap turns into an action with an owner and a date, or a recorded decision not to act. The next round shows what has changed.",
  },
];

export default function Home() {
  return (
    <PageShell account={<a href={staffPaths.signIn()}>Sign in</a>}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-xl">See where early help stands, together</h1>
          <p className="govuk-body-l">
            Waymark helps the organisations that support children and families in a place to look honestly at how well they work together,
            agree what matters most, and act on it.
          </p>
          <InsetText>
            Have you been sent a link or a code? Open the link. You do not need an account, and you can stop and come back.
          </InsetText>
          <h2 className="govuk-heading-l">How it works</h2>
        </div>
      </div>
      <ol className="waymark-trail">
        {STEPS.map(({ title, text }) => (
          <li key={title} className="waymark-trail__step">
            <h3 className="govuk-heading-m waymark-trail__title">{title}</h3>
            <p className="govuk-body">{text}</p>
          </li>
        ))}
      </ol>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h2 className="govuk-heading-m">Your answers are confidential</h2>
          <p className="govuk-body">
            Your name is not kept with your answers. Results are shown for groups of five or more people, and never for one person.
          </p>
        </div>
      </div>
    </PageShell>
  );
}

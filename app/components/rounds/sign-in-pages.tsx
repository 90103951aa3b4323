import { IDLE_HOURS, SIGN_IN_LINK_MINUTES } from "../../domain/access/staff-session";
import { Button } from "../govuk/button";
import { InsetText } from "../govuk/inset-text";
import { PageShell } from "../govuk/page-shell";
import "./rounds.css";

/** For somebody who is not signed in. There is no mail to send, so there is no form that would promise one. */
export function SignInPage() {
  return (
    <PageShell>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l">Sign in</h1>
          <p className="govuk-body-l">You sign in with a link that is made for you. There is no password.</p>
          <p className="govuk-body">
            Ask whoever looks after Waymark in your organisation for a sign-in link. It works once, and for {SIGN_IN_LINK_MINUTES} minutes.
          </p>
          <h2 className="govuk-heading-m">If you look after Waymark yourself</h2>
          <p className="govuk-body">Run this where Waymark is installed, with your own e-mail address. It prints a link.</p>
          <pre className="staff-command">
            <code>npm run --silent waymark -- admin you@example.org</code>
          </pre>
          <InsetText>
            Have you been asked to answer questions about early help? You do not need to sign in. Open the link or scan the code that you
            were given.
          </InsetText>
        </div>
      </div>
    </PageShell>
  );
}

/** Asks for a press before the link is used up: programs that look links over press nothing. */
export function ConfirmSignInPage({ email }: { readonly email: string }) {
  return (
    <PageShell>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l">Sign in to Waymark</h1>
          <p className="govuk-body">
            You are signing in as <strong className="staff-wraps">{email}</strong>.
          </p>
          <form method="post">
            <Button>Sign in</Button>
          </form>
          <p className="govuk-body">
            This link works once. You stay signed in until you sign out, close the browser, or do nothing for {IDLE_HOURS} hours.
          </p>
        </div>
      </div>
    </PageShell>
  );
}

/** For a link that signs nobody in. */
export function SpentLinkPage({ signInAddress }: { readonly signInAddress: string }) {
  return (
    <PageShell>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l">This link no longer works</h1>
          <p className="govuk-body">
            A sign-in link works once, and for {SIGN_IN_LINK_MINUTES} minutes. This one has been used, is too old, or was not copied whole.
          </p>
          <p className="govuk-body">
            <a className="govuk-link" href={signInAddress}>
              How to get a new link
            </a>
          </p>
        </div>
      </div>
    </PageShell>
  );
}

import type { MetaFunction } from "@remix-run/node";
import { PageShell } from "../components/govuk/page-shell";
import { pageTitle } from "../components/govuk/page-title";
import { ScrollingTable } from "../components/govuk/table";

export const meta: MetaFunction = () => [{ title: pageTitle("Privacy") }];

const COOKIES = [
  ["waymark-answers", "Finds the answers you have started in this browser", "When you send or delete them; after 120 days at most"],
  ["waymark-sent", "Shows your receipt once after you have sent your answers", "After an hour"],
  ["waymark-staff", "Keeps people who run rounds signed in", "When you sign out or close the browser"],
];

export default function Privacy() {
  return (
    <PageShell>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l">Privacy</h1>
          <p className="govuk-body-l">
            Answers are confidential: your name is not kept with your answers, and results are shown for groups, never for one person.
          </p>
          <p className="govuk-body">
            The organisation that sent you the link runs this service and is responsible for what it holds. Ask them if you have a question
            about your data.
          </p>

          <h2 className="govuk-heading-m">What is kept when you answer</h2>
          <ul className="govuk-list govuk-list--bullet">
            <li>your answers and comments, and whether you answered as a leader, a worker, a family or a community organisation</li>
            <li>your organisation, if you answered for one</li>
            <li>the day you answered, not the time</li>
            <li>which shared link or poster you came by, if it was not a personal one</li>
          </ul>
          <p className="govuk-body">
            Your internet address is not written down. A personal link is kept only in a scrambled form and is marked as used when you send
            your answers. Nothing ties that mark to the answers.
          </p>

          <h2 className="govuk-heading-m">Why we say confidential and not anonymous</h2>
          <ul className="govuk-list govuk-list--bullet">
            <li>What you write in a comment can give you away. So can being the only person who answers for an organisation.</li>
            <li>
              Used links and answers are shuffled together every night and when the round closes. Until then, somebody who took the database
              apart could guess from the order of things which belong together.
            </li>
            <li>
              If one organisation gave most of the answers in a total, its people could take what they know of their own answers away from
              that total. We do not guard against this.
            </li>
          </ul>

          <h2 className="govuk-heading-m">What others see</h2>
          <p className="govuk-body">
            Nothing is shown of a group in which fewer than five people answered. A round can set a higher number, never a lower one. More
            is shown of larger groups. Some larger groups are hidden too, so that a small one cannot be worked out from the rest.
          </p>

          <h2 className="govuk-heading-m">Changing your mind</h2>
          <p className="govuk-body">
            When you send your answers you get a receipt. With it you can replace or withdraw them until the round closes. It never shows
            your answers, so it is safe to keep. Without it nobody can find your answers again, not even the people who run the service.
          </p>
        </div>
      </div>
      <ScrollingTable
        caption="Cookies"
        captionSize="m"
        firstCellIsHeader
        head={["Name", "What it is for", "When it goes"].map((content) => ({ content }))}
        rows={COOKIES.map((row) => row.map((content) => ({ content })))}
      />
      <p className="govuk-body">
        Until you send your answers, this browser also keeps a copy of them, so that nothing is lost without a connection. It is deleted
        when you send or delete them, or after a day when you next open the survey.
      </p>
      <p className="govuk-body">No cookie follows you to other websites, and no other company learns of your visit.</p>
    </PageShell>
  );
}

import { roundPaths } from "../../http/staff-paths";
import { Button } from "../govuk/button";
import { Textarea } from "../govuk/textarea";
import { WarningText } from "../govuk/warning-text";
import { linkName, type LinkView } from "./link-card";
import { problemOf, StaffPage, type FieldProblem, type AreaFrame, type Frame } from "./staff-page";

type LinkPageProps = {
  readonly frame: Frame & { readonly area: AreaFrame };
  readonly round: { readonly id: string; readonly title: string; readonly k: number };
  readonly link: Pick<LinkView, "voice" | "organisation" | "label">;
  readonly problems?: readonly FieldProblem[] | undefined;
};

export function StopLinkPage({ frame, round, link, problems }: LinkPageProps) {
  const paths = roundPaths(frame.area.key, round.id);
  return (
    <StaffPage {...{ frame, problems }} part="rounds" caption={linkName(link)} title="Stop this link" crumbs={linkCrumbs(round, paths)}>
      <p className="govuk-body">
        Nobody can begin to answer by this link any more, and its posters lead nowhere. Answers that it has collected stay and count.
      </p>
      <WarningText>A stopped link cannot be started again. You can make another one for the same group.</WarningText>
      <form method="post">
        <div className="govuk-button-group">
          <Button kind="warning">Stop the link</Button>
          <a className="govuk-link" href={paths.links}>
            Not now
          </a>
        </div>
      </form>
    </StaffPage>
  );
}

export function SetAsidePage({ frame, round, link, typed, problems }: LinkPageProps & { readonly typed?: string | undefined }) {
  const paths = roundPaths(frame.area.key, round.id);
  return (
    <StaffPage
      {...{ frame, problems }}
      part="rounds"
      caption={linkName(link)}
      title="Set this link's answers aside"
      crumbs={linkCrumbs(round, paths)}
    >
      <p className="govuk-body">
        This is for a link that went where it should not have. Everything that it collected is left out of the results, and the link is
        stopped.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>All of it or none: single answers cannot be left out.</li>
        <li>Only if {round.k} or more people answered by it, so that nobody&apos;s answers can be found out in this way.</li>
        <li>Your reason is kept on record with your name.</li>
      </ul>
      <WarningText>This cannot be taken back.</WarningText>
      <form method="post" noValidate>
        <Textarea
          name="reason"
          label="Why are they set aside?"
          labelSize="s"
          hint="Write nothing about a person."
          rows={3}
          value={typed}
          error={problemOf(problems, "reason")}
        />
        <div className="govuk-button-group">
          <Button kind="warning">Set them aside</Button>
          <a className="govuk-link" href={paths.links}>
            Not now
          </a>
        </div>
      </form>
    </StaffPage>
  );
}

function linkCrumbs(round: LinkPageProps["round"], paths: ReturnType<typeof roundPaths>) {
  return [
    { text: round.title, href: paths.home },
    { text: "Links", href: paths.links },
  ];
}

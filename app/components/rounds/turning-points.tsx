import type { ReactNode } from "react";
import type { RoughCounts } from "../../domain/protection/rough-count";
import { dayInWords } from "../../domain/reports/figures";
import { voiceName, voicesInText } from "../../domain/reports/results-wording";
import { roundPaths } from "../../http/staff-paths";
import { Button } from "../govuk/button";
import { Table } from "../govuk/table";
import { WarningText } from "../govuk/warning-text";
import type { RoundView } from "./round-page";
import { roughCountText } from "./round-words";
import { StaffPage, type FieldProblem, type AreaFrame, type Frame } from "./staff-page";

type TurningPointProps = {
  readonly frame: Frame & { readonly area: AreaFrame };
  readonly round: RoundView;
  readonly problems?: readonly FieldProblem[] | undefined;
};

/** Opening: the last look before people rely on what was settled. */
export function OpenRoundPage({ frame, round, problems }: TurningPointProps) {
  const voices = round.asked.map(({ voice }) => voice);
  return (
    <ConfirmPage {...{ frame, round, problems }} title="Open the round" button="Open the round">
      <p className="govuk-body">Once it is open:</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>everybody with a link can answer: {voicesInText(voices)}</li>
        <li>what each voice is asked stays as it is, and only wording can be put right</li>
        <li>
          nothing is ever shown about fewer than {round.k} people, and families and communities are{" "}
          {round.merge ? "shown as one group if fewer than 10 families have answered at close" : "shown apart"}
        </li>
        <li>people {round.comments ? "can" : "cannot"} write comments</li>
      </ul>
      <WarningText>None of this can be changed after opening. A mistake means a new round.</WarningText>
    </ConfirmPage>
  );
}

/** Closing: no answer comes in, changes or goes after it. */
export function CloseRoundPage({ frame, round, problems }: TurningPointProps) {
  return (
    <ConfirmPage {...{ frame, round, problems }} title="Close the round" button="Close the round" kind="warning">
      <p className="govuk-body">Once it is closed:</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>no more answers come in, by any link</li>
        <li>nobody can change their answers or take them back</li>
        <li>answers that people have begun and not sent are not counted, and are destroyed after 14 days</li>
        <li>nothing is shown yet: you publish the results in the next step</li>
      </ul>
      <p className="govuk-body">You may want to tell people a few days before, so that those who have begun can finish.</p>
      <WarningText>A closed round cannot be opened again.</WarningText>
    </ConfirmPage>
  );
}

type PublishPageProps = TurningPointProps & { readonly progress: { readonly countedOn: string; readonly counts: RoughCounts } };

/** Publishing, for good; or an interim snapshot of an open round, with what that costs. */
export function PublishPage({ frame, round, progress, problems }: PublishPageProps) {
  const interim = round.status === "open";
  const title = interim ? "Take an interim snapshot" : "Publish the results";
  return (
    <ConfirmPage
      {...{ frame, round, problems, title }}
      button={title}
      kind={interim ? "warning" : undefined}
      sends={{ kind: interim ? "interim" : "final" }}
    >
      {interim ? <InterimWarning /> : <p className="govuk-body">The results are worked out now, once, from the answers as they stand.</p>}
      <h2 className="govuk-heading-m">What will be shown</h2>
      <p className="govuk-body">
        Counted before {dayInWords(progress.countedOn)}. Answers given since then are in the results too, except those set aside.
      </p>
      <Table
        firstCellIsHeader
        caption="Voices, and what their answers are enough for"
        captionSize="s"
        head={[{ content: "Voice" }, { content: "People" }, { content: "Results" }]}
        rows={round.asked.map(({ voice }) => {
          const count = progress.counts.voices[voice];
          return [{ content: voiceName(voice) }, { content: roughCountText(count) }, { content: enoughFor(count, round.k) }];
        })}
      />
      <h2 className="govuk-heading-m">What will never be shown</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>anything about fewer than {round.k} people, to anybody, you included</li>
        <li>figures from which such a group could be worked out; some larger groups are hidden with it for that reason</li>
        <li>one voice within one organisation</li>
        <li>who answered, or what one person said</li>
      </ul>
      {!interim && (
        <WarningText>
          This is final. The results cannot be worked out again, and no link&apos;s answers can be set aside any more.
        </WarningText>
      )}
    </ConfirmPage>
  );
}

function InterimWarning() {
  return (
    <>
      <WarningText>Later answers count only when five or more join them. Some may never count in a figure that you show now.</WarningText>
      <p className="govuk-body">
        Two sets of results of one round could be held against each other to find out what the people in between said. Therefore what is
        shown now binds what can be shown later. If you can wait until the round closes, wait.
      </p>
    </>
  );
}

function enoughFor(count: RoughCounts["voices"][keyof RoughCounts["voices"]], k: number): string {
  if (count === undefined || count === 0) return "Nothing to show";
  if (count === "few" || count < k) return `Hidden unless ${k} or more have answered`;
  return count < Math.max(10, 2 * k) ? "Rounded to half a level" : "Shown";
}

type ConfirmPageProps = TurningPointProps & {
  readonly title: string;
  readonly button: string;
  readonly kind?: "warning" | undefined;
  /** What the button says besides, for the server. */
  readonly sends?: Readonly<Record<string, string>> | undefined;
  readonly children: ReactNode;
};

/** A step that cannot be taken back: what it means, and then the button. */
function ConfirmPage({ frame, round, problems, title, button, kind, sends = {}, children }: ConfirmPageProps) {
  const home = roundPaths(frame.area.key, round.id).home;
  return (
    <StaffPage {...{ frame, title, problems }} part="rounds" caption={round.title} crumbs={[{ text: round.title, href: home }]}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {children}
          <form method="post">
            {Object.entries(sends).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <div className="govuk-button-group">
              <Button kind={kind}>{button}</Button>
              <a className="govuk-link" href={home}>
                Not now
              </a>
            </div>
          </form>
        </div>
      </div>
    </StaffPage>
  );
}

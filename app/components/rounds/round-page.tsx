import type { RoughCount, RoughCounts } from "../../domain/protection/rough-count";
import { dayInWords, listInWords } from "../../domain/reports/figures";
import { voiceName } from "../../domain/reports/results-wording";
import type { RoundStatus } from "../../domain/rounds/round";
import type { Voice } from "../../domain/values/voice";
import { areaPaths, roundPaths } from "../../http/staff-paths";
import { SummaryList } from "../govuk/summary-list";
import { Table } from "../govuk/table";
import { Tag } from "../govuk/tag";
import { TaskList } from "../govuk/task-list";
import { roundSteps } from "./round-steps";
import { roughCountText, STATUS_WORDS } from "./round-words";
import { StaffPage, type AreaFrame, type Frame } from "./staff-page";

export type RoundView = {
  readonly id: string;
  readonly title: string;
  readonly status: RoundStatus;
  readonly editionTitle: string;
  readonly k: number;
  readonly merge: boolean;
  readonly comments: boolean;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly publishedAt: string | null;
  readonly asked: readonly { readonly voice: Voice; readonly sections: readonly string[]; readonly questions: number }[];
  readonly results: "none" | "interim" | "final";
};

type RoundPageProps = {
  readonly frame: Frame & { readonly area: AreaFrame };
  readonly round: RoundView;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly links: { readonly live: number; readonly without: number };
  /** None before the round has opened. */
  readonly progress: { readonly countedOn: string; readonly counts: RoughCounts } | null;
  /** None before the results are published. */
  readonly agreed: { readonly decided: number; readonly all: number; readonly signedOff: boolean } | null;
  /** Gaps with neither an action nor a decision; none before the results are published. */
  readonly openGaps: number | null;
  readonly done?: string | undefined;
};

/** One round: where it stands, what comes next, who has answered, and what was settled before it opened. */
export function RoundPage({ frame, round, organisations, links, progress, agreed, openGaps, done }: RoundPageProps) {
  const paths = roundPaths(frame.area.key, round.id);
  const { text, colour } = STATUS_WORDS[round.status];
  const steps = roundSteps({
    round,
    links,
    agreed,
    openGaps,
    organisations: organisations.length,
    paths,
    organisationsPath: areaPaths(frame.area.key).organisations,
  });
  return (
    <StaffPage frame={frame} part="rounds" crumbs={[]} caption={round.editionTitle} title={round.title} done={done}>
      <p className="govuk-body">
        <Tag colour={colour}>{text}</Tag>
      </p>
      <h2 className="govuk-heading-m">What to do next</h2>
      <TaskList items={steps} />
      {progress !== null && <Progress {...{ progress, organisations }} voices={round.asked.map(({ voice }) => voice)} />}
      <h2 className="govuk-heading-m">How this round is run</h2>
      <Settings round={round} />
      <h2 className="govuk-heading-m">Questionnaires</h2>
      <p className="govuk-body">What each voice is asked, as SurveyJS JSON for use in other tools.</p>
      <ul className="govuk-list govuk-list--bullet">
        {round.asked.map(({ voice }) => (
          <li key={voice}>
            <a className="govuk-link" href={paths.questionnaire(voice)} download>
              {voiceName(voice)}
            </a>
          </li>
        ))}
      </ul>
    </StaffPage>
  );
}

type ProgressProps = Pick<RoundPageProps, "organisations"> & {
  readonly progress: NonNullable<RoundPageProps["progress"]>;
  readonly voices: readonly Voice[];
};

function Progress({ progress: { countedOn, counts }, organisations, voices }: ProgressProps) {
  const head = (first: string) => [{ content: first }, { content: "Answered", numeric: true }];
  const row = (name: string, answered: RoughCount | undefined) => [
    { content: name },
    { content: roughCountText(answered), numeric: true, className: "staff-count" },
  ];
  return (
    <>
      <h2 className="govuk-heading-m" id="progress">
        Who has answered
      </h2>
      <p className="govuk-body">
        Counted once a day, and rounded down to fives, so that nobody can see one person answer. These are the answers given before{" "}
        {dayInWords(countedOn)}.
      </p>
      <div className="staff-columns">
        <Table
          caption="By voice"
          captionSize="s"
          firstCellIsHeader
          head={head("Voice")}
          rows={voices.map((voice) => row(voiceName(voice), counts.voices[voice]))}
        />
        {organisations.length > 0 && (
          <Table
            caption="By organisation"
            captionSize="s"
            firstCellIsHeader
            head={head("Organisation")}
            rows={organisations.map(({ id, name }) => row(name, counts.organisations[id]))}
          />
        )}
      </div>
    </>
  );
}

function Settings({ round }: { readonly round: RoundView }) {
  const { asked, k, merge, comments, openedAt, closedAt, publishedAt } = round;
  const dates = [
    { key: "Opened", at: openedAt },
    { key: "Closed", at: closedAt },
    { key: "Published", at: publishedAt },
  ].flatMap(({ key, at }) => (at === null ? [] : [{ key, value: dayInWords(at) }]));
  return (
    <SummaryList
      rows={[
        ...asked.map(({ voice, sections, questions }) => ({
          key: voiceName(voice),
          value: `${questions} ${questions === 1 ? "question" : "questions"}: ${listInWords(sections)}`,
        })),
        { key: "Smallest group shown", value: `${k} people` },
        {
          key: "Families and communities",
          value: merge ? "Shown as one group if fewer than 10 families have answered at close" : "Shown apart",
        },
        { key: "Comments", value: comments ? "People can write them" : "Not asked for" },
        ...dates,
      ]}
    />
  );
}

import { dayInWords } from "../../domain/reports/figures";
import type { RoundStatus } from "../../domain/rounds/round";
import { areaPaths, roundPaths, staffPaths } from "../../http/staff-paths";
import { Button, ButtonLink } from "../govuk/button";
import { Input } from "../govuk/input";
import { Tag } from "../govuk/tag";
import { STATUS_WORDS } from "./round-words";
import { problemOf, StaffPage, type FieldProblem, type AreaFrame, type Frame } from "./staff-page";

type AreasPageProps = {
  readonly email: string;
  readonly areas: readonly { readonly key: string; readonly name: string }[];
  readonly mayAdd: boolean;
};

/** The areas that somebody has a part in. */
export function AreasPage({ email, areas, mayAdd }: AreasPageProps) {
  return (
    <StaffPage frame={{ email }} title="Areas">
      {areas.length === 0 ? (
        <p className="govuk-body">There is no area yet. An area is the place whose early help a partnership assesses.</p>
      ) : (
        <ul className="staff-list">
          {areas.map(({ key, name }) => (
            <li key={key} className="staff-list__item">
              <a className="govuk-link staff-list__title" href={areaPaths(key).home}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {mayAdd && (
        <ButtonLink href={staffPaths.newArea} kind={areas.length === 0 ? undefined : "secondary"}>
          Add an area
        </ButtonLink>
      )}
    </StaffPage>
  );
}

type NewAreaPageProps = {
  readonly email: string;
  readonly typed?: { readonly name: string; readonly key: string } | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
};

export function NewAreaPage({ email, typed, problems }: NewAreaPageProps) {
  return (
    <StaffPage frame={{ email }} title="Add an area" problems={problems}>
      <form method="post" noValidate>
        <Input
          name="name"
          label="Name of the area"
          labelSize="s"
          hint="As people there say it, such as Wexcombe. It stands on every page that they see."
          value={typed?.name}
          error={problemOf(problems, "name")}
        />
        <Input
          name="key"
          label="Short name for addresses"
          labelSize="s"
          hint="Small letters, digits and hyphens, such as wexcombe. It cannot be changed later."
          width={20}
          value={typed?.key}
          autoCapitalize="none"
          spellCheck={false}
          error={problemOf(problems, "key")}
        />
        <Button>Add the area</Button>
      </form>
    </StaffPage>
  );
}

export type RoundInList = {
  readonly id: string;
  readonly title: string;
  readonly status: RoundStatus;
  readonly editionTitle: string;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly publishedAt: string | null;
  readonly signedOff: boolean;
};

type AreaPageProps = {
  readonly frame: Frame & { readonly area: AreaFrame };
  readonly rounds: readonly RoundInList[];
  readonly organisations: number;
  readonly done?: string | undefined;
};

/** An area's rounds, each with where it stands and what comes next. */
export function AreaPage({ frame, rounds, organisations, done }: AreaPageProps) {
  const paths = areaPaths(frame.area.key);
  return (
    <StaffPage frame={frame} part="rounds" title="Rounds" done={done}>
      {rounds.length === 0 && (
        <p className="govuk-body">
          A round asks leaders, the workforce, families and communities the same things, once. There is none in {frame.area.name} yet.
        </p>
      )}
      {organisations === 0 && (
        <p className="govuk-body">
          Begin by{" "}
          <a className="govuk-link" href={paths.organisations}>
            adding the organisations
          </a>{" "}
          that take part: leaders and the workforce answer for theirs.
        </p>
      )}
      <ul className="staff-list">
        {rounds.map((round) => (
          <RoundItem key={round.id} area={frame.area.key} round={round} />
        ))}
      </ul>
      <ButtonLink href={paths.newRound()} kind={rounds.length === 0 ? undefined : "secondary"}>
        Make a round
      </ButtonLink>
    </StaffPage>
  );
}

function RoundItem({ area, round }: { readonly area: string; readonly round: RoundInList }) {
  const paths = roundPaths(area, round.id);
  const next = NEXT[round.status === "published" && round.signedOff ? "signed-off" : round.status];
  const { text, colour } = STATUS_WORDS[round.status];
  return (
    <li className="staff-list__item">
      <div className="staff-list__heading">
        <h2 className="govuk-heading-m staff-list__title">
          <a className="govuk-link" href={paths.home}>
            {round.title}
          </a>
        </h2>
        <Tag colour={colour}>{text}</Tag>
      </div>
      <p className="govuk-body-s staff-list__note">{[round.editionTitle, sinceWhen(round)].filter(Boolean).join(". ")}</p>
      <p className="govuk-body staff-list__next">
        Next:{" "}
        <a className="govuk-link" href={paths[next.path]}>
          {next.text}
          <span className="govuk-visually-hidden">: {round.title}</span>
        </a>
      </p>
    </li>
  );
}

const NEXT = {
  draft: { text: "make the links and open it", path: "home" },
  open: { text: "spread the links and see who has answered", path: "home" },
  closed: { text: "publish the results", path: "publish" },
  published: { text: "read the results and agree the scores", path: "agreed" },
  "signed-off": { text: "read the board report", path: "board" },
} as const satisfies Record<RoundStatus | "signed-off", { text: string; path: keyof ReturnType<typeof roundPaths> }>;

function sinceWhen({ status, openedAt, closedAt, publishedAt }: RoundInList): string | null {
  if (status === "published" && publishedAt !== null) return `Published on ${dayInWords(publishedAt)}`;
  if (status === "closed" && closedAt !== null) return `Closed on ${dayInWords(closedAt)}`;
  return openedAt === null ? null : `Open since ${dayInWords(openedAt)}`;
}

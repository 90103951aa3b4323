import type { DoneAbout, GapsView, TargetsView } from "../../domain/reports/targets-view";
import { ROADMAP_WORDS } from "../../domain/reports/roadmap-wording";
import type { RoadmapPaths } from "../../http/roadmap-paths";
import { ButtonLink } from "../govuk/button";
import { CardTable } from "./card-table";
import { RoundTargetsPage, type RoadmapProps } from "./roadmap-page";
import { StatusTag } from "./status-tag";

/** Every decided descriptor of a round: where it stands, where it is to be, and what is done about the gap. */
export function TargetsPage({ page, frame, paths, done }: RoadmapProps & { readonly page: TargetsView }) {
  const { round, sections, gaps, gapsSentence } = page;
  return (
    <RoundTargetsPage {...{ frame, paths, done, round }} title={ROADMAP_WORDS.targetsTitle}>
      {sections.length === 0 ? (
        <NothingAgreed round={round.id} paths={paths} />
      ) : (
        <>
          <p className="govuk-body-l roadmap-lead">{ROADMAP_WORDS.targetsIntro}</p>
          <p className="govuk-body">
            {gapsSentence}{" "}
            {gaps > 0 && (
              <a className="govuk-link" href={paths.gaps(round.id)}>
                {ROADMAP_WORDS.goGaps}
              </a>
            )}
          </p>
          <CardTable
            caption={ROADMAP_WORDS.targetsCaption}
            head={[ROADMAP_WORDS.descriptor, ROADMAP_WORDS.stands, ROADMAP_WORDS.target, ROADMAP_WORDS.doing]}
            groups={sections.map(({ title, rows }) => ({
              title,
              rows: rows.map((row) => ({
                key: row.descriptor,
                header: <TargetLink round={round.id} row={row} paths={paths} />,
                cells: [
                  row.stands,
                  <>
                    {row.target}
                    {row.targetNote !== "" && <span className="roadmap-note">{row.targetNote}</span>}
                  </>,
                  <Doing doing={row.doing} paths={paths} />,
                ],
              })),
            }))}
          />
          <ButtonLink href={paths.overview()} kind="secondary">
            {ROADMAP_WORDS.seeRoadmap}
          </ButtonLink>
        </>
      )}
    </RoundTargetsPage>
  );
}

/** The gaps of a round with neither an action nor a decision not to act. */
export function GapsPage({ page: { round, rows }, frame, paths }: RoadmapProps & { readonly page: GapsView }) {
  return (
    <RoundTargetsPage {...{ frame, paths, round }} title={ROADMAP_WORDS.gapsTitle} below>
      {rows.length === 0 ? (
        <>
          <p className="govuk-body">{ROADMAP_WORDS.gapsNone}</p>
          <ButtonLink href={paths.targets(round.id)} kind="secondary">
            {ROADMAP_WORDS.targetsTitle}
          </ButtonLink>
        </>
      ) : (
        <>
          <p className="govuk-body-l roadmap-lead">{ROADMAP_WORDS.gapsIntro}</p>
          <CardTable
            caption={ROADMAP_WORDS.gapsCaption}
            head={[ROADMAP_WORDS.descriptor, ROADMAP_WORDS.stands, ROADMAP_WORDS.target, ROADMAP_WORDS.weight, ROADMAP_WORDS.next]}
            groups={[
              {
                title: null,
                rows: rows.map((row) => ({
                  key: row.descriptor,
                  header: row.title,
                  cells: [
                    row.stands,
                    row.target,
                    <span className="roadmap-small">{row.weight}</span>,
                    <a className="govuk-link" href={paths.target(round.id, row.descriptor)}>
                      {ROADMAP_WORDS.decide}
                      <span className="govuk-visually-hidden">: {row.title}</span>
                    </a>,
                  ],
                })),
              },
            ]}
          />
        </>
      )}
    </RoundTargetsPage>
  );
}

function NothingAgreed({ round, paths }: { readonly round: string; readonly paths: RoadmapPaths }) {
  return (
    <>
      <p className="govuk-body">{ROADMAP_WORDS.noScoresHere}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.agreed(round)}>
          {ROADMAP_WORDS.goAgree}
        </a>
      </p>
    </>
  );
}

type TargetLinkProps = {
  readonly round: string;
  readonly row: { readonly descriptor: string; readonly title: string };
  readonly paths: RoadmapPaths;
};

function TargetLink({ round, row, paths }: TargetLinkProps) {
  return (
    <a className="govuk-link" href={paths.target(round, row.descriptor)}>
      {row.title}
    </a>
  );
}

/** What is done about a gap, each action with where it stands. */
export function Doing({ doing, paths }: { readonly doing: DoneAbout; readonly paths: RoadmapPaths }) {
  if (doing.words !== null) return <>{doing.words}</>;
  return (
    <ul className="roadmap-list">
      {doing.actions.map((action) => (
        <li key={action.id}>
          <a className="govuk-link" href={paths.action(action.id)}>
            {action.title}
          </a>{" "}
          <StatusTag {...action} />
        </li>
      ))}
    </ul>
  );
}

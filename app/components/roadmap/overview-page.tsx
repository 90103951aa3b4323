import type { NamedAction, RoadmapRow, RoadmapView } from "../../domain/reports/roadmap-view";
import { ROADMAP_WORDS } from "../../domain/reports/roadmap-wording";
import type { RoadmapPaths } from "../../http/roadmap-paths";
import { VoiceName } from "../charts/voice-mark";
import { ButtonLink } from "../govuk/button";
import { InsetText } from "../govuk/inset-text";
import { CardTable } from "./card-table";
import { RoadmapPage, type RoadmapProps } from "./roadmap-page";
import { StatusTag } from "./status-tag";

/** An area's actions in order, what is missing, and each voice's top action. */
export function RoadmapOverviewPage({ page, frame, paths, done }: RoadmapProps & { readonly page: RoadmapView }) {
  return (
    <RoadmapPage {...{ frame, paths, done }} title={ROADMAP_WORDS.title}>
      <p className="govuk-body-l roadmap-lead">{ROADMAP_WORDS.intro}</p>
      <p className="govuk-body">
        {page.basis === null ? ROADMAP_WORDS.noScores : page.basis.sentence}{" "}
        <a className="govuk-link" href={paths.howWeAddThingsUp}>
          {ROADMAP_WORDS.howMade}
        </a>
      </p>
      {page.basis === null && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.rounds}>
            {ROADMAP_WORDS.noScoresNext}
          </a>
        </p>
      )}
      <NextSteps page={page} paths={paths} />
      {page.byHand !== null && <InsetText>{page.byHand}</InsetText>}
      {page.rows.length === 0 ? (
        page.basis !== null && <p className="govuk-body">{ROADMAP_WORDS.noActions}</p>
      ) : (
        <CardTable
          caption={ROADMAP_WORDS.caption}
          head={[ROADMAP_WORDS.action, ROADMAP_WORDS.owner, ROADMAP_WORDS.due, ROADMAP_WORDS.status, ROADMAP_WORDS.worth]}
          groups={[{ title: null, rows: page.rows.map((row) => tableRow(row, paths)) }]}
        />
      )}
      {page.basis !== null && <Missing page={page} paths={paths} />}
      {page.rows.length > 0 && page.top.length > 0 && <TopByVoice page={page} paths={paths} />}
      {page.finished.length > 0 && <Finished page={page} paths={paths} />}
    </RoadmapPage>
  );
}

type PartProps = { readonly page: RoadmapView; readonly paths: RoadmapPaths };

function NextSteps({ page: { basis, rows }, paths }: PartProps) {
  if (basis === null) return null;
  return (
    <div className="govuk-button-group">
      <ButtonLink href={paths.newAction()}>{ROADMAP_WORDS.add}</ButtonLink>
      <ButtonLink href={paths.targets(basis.round)} kind="secondary">
        {ROADMAP_WORDS.goTargets}
      </ButtonLink>
      {rows.length > 1 && (
        <ButtonLink href={paths.order} kind="secondary">
          {ROADMAP_WORDS.changeOrder}
        </ButtonLink>
      )}
    </div>
  );
}

function tableRow(row: RoadmapRow, paths: RoadmapPaths) {
  return {
    key: row.id,
    header: (
      <>
        <span className="roadmap-place">
          <span className="govuk-visually-hidden">{ROADMAP_WORDS.place} </span>
          {row.place}.
        </span>{" "}
        <ActionLink action={row} paths={paths} />
        {row.third !== null && <span className="roadmap-note">{row.third}</span>}
        {row.notes.map((note) => (
          <span key={note} className="roadmap-note">
            {note}
          </span>
        ))}
      </>
    ),
    cells: [
      <>
        {row.owner}
        <span className="roadmap-note">{row.lead}</span>
      </>,
      row.overdue ? <strong className="roadmap-overdue">{row.due}</strong> : row.due,
      <StatusTag {...row} />,
      <>
        {row.worth}
        {row.parts.map(({ title, words }) => (
          <span key={title} className="roadmap-note">
            {title}: {words}
          </span>
        ))}
      </>,
    ],
  };
}

function ActionLink({ action: { id, title }, paths }: { readonly action: NamedAction; readonly paths: RoadmapPaths }) {
  return (
    <a className="govuk-link" href={paths.action(id)}>
      {title}
    </a>
  );
}

function Missing({ page: { basis, missing }, paths }: PartProps) {
  const { gaps, gapsSentence, undated, unsecured } = missing;
  const nothing = gaps === 0 && undated.length === 0 && unsecured.length === 0;
  return (
    <>
      <h2 className="govuk-heading-m">{ROADMAP_WORDS.missing}</h2>
      {nothing ? (
        <p className="govuk-body">{ROADMAP_WORDS.nothingMissing}</p>
      ) : (
        <p className="govuk-body">
          {gapsSentence}{" "}
          {gaps > 0 && basis !== null && (
            <a className="govuk-link" href={paths.gaps(basis.round)}>
              {ROADMAP_WORDS.goGaps}
            </a>
          )}
        </p>
      )}
      <MissingList heading={ROADMAP_WORDS.unsecured} actions={unsecured} paths={paths} />
      <MissingList heading={ROADMAP_WORDS.noDate} actions={undated} paths={paths} />
    </>
  );
}

type MissingListProps = {
  readonly heading: string;
  readonly actions: RoadmapView["missing"]["undated"];
  readonly paths: RoadmapPaths;
};

function MissingList({ heading, actions, paths }: MissingListProps) {
  if (actions.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{heading}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {actions.map((action) => (
          <li key={action.id}>
            <ActionLink action={action} paths={paths} />: {action.words}
          </li>
        ))}
      </ul>
    </>
  );
}

function TopByVoice({ page, paths }: PartProps) {
  return (
    <>
      <h2 className="govuk-heading-m">{ROADMAP_WORDS.perVoice}</h2>
      <p className="govuk-body">{ROADMAP_WORDS.perVoiceHint}</p>
      <dl className="roadmap-voices">
        {page.top.map(({ voice, name, action, why }) => (
          <div key={voice} className="roadmap-voices__voice">
            <dt>
              <VoiceName voice={voice} name={name} />
            </dt>
            <dd>
              {action !== null && (
                <>
                  <ActionLink action={action} paths={paths} />.{" "}
                </>
              )}
              {why}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Finished({ page, paths }: PartProps) {
  return (
    <>
      <h2 className="govuk-heading-m">{ROADMAP_WORDS.finished}</h2>
      <ul className="roadmap-list">
        {page.finished.map((action) => (
          <li key={action.id}>
            <StatusTag {...action} /> <ActionLink action={action} paths={paths} /> <span className="roadmap-note">{action.owner}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

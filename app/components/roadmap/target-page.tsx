import type { LevelInWords } from "../../domain/reports/level-in-words";
import { ROADMAP_WORDS } from "../../domain/reports/roadmap-wording";
import type { TargetView } from "../../domain/reports/target-view";
import type { TypedTarget } from "../../domain/roadmap/read-target";
import { Button, ButtonLink } from "../govuk/button";
import { Radios } from "../govuk/radios";
import { Textarea } from "../govuk/textarea";
import { problemOf, type FieldProblem } from "../rounds/staff-page";
import { DayInput } from "./day-input";
import { RoundTargetsPage, type RoadmapProps } from "./roadmap-page";
import { Doing } from "./target-pages";

type Decided = NonNullable<TargetView["decided"]>;

/** What was sent from one of the page's forms. */
export type SentTarget = {
  readonly typed: TypedTarget | null;
  readonly reason: string | null;
  readonly problems: readonly FieldProblem[];
};

type TargetPageProps = RoadmapProps & { readonly page: TargetView; readonly sent?: SentTarget | undefined };

/** One descriptor: where it stands and where it is to be, in both wordings, what could be done, and the decision not to act. */
export function TargetPage({ page, sent, frame, paths, done }: TargetPageProps) {
  const { round, title, statement, decided } = page;
  return (
    <RoundTargetsPage {...{ frame, paths, done, round, title }} problems={sent?.problems} below>
      <p className="govuk-body-l roadmap-lead">{statement}</p>
      {decided === null ? (
        <>
          <h2 className="govuk-heading-m">{ROADMAP_WORDS.undecidedTitle}</h2>
          <p className="govuk-body">{ROADMAP_WORDS.undecided}</p>
          <ButtonLink href={paths.agree(round.id, page.descriptor)}>{ROADMAP_WORDS.goAgree}</ButtonLink>
        </>
      ) : (
        <>
          <Wordings decided={decided} />
          <DecisionNotToAct decided={decided} />
          <TargetForm decided={decided} sent={sent} />
          <WhatIsDone {...{ page, decided, paths }} />
          <Leave {...{ decided, sent }} />
          <Earlier decided={decided} />
        </>
      )}
    </RoundTargetsPage>
  );
}

function Wordings({ decided: { now, target, isSet, due, outcome, reason, weight } }: { readonly decided: Decided }) {
  return (
    <>
      <div className="roadmap-levels">
        <Level heading={ROADMAP_WORDS.nowHeading} level={now} note={outcome === now.name ? null : outcome} />
        <Level heading={ROADMAP_WORDS.thereHeading} level={target} note={isSet ? due && ROADMAP_WORDS.by(due) : ROADMAP_WORDS.notSet} />
      </div>
      {reason !== "" && <p className="govuk-body roadmap-lead">{ROADMAP_WORDS.why(reason)}</p>}
      {weight !== null && <p className="govuk-body roadmap-small">{ROADMAP_WORDS.weighs(weight)}</p>}
    </>
  );
}

function Level({ heading, level, note }: { readonly heading: string; readonly level: LevelInWords; readonly note: string | null }) {
  return (
    <section className="roadmap-level">
      <h2 className="govuk-heading-s roadmap-level__heading">{heading}</h2>
      <p className="roadmap-level__name">{level.name}</p>
      <p className="govuk-body">{level.wording ?? ROADMAP_WORDS.noWording}</p>
      {note !== null && <p className="govuk-body roadmap-note">{note}</p>}
    </section>
  );
}

function TargetForm({
  decided: { levels, typed, version, isSet },
  sent,
}: {
  readonly decided: Decided;
  readonly sent: SentTarget | undefined;
}) {
  const shown = sent?.typed ?? typed;
  return (
    <form method="post" noValidate className="roadmap-form">
      <h2 className="govuk-heading-m">{isSet ? ROADMAP_WORDS.changeTarget : ROADMAP_WORDS.setTargetHeading}</h2>
      <input type="hidden" name="do" value="target" />
      <input type="hidden" name="seen" value={version} />
      <Radios
        name="level"
        legend={{ text: ROADMAP_WORDS.targetField, size: "s" }}
        items={levels.map(({ value, name, wording, isNow }) => ({
          value,
          label: isNow ? `${name} (${ROADMAP_WORDS.standsHere})` : name,
          ...(wording !== null && { hint: wording }),
        }))}
        value={shown.level}
        error={problemOf(sent?.problems, "level")}
      />
      <DayInput
        field="due"
        legend={ROADMAP_WORDS.targetDueField}
        hint={ROADMAP_WORDS.targetDueHint}
        value={shown.due}
        problems={sent?.problems}
      />
      <Button preventDoubleClick>{ROADMAP_WORDS.saveTarget}</Button>
    </form>
  );
}

type WhatIsDoneProps = { readonly page: TargetView; readonly decided: Decided; readonly paths: TargetPageProps["paths"] };

function WhatIsDone({ page, decided: { doing, steps }, paths }: WhatIsDoneProps) {
  const wish = { round: page.round.id, descriptor: `${page.edition}/${page.descriptor}` };
  return (
    <>
      {doing.actions.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{ROADMAP_WORDS.actionsHeading}</h2>
          <Doing doing={doing} paths={paths} />
        </>
      )}
      <h2 className="govuk-heading-m">{ROADMAP_WORDS.stepsHeading}</h2>
      {steps.length === 0 && <p className="govuk-body">{ROADMAP_WORDS.stepsNone}</p>}
      {steps.map(({ heading, steps: own }) => (
        <section key={heading}>
          <h3 className="govuk-heading-s">{heading}</h3>
          <ul className="roadmap-steps">
            {own.map((step) => (
              <li key={step}>
                {step}{" "}
                <a className="govuk-link roadmap-steps__link" href={paths.newAction({ ...wish, title: step })}>
                  {ROADMAP_WORDS.makeAction}
                  <span className="govuk-visually-hidden">: {step}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <ButtonLink href={paths.newAction(wish)} kind="secondary">
        {ROADMAP_WORDS.otherAction}
      </ButtonLink>
    </>
  );
}

function DecisionNotToAct({ decided: { left } }: { readonly decided: Decided }) {
  if (left === null) return null;
  return (
    <form method="post" className="roadmap-panel">
      <h2 className="govuk-heading-m">{ROADMAP_WORDS.leftHeading}</h2>
      <p className="govuk-body roadmap-lines">{left.reason}</p>
      <p className="govuk-body roadmap-note">{left.sentence}</p>
      <input type="hidden" name="do" value="take-up" />
      <input type="hidden" name="decision" value={left.id} />
      <Button kind="secondary" className="govuk-!-margin-bottom-0">
        {ROADMAP_WORDS.takeUp}
      </Button>
    </form>
  );
}

/** Offered where there is a gap that nothing takes up; and where a reason was typed, so that it is not lost. */
function Leave({ decided: { left, doing, weight }, sent }: { readonly decided: Decided; readonly sent: SentTarget | undefined }) {
  const typed = sent?.reason ?? null;
  const open = left === null && doing.actions.length === 0 && weight !== null;
  if (!open && typed === null) return null;
  return (
    <form method="post" noValidate className="roadmap-panel">
      <h2 className="govuk-heading-m">{ROADMAP_WORDS.leaveHeading}</h2>
      <p className="govuk-body">{ROADMAP_WORDS.leaveIntro}</p>
      <input type="hidden" name="do" value="leave" />
      <Textarea
        name="reason"
        label={ROADMAP_WORDS.leaveField}
        labelSize="s"
        hint={ROADMAP_WORDS.leaveHint}
        rows={3}
        value={typed ?? undefined}
        error={problemOf(sent?.problems, "reason")}
      />
      <Button kind="secondary" className="govuk-!-margin-bottom-0">
        {ROADMAP_WORDS.leave}
      </Button>
    </form>
  );
}

function Earlier({ decided: { earlier } }: { readonly decided: Decided }) {
  if (earlier.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-s">{ROADMAP_WORDS.earlierDecisions}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {earlier.map(({ id, reason, sentence }) => (
          <li key={id}>
            {reason} <span className="roadmap-note">{sentence}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

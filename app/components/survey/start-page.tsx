import type { ReactNode } from "react";
import type { Questionnaire } from "../../domain/survey/questionnaire";
import { Button } from "../govuk/button";
import { SummaryList } from "../govuk/summary-list";
import { RespondentPage, type PageFrame } from "./respondent-page";

/** What somebody behind a link should know before they start. */
export type StartFacts = {
  /** Empty where the answers belong to no organisation. */
  readonly organisation: string;
  /** The smallest group of which anything is shown, and the smallest of which everything is. */
  readonly groups: { readonly some: number; readonly all: number };
  readonly merged: boolean;
  /** Whom families can talk to near them; may be empty. */
  readonly helpContact: string;
};

type StartPageProps = {
  readonly frame: PageFrame;
  readonly questionnaire: Questionnaire;
  readonly facts: StartFacts;
  /** For somebody who has started before; nothing otherwise. */
  readonly returning: ReactNode;
  readonly button: string;
};

/** What the survey is for, how long it takes, what is kept and shown. Opening it starts nothing. */
export function StartPage({ frame, questionnaire, facts, returning, button }: StartPageProps) {
  const { words, areaName } = frame;
  const { voice, minutes, official } = questionnaire;
  const title = words.startTitle(areaName);
  return (
    <RespondentPage frame={frame} title={title}>
      <h1 className="govuk-heading-l">{title}</h1>
      {returning}
      <p className="govuk-body-l">{words.startAsks(areaName, voice)}</p>
      <p className="govuk-body">
        <strong>{words.startMinutes(minutes)}</strong> {words.startFree}
      </p>
      {voice === "families" && <HelpNow frame={frame} contact={facts.helpContact} />}
      <h2 className="govuk-heading-m">{words.keptTitle}</h2>
      <p className="govuk-body">{words.kept}</p>
      {facts.organisation !== "" && <p className="govuk-body">{words.keptFor(facts.organisation)}</p>}
      <p className="govuk-body">{voice === "families" ? words.keptCarefulFamilies : words.keptCareful}</p>
      <p className="govuk-body">{words.keptCookie}</p>
      <WhatIsShown frame={frame} facts={facts} comments={questionnaire.comments} />
      {/* Sent to the page's own address, so that the link's secret stands in no other place. */}
      <form method="post">
        <Button kind="start" preventDoubleClick>
          {button}
        </Button>
      </form>
      {!official && <p className="govuk-body-s">{words.ownWording}</p>}
    </RespondentPage>
  );
}

function HelpNow({ frame: { words }, contact }: { readonly frame: PageFrame; readonly contact: string }) {
  return (
    <>
      <h2 className="govuk-heading-m">{words.helpTitle}</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>{words.helpDanger}</li>
        {contact !== "" && <li>{words.helpLocal(contact)}</li>}
        <li>{words.helpWorried}</li>
        <li>{words.helpYoung}</li>
      </ul>
      <p className="govuk-body">{words.exitHint}</p>
    </>
  );
}

function WhatIsShown({
  frame: { words },
  facts,
  comments,
}: {
  readonly frame: PageFrame;
  readonly facts: StartFacts;
  readonly comments: boolean;
}) {
  const { some, all } = facts.groups;
  return (
    <>
      <h2 className="govuk-heading-m">{words.shownTitle}</h2>
      <p className="govuk-body">{words.shownNever}</p>
      <p className="govuk-body">{words.shownGroups}</p>
      <SummaryList
        rows={[
          { key: words.people(1, some - 1), value: words.shownNothing },
          { key: words.people(some, all - 1), value: words.shownHalf },
          { key: words.orMorePeople(all), value: words.shownFull },
        ]}
      />
      {facts.merged && <p className="govuk-body">{words.shownMerged}</p>}
      {comments && <p className="govuk-body">{words.shownComments}</p>}
    </>
  );
}

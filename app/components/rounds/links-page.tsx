import type { RoundStatus } from "../../domain/rounds/round";
import { VOICES, type Voice } from "../../domain/values/voice";
import { voiceName } from "../../domain/reports/results-wording";
import { roundPaths } from "../../http/staff-paths";
import { Button } from "../govuk/button";
import { Details } from "../govuk/details";
import { Input } from "../govuk/input";
import { Select } from "../govuk/select";
import { LinkCard, linkName, type LinkView } from "./link-card";
import { groupName, groupsInText } from "./round-words";
import { problemOf, StaffPage, type FieldProblem, type AreaFrame, type Frame } from "./staff-page";

type Group = { readonly key: string; readonly voice: Voice; readonly organisation: string | null };

type LinksPageProps = {
  readonly frame: Frame & { readonly area: AreaFrame };
  readonly round: { readonly id: string; readonly title: string; readonly status: RoundStatus };
  readonly links: readonly LinkView[];
  readonly groups: readonly Group[];
  readonly without: readonly Group[];
  readonly typed?: { readonly group: string; readonly label: string } | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
  readonly done?: string | undefined;
};

/** A round's shared links: what to send, what to print, and which to stop. */
export function LinksPage({ frame, round, links, groups, without, typed, problems, done }: LinksPageProps) {
  const paths = roundPaths(frame.area.key, round.id);
  const taking = round.status === "draft" || round.status === "open";
  const canSetAside = round.status === "open" || round.status === "closed";
  const crumbs = [{ text: round.title, href: paths.home }];
  return (
    <StaffPage {...{ frame, problems, done, crumbs }} part="rounds" caption={round.title} title="Links">
      <p className="govuk-body">
        Anybody who has a link can answer with it, as often as people come. It belongs to a group and to no person, and holds nothing about
        who uses it.
      </p>
      {taking && without.length > 0 && <MissingLinks without={without} />}
      {VOICES.map((voice) => {
        const live = links.filter((link) => link.live && link.voice === voice);
        return (
          live.length > 0 && (
            <section key={voice} className="staff-links">
              <h2 className="govuk-heading-m">{voiceName(voice)}</h2>
              {live.map((link) => (
                <LinkCard key={link.id} {...{ link, paths, canSetAside }} area={frame.area.name} />
              ))}
            </section>
          )
        );
      })}
      {taking && groups.length > 0 && <AnotherLink {...{ groups, typed, problems }} />}
      <StoppedLinks links={links.filter((link) => !link.live)} setAside={canSetAside ? paths.setAside : null} />
    </StaffPage>
  );
}

function MissingLinks({ without }: { readonly without: readonly Group[] }) {
  return (
    <form method="post" className="staff-panel">
      <h2 className="govuk-heading-s">{without.length === 1 ? "One group has no link" : `${without.length} groups have no link`}</h2>
      <p className="govuk-body">{groupsInText(without)}.</p>
      <Button name="make" value="missing" className="govuk-!-margin-bottom-0">
        {without.length === 1 ? "Make the link" : "Make a link for each"}
      </Button>
    </form>
  );
}

type AnotherLinkProps = Pick<LinksPageProps, "groups" | "typed" | "problems">;

function AnotherLink({ groups, typed, problems }: AnotherLinkProps) {
  return (
    <form method="post" noValidate>
      <h2 className="govuk-heading-m">Make another link</h2>
      <p className="govuk-body">For one place or one mailing, so that what it collects can be set aside as a whole if it goes astray.</p>
      <Select
        name="group"
        label="Who is it for?"
        value={typed?.group}
        items={[{ value: "", text: "Choose a group" }, ...groups.map((group) => ({ value: group.key, text: groupName(group) }))]}
        error={problemOf(problems, "group")}
      />
      <Input
        name="label"
        label="Where will it be used?"
        hint="Such as Mill Lane family hub. Only staff see it."
        value={typed?.label}
        error={problemOf(problems, "label")}
      />
      <Button name="make" value="one" kind="secondary">
        Make the link
      </Button>
    </form>
  );
}

type StoppedLinksProps = { readonly links: readonly LinkView[]; readonly setAside: ((id: string) => string) | null };

function StoppedLinks({ links, setAside }: StoppedLinksProps) {
  if (links.length === 0) return null;
  return (
    <Details summary={`Stopped links (${links.length})`}>
      <ul className="govuk-list govuk-list--bullet">
        {links.map((link) => (
          <li key={link.id}>
            {linkName(link)}
            {setAside !== null && (
              <>
                {": "}
                <a className="govuk-link" href={setAside(link.id)}>
                  set its answers aside<span className="govuk-visually-hidden"> ({linkName(link)})</span>
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </Details>
  );
}

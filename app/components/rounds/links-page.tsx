import { listInWords } from "../../domain/reports/figures";
import type { RoundStatus } from "../../domain/rounds/round";
import type { Voice } from "../../domain/values/voice";
import { roundPaths, type RoundPaths } from "../../http/staff-paths";
import { Button } from "../govuk/button";
import { Details } from "../govuk/details";
import { Input } from "../govuk/input";
import { Select } from "../govuk/select";
import { groupName, invitationText } from "./round-words";
import { problemOf, StaffPage, type FieldProblem, type Frame } from "./staff-page";

export type LinkView = {
  readonly id: string;
  readonly voice: Voice;
  readonly organisation: string | null;
  readonly label: string;
  readonly live: boolean;
  /** Null where the link was made under another secret, so that it cannot be shown. */
  readonly address: string | null;
};

type Group = { readonly key: string; readonly voice: Voice; readonly organisation: string | null };

type LinksPageProps = {
  readonly frame: Frame & { readonly area: { readonly key: string; readonly name: string } };
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
  const [live, stopped] = [links.filter((link) => link.live), links.filter((link) => !link.live)];
  const taking = round.status === "draft" || round.status === "open";
  const crumbs = [{ text: round.title, href: paths.home }];
  return (
    <StaffPage {...{ frame, problems, done, crumbs }} part="rounds" caption={round.title} title="Links">
      <p className="govuk-body">
        Anybody who has a link can answer with it, as often as people come. It belongs to a group and to no person, and holds nothing about
        who uses it.
      </p>
      {taking && without.length > 0 && <MissingLinks without={without} />}
      {live.map((link) => (
        <LinkCard key={link.id} {...{ link, paths }} area={frame.area.name} published={round.status === "published"} />
      ))}
      {taking && groups.length > 0 && <AnotherLink {...{ groups, typed, problems }} />}
      {stopped.length > 0 && (
        <Details summary={`Stopped links (${stopped.length})`}>
          <ul className="govuk-list govuk-list--bullet">
            {stopped.map((link) => (
              <li key={link.id}>
                {linkName(link)}
                {round.status !== "published" && (
                  <>
                    {": "}
                    <a className="govuk-link" href={paths.setAside(link.id)}>
                      set its answers aside<span className="govuk-visually-hidden"> ({linkName(link)})</span>
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </StaffPage>
  );
}

export function linkName({ label, ...group }: Pick<LinkView, "voice" | "organisation" | "label">): string {
  const name = groupName(group);
  return label === "" || label.toLowerCase() === name.toLowerCase() ? name : `${name} (${label})`;
}

function MissingLinks({ without }: { readonly without: readonly Group[] }) {
  const names = without.length > 6 ? [...without.slice(0, 5).map(groupName), `${without.length - 5} more`] : without.map(groupName);
  return (
    <form method="post" className="staff-panel">
      <h2 className="govuk-heading-s">{without.length === 1 ? "One group has no link" : `${without.length} groups have no link`}</h2>
      <p className="govuk-body">{listInWords(names)}.</p>
      <Button name="make" value="missing" className="govuk-!-margin-bottom-0">
        {without.length === 1 ? "Make the link" : "Make a link for each"}
      </Button>
    </form>
  );
}

type LinkCardProps = { readonly link: LinkView; readonly paths: RoundPaths; readonly area: string; readonly published: boolean };

function LinkCard({ link, paths, area, published }: LinkCardProps) {
  const name = linkName(link);
  const of = <span className="govuk-visually-hidden">: {name}</span>;
  return (
    <section className="staff-link">
      <h2 className="govuk-heading-s">{name}</h2>
      {link.address === null ? (
        <p className="govuk-body">This link was made under another secret and cannot be shown. Stop it and make another.</p>
      ) : (
        <div className="govuk-form-group staff-copy">
          <label className="govuk-label" htmlFor={`text-${link.id}`}>
            Text to send{of}
          </label>
          <textarea
            className="govuk-textarea"
            id={`text-${link.id}`}
            rows={5}
            readOnly
            defaultValue={invitationText(area, link.voice, link.address)}
          />
        </div>
      )}
      <ul className="staff-actions">
        {link.address !== null && (
          <li>
            <a className="govuk-link" href={paths.poster(link.id)}>
              Poster with a QR code{of}
            </a>
          </li>
        )}
        <li>
          <a className="govuk-link" href={paths.stop(link.id)}>
            Stop this link{of}
          </a>
        </li>
        {!published && (
          <li>
            <a className="govuk-link" href={paths.setAside(link.id)}>
              Set its answers aside{of}
            </a>
          </li>
        )}
      </ul>
    </section>
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

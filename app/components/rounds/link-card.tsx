import type { ReactNode } from "react";
import type { Voice } from "../../domain/values/voice";
import type { RoundPaths } from "../../http/staff-paths";
import { Details } from "../govuk/details";
import { groupName, invitationText } from "./round-words";

export type LinkView = {
  readonly id: string;
  readonly voice: Voice;
  readonly organisation: string | null;
  readonly label: string;
  readonly live: boolean;
  /** Null where the link is stopped, or was made under another secret, so that it cannot be shown. */
  readonly address: string | null;
};

/** What a link is called: its group, and where it is used if that is said. */
export function linkName({ label, ...group }: Pick<LinkView, "voice" | "organisation" | "label">): string {
  const name = groupName(group);
  return label === "" || label.toLowerCase() === name.toLowerCase() ? name : `${name} (${label})`;
}

type LinkCardProps = { readonly link: LinkView; readonly paths: RoundPaths; readonly area: string; readonly canSetAside: boolean };

/** One link that works: its address, what to send with it, and what can be done with it. */
export function LinkCard({ link, paths, area, canSetAside }: LinkCardProps) {
  const name = linkName(link);
  return (
    <section className="staff-link">
      <h3 className="govuk-heading-s">{name}</h3>
      {link.address === null ? (
        <p className="govuk-body">This link was made under another secret and cannot be shown. Stop it and make another.</p>
      ) : (
        <>
          <p className="govuk-body staff-link__address">{link.address}</p>
          <TextToSend link={link} text={invitationText(area, link.voice, link.address)} />
        </>
      )}
      <ul className="staff-actions">
        {link.address !== null && (
          <Action href={paths.poster(link.id)} of={name}>
            Poster with a QR code
          </Action>
        )}
        <Action href={paths.stop(link.id)} of={name}>
          Stop this link
        </Action>
        {canSetAside && (
          <Action href={paths.setAside(link.id)} of={name}>
            Set its answers aside
          </Action>
        )}
      </ul>
    </section>
  );
}

function TextToSend({ link, text }: { readonly link: LinkView; readonly text: string }) {
  const id = `text-${link.id}`;
  return (
    <Details summary="Text to send">
      <div className="staff-copy">
        <label className="govuk-visually-hidden" htmlFor={id}>
          Text to send: {linkName(link)}
        </label>
        <textarea className="govuk-textarea" id={id} rows={6} readOnly defaultValue={text} />
      </div>
    </Details>
  );
}

function Action({ href, of, children }: { readonly href: string; readonly of: string; readonly children: ReactNode }) {
  return (
    <li>
      <a className="govuk-link" href={href}>
        {children}
        <span className="govuk-visually-hidden">: {of}</span>
      </a>
    </li>
  );
}

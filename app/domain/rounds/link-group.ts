import { ORGANISATION_VOICES, type Voice } from "../values/voice";

/** The people that one shared link is for: a voice, or one organisation's part of a voice. */
export type LinkGroup = {
  /** Names the group in a form. */
  readonly key: string;
  readonly voice: Voice;
  /** An organisation's id; null for voices that answer for none. */
  readonly organisation: string | null;
};

/** Everybody in a round who needs a link of their own: each organisation's leaders and workforce, then the other voices. */
export function linkGroups(voicesAsked: readonly Voice[], organisations: readonly string[]): readonly LinkGroup[] {
  return voicesAsked.flatMap((voice): LinkGroup[] =>
    answersForOrganisations(voice)
      ? organisations.map((organisation) => ({ key: `${voice}.${organisation}`, voice, organisation }))
      : [{ key: voice, voice, organisation: null }],
  );
}

/** Whether answers of this voice belong to an organisation. */
export function answersForOrganisations(voice: Voice): boolean {
  return ORGANISATION_VOICES.some((one) => one === voice);
}

/** Whether a link is for this group. */
export function isForGroup(link: Pick<LinkGroup, "voice" | "organisation">, group: LinkGroup): boolean {
  return link.voice === group.voice && link.organisation === group.organisation;
}

/** The four voices in their fixed order: every list, table and pair follows it. */
export const VOICES = ["leaders", "workforce", "families", "communities"] as const;

export type Voice = (typeof VOICES)[number];

export function isVoice(text: string): text is Voice {
  return (VOICES as readonly string[]).includes(text);
}

/** The voices that answer for an organisation; families and communities never do. */
export const ORGANISATION_VOICES = ["leaders", "workforce"] as const satisfies readonly Voice[];

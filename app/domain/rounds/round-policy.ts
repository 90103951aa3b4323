import { descriptorsAskedOf, type Descriptor, type Edition } from "../edition/edition";
import { VOICES, type Voice } from "../values/voice";

/** Nothing about fewer people than this is ever shown, whatever a round asks for. */
export const LOWEST_THRESHOLD = 5;

/** How a round is run and what it may show. Frozen when the round opens, so that respondents can rely on it. */
export type RoundPolicy = {
  /** The smallest group of which anything is shown; never under 5. */
  readonly k: number;
  /** Keys of the sections that each voice is asked; an empty list leaves the voice out of the round. */
  readonly sections: Readonly<Record<Voice, readonly string[]>>;
  /** Families and communities are shown as one if families are under ten when the round closes. */
  readonly mergeFamiliesAndCommunities: boolean;
  /** Languages of the questionnaire, as language tags; the first is the one that a page starts in. */
  readonly languages: readonly string[];
  readonly comments: boolean;
};

/** The policy of a round that asks every voice everything. */
export function fullPolicy(edition: Edition): RoundPolicy {
  const all = edition.sections.map((section) => section.key);
  return {
    k: LOWEST_THRESHOLD,
    sections: { leaders: all, workforce: all, families: all, communities: all },
    mergeFamiliesAndCommunities: false,
    languages: ["en"],
    comments: true,
  };
}

/** The descriptors that this voice is asked in this round, in edition order. */
export function descriptorsAskedIn(edition: Edition, policy: RoundPolicy, voice: Voice): readonly Descriptor[] {
  const sections = new Set(policy.sections[voice]);
  return descriptorsAskedOf(edition, voice).filter((descriptor) => sections.has(descriptor.section));
}

/** The voices that are asked at least one descriptor in this round. */
export function voicesAskedIn(edition: Edition, policy: RoundPolicy): readonly Voice[] {
  return VOICES.filter((voice) => descriptorsAskedIn(edition, policy, voice).length > 0);
}

import type { Edition, Scale } from "../edition/edition";
import { descriptorsAskedIn, type RoundPolicy } from "../rounds/round-policy";
import { ORGANISATION_VOICES, type Voice } from "../values/voice";
import type { Rating } from "./rating";

/** What one voice is asked in a round: the frame that its answers must fit. */
export type Questions = {
  readonly voice: Voice;
  /** Keys, in edition order. */
  readonly descriptors: readonly string[];
  readonly scale: Scale;
  readonly comments: boolean;
};

/** One person's answers as they count: every descriptor that the voice is asked has its rating, unanswered included. */
export type Submission = {
  readonly voice: Voice;
  /** Null where the answers belong to no organisation, as families' and communities' never do. */
  readonly organisation: string | null;
  readonly ratings: ReadonlyMap<string, Rating>;
  /** Only where something was written. */
  readonly comments: ReadonlyMap<string, string>;
  /** Up to three descriptor keys, in edition order. */
  readonly matters: readonly string[];
};

export function questionsFor(edition: Edition, policy: RoundPolicy, voice: Voice): Questions {
  const descriptors = descriptorsAskedIn(edition, policy, voice).map((descriptor) => descriptor.key);
  return { voice, descriptors, scale: edition.scale, comments: policy.comments };
}

/** The organisation that a voice's answers are kept under: families and communities answer for none, whoever handed them the link. */
export function organisationFor(voice: Voice, organisation: string | null): string | null {
  return ORGANISATION_VOICES.some((one) => one === voice) ? organisation : null;
}

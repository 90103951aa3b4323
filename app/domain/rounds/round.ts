import type { RoundPolicy } from "./round-policy";

export const ROUND_STATUSES = ["draft", "open", "closed", "published"] as const;

export type RoundStatus = (typeof ROUND_STATUSES)[number];

/** One run of an edition in an area. Instants are ISO texts; null for what has not happened. */
export type Round = {
  readonly id: string;
  readonly area: string;
  readonly edition: string;
  readonly revision: number;
  readonly title: string;
  readonly status: RoundStatus;
  readonly policy: RoundPolicy;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly publishedAt: string | null;
};

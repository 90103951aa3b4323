import type { Tally } from "../tallies/tally";
import type { GroupTally } from "../tallies/tally-sheet";
import type { ShownGroup, ShownVoice } from "./release";

/** What a voice's figures were last made from. */
export type PublishedVoice = {
  readonly group: GroupTally;
  readonly cells: Readonly<Record<string, Tally>>;
  readonly withheld: readonly string[];
};

/** What an organisation's figures were last made from, and how they were shown. */
export type PublishedOrganisation = {
  readonly group: GroupTally;
  readonly cells: Readonly<Record<string, Tally>>;
  readonly shown: ShownGroup;
};

/** How many changes a count had had at a snapshot, and whether the snapshot showed it as it then was. */
export type SeenCount = { readonly changes: number; readonly seen: boolean };

/** What a snapshot showed of an organisation's counts of the day. */
export type SeenOrganisation = { readonly responses: SeenCount; readonly cells: Readonly<Record<string, SeenCount>> };

export type PublishedOrganisations = {
  /** What stands on show, by organisation id, all of one moment; null where nothing has been shown yet. */
  readonly shown: Readonly<Record<string, PublishedOrganisation>> | null;
  /** By organisation id, at the last snapshot, also where older figures stood in it. */
  readonly lastSeen: Readonly<Record<string, SeenOrganisation>>;
};

/**
 * What a snapshot was made from. Kept privately beside the snapshot, never shown: the next snapshot of the round needs it to
 * see that a figure changes only when enough answers have. Plain data, so that it can be stored as JSON.
 */
export type PublishedBasis = {
  readonly merged: boolean;
  readonly voices: Readonly<Partial<Record<ShownVoice, PublishedVoice>>>;
  /** Null where organisations have not been shown. */
  readonly organisations: PublishedOrganisations | null;
};

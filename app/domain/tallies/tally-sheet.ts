import type { Voice } from "../values/voice";
import type { Tally } from "./tally";

/** Counts that belong to a group of people as a whole and not to one descriptor. */
export type GroupTally = {
  readonly responses: number;
  /** Grows by one with every response added, replaced or withdrawn. */
  readonly changes: number;
  /** How many answered "what matters most" at all. */
  readonly choosers: number;
  /** Picks of "what matters most" by descriptor key; a descriptor without a pick may be absent. */
  readonly picks: Readonly<Record<string, number>>;
};

/** All tallies of one group of people: a voice, or an organisation's leaders and workforce together. */
export type GroupSheet = {
  readonly group: GroupTally;
  /** By descriptor key; a descriptor that the group is not asked is absent. */
  readonly cells: Readonly<Record<string, Tally>>;
};

/** Everything that scores and protection are made from. Organisations are keyed by their id, leaders and workforce together. */
export type TallySheet = {
  readonly voices: Readonly<Partial<Record<Voice, GroupSheet>>>;
  readonly organisations: Readonly<Record<string, GroupSheet>>;
};

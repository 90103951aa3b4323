import type { Voice } from "../../domain/values/voice";

/** A fictional partner. `linked` says that its staff can see the shared record, which is what divides people over data. */
export type DemoOrganisation = {
  readonly name: string;
  /** Who answered in the large round. */
  readonly people: { readonly leaders: number; readonly workforce: number };
  readonly linked: boolean;
};

export const WEXCOMBE_NAME = "Wexcombe (a fictional area)";

export const WEXCOMBE_NOTE =
  "Wexcombe does not exist. Its organisations, its people and everything they say were made up to show how Waymark works.";

const partner = (name: string, leaders: number, workforce: number, linked: boolean): DemoOrganisation => ({
  name,
  people: { leaders, workforce },
  linked,
});

/** Eighteen partners. Two are too small for their answers to be shown. */
export const WEXCOMBE_ORGANISATIONS: readonly DemoOrganisation[] = [
  partner("Wexcombe Council: early help", 4, 22, true),
  partner("Wexcombe Council: children's social care", 3, 16, true),
  partner("Wexcombe Council: housing and benefits", 2, 7, false),
  partner("Wexcombe Council: youth justice", 1, 5, true),
  partner("Wex Vale Community Health Trust", 4, 18, false),
  partner("Harbour Street Surgery", 1, 3, false),
  partner("Wex Vale Police", 2, 9, false),
  partner("Wex Vale Fire and Rescue", 1, 4, false),
  partner("Holly Lane Primary School", 2, 8, true),
  partner("Saint Aldric's Primary School", 1, 6, true),
  partner("Wexcombe Academy", 2, 7, true),
  partner("Wexcombe Sixth Form College", 1, 4, false),
  partner("Little Acorns Nursery", 1, 4, true),
  partner("Ferryside Homes", 2, 6, false),
  partner("Cobblegate Housing Association", 1, 4, false),
  partner("Kettle On Family Support", 2, 4, true),
  partner("Wexcombe Voluntary Action", 2, 3, false),
  partner("Tallow Street Project", 1, 1, false),
];

export type DemoRound = {
  readonly edition: string;
  readonly seed: number;
  /** How many answered, of each voice; leaders and workforce are drawn from the organisations. */
  readonly people: Readonly<Record<Voice, number>>;
  /** Counted in days from the day the demonstration is made; negative lies in the past. */
  readonly opensAfterDays: number;
  readonly closesAfterDays: number;
};

/** A published round on the earlier edition, a published round on the later one, and one that is open to try. */
export const WEXCOMBE_ROUNDS = {
  first: {
    edition: "early-help-2020",
    seed: 2020,
    people: { leaders: 26, workforce: 88, families: 40, communities: 26 },
    opensAfterDays: -410,
    closesAfterDays: -368,
  },
  second: {
    edition: "early-help-2022",
    seed: 2022,
    people: { leaders: 33, workforce: 131, families: 60, communities: 36 },
    opensAfterDays: -235,
    closesAfterDays: -193,
  },
  open: {
    edition: "early-help-2022",
    seed: 2026,
    people: { leaders: 11, workforce: 24, families: 15, communities: 11 },
    opensAfterDays: -12,
    closesAfterDays: 30,
  },
} as const satisfies Record<string, DemoRound>;

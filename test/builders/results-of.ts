import type { Edition } from "../../app/domain/edition/edition";
import { release } from "../../app/domain/protection/release-round";
import type { RoundResults } from "../../app/domain/reports/round-results";
import { emptyTally, ratedCount, type Tally } from "../../app/domain/tallies/tally";
import type { GroupSheet } from "../../app/domain/tallies/tally-sheet";
import type { Voice } from "../../app/domain/values/voice";

/** How a group answered one descriptor: people per position, and how many did not know. */
type Answers = readonly number[] | { readonly levels: readonly number[]; readonly dontKnow: number };

export type GroupWishes = {
  readonly cells: Readonly<Record<string, Answers>>;
  readonly choosers?: number;
  readonly picks?: Readonly<Record<string, number>>;
};

type ResultsWishes = {
  readonly organisations?: Readonly<Record<string, GroupWishes>>;
  readonly k?: number;
  readonly disclosure?: "on" | "off";
  readonly merge?: boolean;
  readonly interim?: boolean;
};

/** A round's results, protected as every round's are. Whoever gave neither a level nor "don't know" left the descriptor unanswered. */
export function resultsOf(
  edition: Edition,
  voices: Readonly<Partial<Record<Voice, GroupWishes>>>,
  { organisations = {}, k = 5, disclosure = "on", merge = false, interim = false }: ResultsWishes = {},
): RoundResults {
  const levels = edition.scale.length;
  const made = release({
    edition,
    sheet: {
      voices: Object.fromEntries(Object.entries(voices).map(([voice, wishes]) => [voice, groupSheet(wishes, levels)])),
      organisations: Object.fromEntries(Object.entries(organisations).map(([id, wishes]) => [id, groupSheet(wishes, levels)])),
    },
    policy: { k, disclosure, mergeFamiliesAndCommunities: merge },
    organisations: Object.keys(organisations),
    final: !interim,
    previous: null,
  });
  return {
    snapshotId: "snapshot-1",
    takenOn: "2026-11-12",
    interim,
    edition,
    roundTitle: "Autumn 2026",
    areaName: "Northshire",
    organisations: Object.keys(organisations).map((id) => ({ id, name: `The ${id}` })),
    release: made.release,
  };
}

function groupSheet({ cells, choosers = 0, picks = {} }: GroupWishes, levels: number): GroupSheet {
  const tallies = Object.entries(cells).map(([key, answers]) => [key, tallyOf(answers, levels)] as const);
  const responses = Math.max(choosers, ...tallies.map(([, tally]) => ratedCount(tally) + tally.dontKnow));
  return {
    group: { responses, changes: responses, choosers, picks },
    cells: Object.fromEntries(
      tallies.map(([key, tally]) => [key, { ...tally, unanswered: responses - ratedCount(tally) - tally.dontKnow, changes: responses }]),
    ),
  };
}

function tallyOf(answers: Answers, levels: number): Tally {
  const wished = "dontKnow" in answers ? answers : { levels: answers, dontKnow: 0 };
  return { ...emptyTally(levels), levels: wished.levels, dontKnow: wished.dontKnow };
}

import type { Edition } from "../../app/domain/edition/edition";
import type { AgreedScore } from "../../app/domain/workshop/agreed-score";
import type { AgreedSet } from "../../app/domain/workshop/agreed-set";
import { aDecision } from "./a-decision";
import { anEdition } from "./an-edition";

/** Agreed scores by descriptor; without other wishes the first version of level 3, agreed. */
export function agreedScores(wishes: Readonly<Record<string, Partial<AgreedScore>>>): Readonly<Record<string, AgreedScore>> {
  return Object.fromEntries(
    Object.entries(wishes).map(([descriptor, own]) => [
      descriptor,
      {
        ...aDecision(),
        ...{ descriptor, version: 1, snapshot: "snapshot-1", recordedBy: "ann@example.org", recordedAt: "2026-11-22T10:00:00.000Z" },
        ...own,
      },
    ]),
  );
}

type SetWishes = Partial<Omit<AgreedSet, "scores" | "edition">> & {
  readonly edition?: Edition;
  readonly scores?: Readonly<Record<string, Partial<AgreedScore>>>;
};

/** A round's agreed scores, not signed off. */
export function anAgreedSet({ scores = {}, edition = anEdition(), ...own }: SetWishes = {}): AgreedSet {
  return { round: "round-1", roundTitle: "Autumn 2026", edition, scores: agreedScores(scores), signOff: null, ...own };
}

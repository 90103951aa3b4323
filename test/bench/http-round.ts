import { CHOOSERS, PICKED, RESPONSES, WHOLE_GROUP } from "../../app/domain/tallies/tally-row";
import type { Voice } from "../../app/domain/values/voice";
import { commentField, ratingField } from "../../app/domain/survey/questionnaire";
import { isSound, verify } from "../../app/services/verify.server";
import { listTalliesOfAnyArea } from "../../db/queries/tallies.server";
import { anOpenRound } from "../builders/an-open-round";
import type { BenchServer } from "./http-server";
import type { Fields } from "./http-visitor";
import { keysByPage, wholeEdition } from "./whole-edition";

const EDITION = wholeEdition();
/** Ninety-six characters. */
const COMMENT = "We meet every month, but families are asked too late, and nobody says what came of it afterwards";
const LEVELS = EDITION.scale.length;

/** The keys of each page's descriptors. */
export const PAGES = keysByPage(EDITION);

/** A way into the round, by which people come in turn. */
export type WayIn = { readonly token: string; readonly voice: Voice };

/** One person's answers as the forms send them. */
export type Sent = { readonly ratings: ReadonlyMap<string, string>; readonly matters: readonly string[] };

/** Counts what was sent, and compares it with what the database holds. */
export class ExpectedTallies {
  readonly #counts = new Map<string, number>();

  add(voice: Voice, { ratings, matters }: Sent): void {
    // Levels count from 0, so that here a value is also its position.
    for (const descriptor of [...PAGES.values()].flat()) this.#add(voice, descriptor, ratings.get(descriptor) ?? "unanswered");
    for (const descriptor of matters) this.#add(voice, descriptor, PICKED);
    this.#add(voice, WHOLE_GROUP, RESPONSES);
    if (matters.length > 0) this.#add(voice, WHOLE_GROUP, CHOOSERS);
  }

  /** Throws unless everything that was sent is counted, once, and a recount agrees. */
  async compareWith({ context }: BenchServer, round: string): Promise<void> {
    const found = (await listTalliesOfAnyArea(context.db, round))
      .filter(({ count }) => count > 0)
      .map(({ voice, descriptor, answer, count }) => `${cellName(voice, descriptor, answer)}: ${count}`);
    const expected = [...this.#counts].map(([cell, count]) => `${cell}: ${count}`);
    if (found.sort().join("\n") !== expected.sort().join("\n")) throw new Error("What was sent is not what is counted");
    if (!isSound(await verify(context))) throw new Error("The tallies do not add up");
  }

  #add(voice: Voice, descriptor: string, answer: string): void {
    const cell = cellName(voice, descriptor, answer);
    this.#counts.set(cell, (this.#counts.get(cell) ?? 0) + 1);
  }
}

function cellName(voice: Voice, descriptor: string, answer: string): string {
  return `${voice} ${descriptor} ${answer}`;
}

/** What one of many people answers on a page: the levels in turn, and something to say on each. */
export function pageFields(keys: readonly string[], person: number): Fields {
  return [
    ...ratingsOn(keys, person).map(([key, value]) => [ratingField(key), value] as const),
    ...keys.map((key) => [commentField(key), COMMENT] as const),
  ];
}

export function ratingsOn(keys: readonly string[], person: number): [descriptor: string, value: string][] {
  return keys.map((key, place) => [key, String((person + place) % LEVELS)]);
}

let rounds = 0;

/** An open round of the whole edition, with ways in for every voice. */
export async function aRoundOnServer({ context }: BenchServer): Promise<{ readonly id: string; readonly waysIn: readonly WayIn[] }> {
  rounds += 1;
  const { id, organisations, sharedLink } = await anOpenRound(context, { area: `bench-${rounds}`, edition: EDITION });
  const wayIn = async (voice: Voice, organisation: string | null): Promise<WayIn> => ({
    voice,
    token: (await sharedLink(voice, organisation)).token,
  });
  return {
    id,
    waysIn: [
      await wayIn("leaders", organisations[0]),
      await wayIn("workforce", organisations[1]),
      await wayIn("families", null),
      await wayIn("communities", null),
    ],
  };
}

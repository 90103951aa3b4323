import { descriptorsAskedOf, type Edition } from "../edition/edition";
import type { Answer } from "../responses/answer";
import type { Rating } from "../responses/rating";
import { ORGANISATION_VOICES, VOICES, type Voice } from "../values/voice";
import type { Tally } from "./tally";
import type { GroupSheet, TallySheet } from "./tally-sheet";

/**
 * The tallies of a set of answers: a sheet for each voice with at least one response, and one for each named
 * organisation with its leaders and workforce together. A descriptor counts each person who is asked it once,
 * as unanswered where there is no rating. Without answers there are no sheets.
 */
export function tallyAnswers(edition: Edition, answers: readonly Answer[]): TallySheet {
  const byVoice = new Map<Voice, Answer[]>();
  const byOrganisation = new Map<string, Answer[]>();
  for (const answer of answers) {
    addTo(byVoice, answer.voice, answer);
    if (answer.organisation !== null) addTo(byOrganisation, answer.organisation, answer);
  }
  const voices: Partial<Record<Voice, GroupSheet>> = {};
  for (const voice of VOICES) {
    const own = byVoice.get(voice);
    if (own !== undefined) voices[voice] = tallyGroup(edition, [voice], own);
  }
  const organisations = [...byOrganisation].map(([name, own]) => [name, tallyGroup(edition, ORGANISATION_VOICES, own)] as const);
  return { voices, organisations: Object.fromEntries(organisations) };
}

function addTo<Key>(groups: Map<Key, Answer[]>, key: Key, answer: Answer): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [answer]);
  else group.push(answer);
}

function tallyGroup(edition: Edition, voices: readonly Voice[], answers: readonly Answer[]): GroupSheet {
  const counters = new Map<string, Counter>();
  for (const { key, asks } of edition.descriptors) {
    if (voices.some((voice) => asks[voice] !== null)) counters.set(key, new Counter(edition.scale.length));
  }
  const asked = new Map(voices.map((voice) => [voice, descriptorsAskedOf(edition, voice).map(({ key }) => key)]));
  const picks = new Map<string, number>();
  let choosers = 0;
  for (const { voice, ratings, matters } of answers) {
    for (const key of asked.get(voice) ?? []) counters.get(key)?.count(ratings[key]);
    for (const pick of matters) picks.set(pick, (picks.get(pick) ?? 0) + 1);
    if (matters.length > 0) choosers++;
  }
  return {
    group: { responses: answers.length, changes: answers.length, choosers, picks: Object.fromEntries(picks) },
    cells: Object.fromEntries([...counters].map(([key, counter]) => [key, counter.tally()])),
  };
}

/** Counts in place: a tally is a value, and making one anew for every rating of a large file is slow. */
class Counter {
  readonly #levels: number[];
  readonly #beside = { "dont-know": 0, "not-applicable": 0, unanswered: 0 };
  #changes = 0;

  constructor(levels: number) {
    this.#levels = new Array<number>(levels).fill(0);
  }

  count(rating: Rating | undefined): void {
    this.#changes++;
    if (rating === undefined) this.#beside.unanswered++;
    else if (rating.kind === "level") this.#levels[rating.position] = (this.#levels[rating.position] ?? 0) + 1;
    else this.#beside[rating.kind]++;
  }

  tally(): Tally {
    const { "dont-know": dontKnow, "not-applicable": notApplicable, unanswered } = this.#beside;
    return { levels: this.#levels, dontKnow, notApplicable, unanswered, changes: this.#changes };
  }
}

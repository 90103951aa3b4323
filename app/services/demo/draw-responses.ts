import { descriptorsAskedOf, type Descriptor, type Edition } from "../../domain/edition/edition";
import type { Rating } from "../../domain/responses/rating";
import { VOICES, type Voice } from "../../domain/values/voice";
import { bell, seededRandom, shuffled, wholeBelow, type Random } from "./seeded-random";
import { WEXCOMBE_ORGANISATIONS, type DemoOrganisation, type DemoRound } from "./wexcombe";
import { USUAL_SPREAD, USUALLY_UNSURE, WEXCOMBE_OPINIONS, type Opinions } from "./wexcombe-opinions";
import { WEXCOMBE_REMARKS, type Remark } from "./wexcombe-remarks";

/** One invented person's answers. */
export type DrawnResponse = {
  readonly voice: Voice;
  /** The organisation's name; null for families and communities. */
  readonly organisation: string | null;
  /** A whole number of days after the round opened. */
  readonly day: number;
  readonly ratings: Readonly<Record<string, Rating>>;
  readonly comments: Readonly<Record<string, string>>;
  readonly matters: readonly string[];
};

/** A person before they answer: how generous they are, and where they work. */
type Person = { readonly voice: Voice; readonly organisation: DemoOrganisation | null; readonly leniency: number; readonly day: number };

const LENIENCY = 0.55;
const CAMPS = { linked: 4.3, apart: 0.6, noise: 0.5 };

/**
 * The answers of a round's people: everyone has a leniency of their own, every voice its stand on a descriptor, and
 * every rating some noise. The same edition and round always give the same answers.
 */
export function drawResponses(edition: Edition, round: DemoRound): readonly DrawnResponse[] {
  const random = seededRandom(round.seed);
  const opinions = WEXCOMBE_OPINIONS[edition.key];
  if (opinions === undefined) throw new Error(`nothing is known about what Wexcombe thinks of ${edition.key}`);
  const responses = VOICES.flatMap((voice) => {
    const people = drawPeople(random, voice, round);
    const knowing = new Map(descriptorsAskedOf(edition, voice).map(({ key }) => [key, whoKnows(random, opinions, voice, key, people)]));
    return people.map((person, place) => answer(random, edition, opinions, person, (key) => knowing.get(key)?.has(place) ?? true));
  });
  return shuffled(random, addRemarks(random, responses, WEXCOMBE_REMARKS[edition.key] ?? []));
}

function drawPeople(random: Random, voice: Voice, round: DemoRound): readonly Person[] {
  const count = round.people[voice];
  const seats: readonly (DemoOrganisation | null)[] =
    voice === "leaders" || voice === "workforce"
      ? shuffled(
          random,
          WEXCOMBE_ORGANISATIONS.flatMap((organisation) => new Array<DemoOrganisation>(organisation.people[voice]).fill(organisation)),
        ).slice(0, count)
      : new Array<null>(count).fill(null);
  const days = round.closesAfterDays - round.opensAfterDays;
  const daysSoFar = Math.min(days, -round.opensAfterDays);
  return seats.map((organisation) => ({
    voice,
    organisation,
    leniency: LENIENCY * bell(random),
    day: wholeBelow(random, daysSoFar),
  }));
}

/** The places of those who can answer a descriptor that few know about; null where nothing is set. */
function whoKnows(
  random: Random,
  opinions: Opinions,
  voice: Voice,
  descriptor: string,
  people: readonly Person[],
): ReadonlySet<number> | undefined {
  const rule = opinions.fewKnow.find((few) => few.descriptor === descriptor && few.voice === voice);
  if (rule === undefined) return undefined;
  const count = typeof rule.people === "number" ? rule.people : Math.round(rule.people.share * people.length);
  return new Set(shuffled(random, [...people.keys()]).slice(0, count));
}

function answer(random: Random, edition: Edition, opinions: Opinions, person: Person, knows: (key: string) => boolean): DrawnResponse {
  const asked = descriptorsAskedOf(edition, person.voice);
  // Some run out of time, and answer only the first part.
  const reach = random() < 0.04 ? Math.ceil(asked.length * (0.4 + 0.5 * random())) : asked.length;
  const ratings = Object.fromEntries(
    asked.map((descriptor, place): [string, Rating] => {
      const drawn = rate(random, edition, opinions, person, descriptor);
      const known = knows(descriptor.key) ? drawn : { kind: "dont-know" as const };
      return [descriptor.key, place < reach ? known : { kind: "unanswered" }];
    }),
  );
  return {
    voice: person.voice,
    organisation: person.organisation?.name ?? null,
    day: person.day,
    ratings,
    comments: {},
    matters: random() < 0.86 ? pickWhatMatters(random, asked, opinions.matters[person.voice]) : [],
  };
}

function rate(random: Random, edition: Edition, opinions: Opinions, person: Person, { key }: Descriptor): Rating {
  const fewKnow = opinions.fewKnow.some((few) => few.descriptor === key && few.voice === person.voice);
  const chance = random();
  const unsure = fewKnow ? 0 : (opinions.unsure[person.voice]?.[key] ?? USUALLY_UNSURE[person.voice]);
  if (chance < unsure) return { kind: "dont-know" };
  if (!fewKnow && chance > 0.99) return { kind: "unanswered" };
  if (!fewKnow && chance > (person.voice === "families" ? 0.965 : 0.98)) return { kind: "not-applicable" };
  const level = standOf(opinions, person, key) + bell(random) * noiseOf(opinions, person, key);
  const position = Math.min(edition.scale.length - 1, Math.max(0, Math.round(level)));
  return { kind: "level", position };
}

function inCamps(opinions: Opinions, person: Person, key: string): boolean {
  return person.voice === "workforce" && opinions.camps.includes(key);
}

function standOf(opinions: Opinions, person: Person, key: string): number {
  if (inCamps(opinions, person, key)) return person.organisation?.linked === true ? CAMPS.linked : CAMPS.apart;
  const stand = opinions.stands[key]?.[VOICES.indexOf(person.voice)] ?? 2;
  return stand + person.leniency * Math.min(1, spreadOf(opinions, key) / USUAL_SPREAD);
}

function noiseOf(opinions: Opinions, person: Person, key: string): number {
  if (inCamps(opinions, person, key)) return CAMPS.noise;
  return spreadOf(opinions, key);
}

function spreadOf(opinions: Opinions, key: string): number {
  return opinions.spread[key] ?? USUAL_SPREAD;
}

function pickWhatMatters(random: Random, asked: readonly Descriptor[], weights: Readonly<Record<string, number>>): readonly string[] {
  const weighed = asked.map(({ key }) => ({ key, place: random() ** (1 / (weights[key] ?? 1)) }));
  const picks = 1 + wholeBelow(random, 3);
  return weighed
    .sort((a, b) => b.place - a.place)
    .slice(0, picks)
    .map(({ key }) => key);
}

/** Gives each remark to somebody of its voice whose rating it fits; a remark that fits nobody is left out. */
function addRemarks(random: Random, responses: readonly DrawnResponse[], remarks: readonly Remark[]): readonly DrawnResponse[] {
  const comments = responses.map((): Record<string, string> => ({}));
  for (const { descriptor, voice, mood, text } of remarks) {
    const fitting = responses.flatMap((response, place) => {
      const rating = response.ratings[descriptor];
      const free = comments[place]?.[descriptor] === undefined;
      const fits = rating?.kind === "level" && (mood === "low" ? rating.position <= 2 : rating.position >= 3);
      return response.voice === voice && free && fits ? [place] : [];
    });
    const place = fitting[wholeBelow(random, fitting.length)];
    const chosen = place === undefined ? undefined : comments[place];
    if (chosen !== undefined) chosen[descriptor] = text;
  }
  return responses.map((response, place) => ({ ...response, comments: comments[place] ?? {} }));
}

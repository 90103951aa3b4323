import type { ScaleNumbers } from "../../app/domain/edition/scale";
import type { Release, ShownCell, ShownGroup } from "../../app/domain/protection/release";
import { attackDescriptor, type AttackedRow, type AttackedTable } from "./attack-descriptor";
import { dice } from "./dice";
import { total } from "./public-rules";

/** A hidden count that keeps too few possible values. */
export type Pinned = {
  readonly group: string;
  /** Null for a number of responses. */
  readonly descriptor: string | null;
  readonly count: string;
  readonly possible: readonly number[];
};

/** Counts of people by descriptor: levels, then don't know, does not apply, unanswered. */
export type KnownPeople = { readonly responses: number; readonly cells: Readonly<Record<string, readonly number[]>> };

export type Knowledge = {
  readonly release: Release;
  readonly scale: ScaleNumbers;
  /** The strongest reader knows everyone who named no organisation. */
  readonly withoutOrganisation: KnownPeople;
  /** Every organisation was hidden, those without answers too, though another snapshot tells of some. */
  readonly anyMayBeEmpty: boolean;
};

const FEWEST = 3;
const UNLIKE_TRIALS = 40;
const MOST_SPLITS = 60_000;

type Group = { readonly name: string; readonly side: "organisation" | "voice"; readonly shown: ShownGroup };

/**
 * Everything that a reader of one release, who knows the rules but not what was chosen by them, can pin down about
 * organisations, leaders and workforce: searches for whole sets of counts that agree with every figure and lists
 * the counts that keep fewer than three values (or fewer than the voices alone would leave).
 */
export function attack(knowledge: Knowledge): readonly Pinned[] {
  const { release } = knowledge;
  const organisations: readonly Group[] = Object.entries(release.organisations).map(([name, shown]) => ({
    name,
    side: "organisation",
    shown,
  }));
  // with every organisation hidden there is nothing to hold against the voices
  if (organisations.every(({ shown }) => saysNothing(shown))) return [];
  const voices: readonly Group[] = (["leaders", "workforce"] as const).flatMap((name) => {
    const shown = release.voices[name];
    return shown === undefined ? [] : [{ name, side: "voice" as const, shown }];
  });
  const groups = [...organisations, ...voices];
  const seen = new Map<string, Set<number>>();
  const wanted = new Map<string, number>();
  const note = (group: string, descriptor: string | null, count: string, value: number) => {
    const key = JSON.stringify([group, descriptor, count]);
    seen.set(key, (seen.get(key) ?? new Set()).add(value));
  };
  const want = (group: string, descriptor: string | null, count: string, values: number) =>
    wanted.set(JSON.stringify([group, descriptor, count]), values);
  const isShort = (key: string) => (seen.get(key)?.size ?? 0) < wanted.get(key)!;
  const descriptors = Object.keys(organisations[0]!.shown.descriptors);
  let splits = 0;
  let possible = false;
  for (const responses of possibleResponses(groups, knowledge)) {
    splits += 1;
    if (splits > MOST_SPLITS) throw new Error("Too many ways to split the responses to decide");
    const tables = descriptors.map((descriptor) => tableOf(knowledge, groups, responses, descriptor));
    const attacks = tables.map((table) => attackDescriptor(table));
    if (attacks.some((found) => !found.isPossible())) continue;
    possible = true;
    groups.forEach(({ name, shown }, index) => {
      if (shown.responses !== null) return;
      want(name, null, "responses", FEWEST);
      note(name, null, "responses", responses[index]!);
    });
    attacks.forEach((found, index) => {
      const descriptor = descriptors[index]!;
      for (const { row, count, values } of found.unknowns()) {
        const key = JSON.stringify([groups[row]!.name, descriptor, count]);
        wanted.set(key, Math.max(values, wanted.get(key) ?? 0));
        for (const value of found.possibleValues(row, count, seen.get(key) ?? new Set(), wanted.get(key)!)) {
          note(groups[row]!.name, descriptor, count, value);
        }
      }
    });
    if (![...wanted.keys()].some(isShort)) return [];
  }
  if (!possible) throw new Error("No counts agree with what is shown");
  return [...wanted.keys()].filter(isShort).map((key) => {
    const [group, descriptor, count] = JSON.parse(key) as [string, string | null, string];
    return { group, descriptor, count, possible: [...(seen.get(key) ?? [])].sort((a, b) => a - b) };
  });
}

export function saysNothing({ responses, descriptors }: ShownGroup): boolean {
  return responses === null && Object.values(descriptors).every(({ shown }) => shown === "hidden");
}

/** Every way in which the responses of all groups can fit together, after some unlike each other that decide most cases. */
function* possibleResponses(
  groups: readonly Group[],
  { release: { k }, withoutOrganisation, anyMayBeEmpty }: Knowledge,
): Generator<readonly number[]> {
  const organisations = groups.filter(({ side }) => side === "organisation");
  const least = anyMayBeEmpty || organisations.every(({ shown }) => shown.responses === null) ? 0 : 1;
  const given = groups.map(({ shown }) => shown.responses);
  const voices = groups.flatMap(({ side }, index) => (side === "voice" ? [index] : []));
  const unknown = groups.flatMap(({ side }, index) => (side === "organisation" && given[index] === null ? [index] : []));
  const choices = voices.map((index) => (given[index] === null ? Array.from({ length: k - 1 }, (_, count) => count + 1) : [given[index]!]));
  const known = groups.reduce((sum, { side }, index) => sum + (side === "organisation" ? (given[index] ?? 0) : 0), 0);
  const responsesFrom = (ofVoices: readonly number[], split: readonly number[]) => {
    const responses = groups.map((_, index) => given[index] ?? 0);
    voices.forEach((index, voice) => (responses[index] = ofVoices[voice]!));
    unknown.forEach((index, part) => (responses[index] = split[part]!));
    return responses;
  };
  const left = (ofVoices: readonly number[]) => total(ofVoices) - withoutOrganisation.responses - known;
  const roll = dice(unknown.length);
  for (let trial = 0; trial < UNLIKE_TRIALS; trial += 1) {
    const ofVoices = choices.map((choice) => choice[roll(choice.length)]!);
    const split = someSplit(left(ofVoices), unknown.length, least, roll);
    if (split !== null) yield responsesFrom(ofVoices, split);
  }
  for (const ofVoices of combinations(choices)) {
    for (const split of splits(left(ofVoices), unknown.length, least)) yield responsesFrom(ofVoices, split);
  }
}

function someSplit(people: number, parts: number, least: number, roll: (bound: number) => number): readonly number[] | null {
  const spare = people - least * parts;
  if (spare < 0 || (parts === 0 && people > 0)) return null;
  const split = new Array<number>(parts).fill(least);
  for (let person = 0; person < spare; person += 1) split[roll(parts)]! += 1;
  return split;
}

export function* combinations<Item>(choices: readonly (readonly Item[])[]): Generator<readonly Item[]> {
  const [first, ...rest] = choices;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const item of first) for (const others of combinations(rest)) yield [item, ...others];
}

function* splits(people: number, parts: number, least: number): Generator<readonly number[]> {
  if (parts === 0) {
    if (people === 0) yield [];
    return;
  }
  const most = people - least * (parts - 1);
  for (let first = least; first <= most; first += 1) {
    for (const rest of splits(people - first, parts - 1, least)) yield [first, ...rest];
  }
}

/** One descriptor's table for a given split of responses. */
function tableOf(
  { release, scale, withoutOrganisation }: Knowledge,
  groups: readonly Group[],
  responses: readonly number[],
  descriptor: string,
): AttackedTable {
  const anyUnseen = groups.some(({ shown }) => shown.responses === null);
  const rows = groups.map(({ name, side, shown }, index): AttackedRow => {
    const cell: ShownCell = shown.descriptors[descriptor]!;
    const unseen = shown.responses === null;
    const mostDidNotKnow = side === "voice" && (release.mostDidNotKnow[name as "leaders"] ?? []).includes(descriptor);
    return { side, cell, responses: responses[index]!, unseen, mostDidNotKnow };
  });
  return { scale, k: release.k, rows, withoutOrganisation: withoutOrganisation.cells[descriptor] ?? [], anyUnseen };
}

import { describe, expect, test } from "vitest";
import { scaleNumbers } from "../../app/domain/edition/scale";
import type { Release, ShownGroup } from "../../app/domain/protection/release";
import { release, type ReleaseInput } from "../../app/domain/protection/release-round";
import type { PublishedBasis } from "../../app/domain/protection/published-basis";
import type { TallySheet } from "../../app/domain/tallies/tally-sheet";
import type { Voice } from "../../app/domain/values/voice";
import { anEdition } from "../builders/an-edition";
import { AreaInTime } from "./area-in-time";
import { attackMismatch, attackTotals, attackVoicesInTime } from "./attack-voices";
import { attack, saysNothing, type KnownPeople } from "./attacker";
import { heldOneByOne, hiddenCellsMoveAlone, withoutCover } from "./careless";
import { aScene, type Roll, type Scene } from "./a-scene";
import { dice } from "./dice";

function found(input: ReleaseInput, seen: Release, withoutOrganisation: KnownPeople, anyMayBeEmpty = false) {
  const scale = scaleNumbers(input.edition.scale);
  return [...attack({ release: seen, scale, withoutOrganisation, anyMayBeEmpty }), ...attackTotals(seen, scale)];
}

function seeds(from: number, times: number): readonly number[] {
  return Array.from({ length: times }, (_, index) => from + index);
}

describe("one snapshot", () => {
  test.each([
    [5, 1, 700],
    [6, 1001, 100],
    [7, 2001, 100],
  ])("with a threshold of %i no hidden count of any random area is pinned down", { timeout: 240_000 }, (k, from, times) => {
    const shown = { hidden: 0, half: 0, full: 0, none: 0 };
    for (const seed of seeds(from, times)) {
      const { area, input } = aScene(dice(seed), k);
      const today = input(null);
      const { release: seen } = release(today);
      expect({ seed, pinned: found(today, seen, area.withoutOrganisation()) }).toEqual({ seed, pinned: [] });
      for (const { descriptors } of Object.values(seen.organisations)) {
        for (const cell of Object.values(descriptors)) shown[cell.shown] += 1;
      }
    }
    // the attack means something only where much is hidden and much is shown
    expect(Math.min(shown.hidden, shown.half + shown.full)).toBeGreaterThan(times / 3);
  });
});

/** What happens between two snapshots: groups of answers, mostly k or more in an organisation, sometimes too few. */
function someTimePasses({ area, ids }: Scene, roll: Roll, k: number): void {
  const careful = roll(4) > 0;
  for (const id of ids) {
    if (roll(2) === 0) continue;
    const times = careful ? k + roll(4) : 1 + roll(2 * k);
    const voice: Voice = roll(4) === 0 ? "leaders" : "workforce";
    const step = roll(6);
    if (step < 3) area.join(voice, id, times);
    else if (step < 5) area.edit(id, 3 * times);
    else area.withdraw(id, times);
  }
  if (roll(3) === 0) area.join("families", null, roll(2 * k));
}

type Snapshot = { readonly seen: Release; readonly sheet: TallySheet; readonly withoutOrganisation: KnownPeople; readonly fresh: boolean };

/**
 * A snapshot with what the other one tells of organisations in which nothing has changed in between: the strongest reader
 * knows which these are.
 */
function withHindsight(one: Snapshot, other: Snapshot): Release {
  const organisations = Object.entries(one.seen.organisations).map(([id, group]): readonly [string, ShownGroup] => {
    const [before, after] = [one.sheet.organisations[id], other.sheet.organisations[id]];
    const twin = other.seen.organisations[id];
    if (before === undefined || after === undefined || twin === undefined) return [id, group];
    const cells = Object.entries(group.descriptors).map(([key, cell]) => {
      const same = before.cells[key]?.changes === after.cells[key]?.changes;
      return [key, same && cell.shown === "hidden" ? (twin.descriptors[key] ?? cell) : cell] as const;
    });
    const responses = before.group.changes === after.group.changes ? (group.responses ?? twin.responses) : group.responses;
    return [id, { responses, descriptors: Object.fromEntries(cells) }];
  });
  return { ...one.seen, organisations: Object.fromEntries(organisations) };
}

describe("several snapshots, with answers added, edited and withdrawn in between", () => {
  test("no hidden count of any of them is pinned down, not even with hindsight", { timeout: 240_000 }, () => {
    const k = 5;
    let publishedAgain = 0;
    let stood = 0;
    for (const seed of seeds(5001, 300)) {
      const roll = dice(seed);
      const scene = aScene(roll, k);
      const snapshots: Snapshot[] = [];
      let previous: PublishedBasis | null = null;
      for (let time = 0; time < 3; time += 1) {
        if (time > 0) someTimePasses(scene, roll, k);
        const today = scene.input(previous);
        const { release: seen, basis }: ReturnType<typeof release> = release(today);
        const last = snapshots.at(-1);
        const fresh = JSON.stringify(seen.organisations) !== JSON.stringify(last?.seen.organisations);
        const now = { seen, sheet: today.sheet, withoutOrganisation: scene.area.withoutOrganisation(), fresh };
        if (last !== undefined) {
          expect({ seed, time, pinned: attackVoicesInTime(last.seen, seen) }).toEqual({ seed, time, pinned: [] });
          if (fresh) publishedAgain += 1;
          else stood += 1;
        }
        snapshots.push(now);
        previous = JSON.parse(JSON.stringify(basis)) as PublishedBasis;
      }
      // organisations that stood still belong to an earlier snapshot's voices, with which they were attacked
      const fresh = snapshots.filter((snapshot) => snapshot.fresh);
      for (const one of fresh) {
        const views = [one.seen, ...fresh.filter((other) => other !== one).map((other) => withHindsight(one, other))];
        for (const view of views) {
          const anyMayBeEmpty = Object.values(one.seen.organisations).every(saysNothing);
          const pinned = found(scene.input(null), view, one.withoutOrganisation, anyMayBeEmpty);
          expect({ seed, time: snapshots.indexOf(one), pinned }).toEqual({ seed, time: snapshots.indexOf(one), pinned: [] });
        }
      }
    }
    expect(Math.min(publishedAgain, stood)).toBeGreaterThan(50);
  });
});

describe("the attacker finds what careless protection gives away", () => {
  test("organisations without cover, in most areas that hide any", () => {
    let areas = 0;
    let leaking = 0;
    for (const seed of seeds(1, 250)) {
      const { area, input } = aScene(dice(seed), 5, 3);
      const seen = withoutCover(input(null));
      const states = Object.values(seen.organisations).flatMap(({ descriptors }) => Object.values(descriptors).map(({ shown }) => shown));
      if (!states.includes("hidden") || !states.includes("full")) continue;
      areas += 1;
      if (found(input(null), seen, area.withoutOrganisation()).length > 0) leaking += 1;
    }
    expect(areas).toBeGreaterThan(20);
    expect(leaking / areas).toBeGreaterThan(0.5);
  });

  test("one hidden organisation beside two voices in full", () => {
    const roll = dice(1);
    const edition = anEdition({ scale: [0, 1, 2], keys: ["A1"] });
    const area = new AreaInTime(edition, roll, 0);
    for (const [id, people] of [
      ["Ash", 3],
      ["Birch", 14],
      ["Cedar", 12],
    ] as const) {
      area.join("leaders", id, 1 + Math.floor(people / 3));
      area.join("workforce", id, people - 1 - Math.floor(people / 3));
    }
    area.join("leaders", "Birch", 6);
    const input: ReleaseInput = {
      edition,
      sheet: area.sheet(),
      policy: { k: 5, disclosure: "on", mergeFamiliesAndCommunities: false },
      organisations: ["Ash", "Birch", "Cedar"],
      final: true,
      previous: null,
    };
    const careless = found(input, withoutCover(input), area.withoutOrganisation());
    expect(careless).toContainEqual({ group: "Ash", descriptor: "A1", count: "people", possible: [3] });
    expect(found(input, release(input).release, area.withoutOrganisation())).toEqual([]);
  });

  test("organisations that are held one by one", () => {
    const edition = anEdition({ scale: [0, 1, 2], keys: ["A1"] });
    const area = new AreaInTime(edition, dice(3), 0);
    for (const id of ["Ash", "Birch"]) {
      area.join("leaders", id, 12);
      area.join("workforce", id, 15);
    }
    const policy = { k: 5, disclosure: "on", mergeFamiliesAndCommunities: false } as const;
    const input = (previous: PublishedBasis | null): ReleaseInput => ({
      edition,
      sheet: area.sheet(),
      policy,
      organisations: ["Ash", "Birch"],
      final: false,
      previous,
    });
    const before = input(null);
    const first = release(before);
    area.join("workforce", "Ash", 2);
    area.join("workforce", "Birch", 6);
    expect(attackMismatch(heldOneByOne(input(null), before))).toEqual([
      { group: "those who changed", descriptor: "A1", count: "people", possible: [2] },
    ]);
    expect(release(input(first.basis)).release.organisations).toEqual(first.release.organisations);
  });

  test("a hidden cell that is published while its voice stands still", () => {
    const edition = anEdition({ scale: [0, 1, 2], keys: ["A1"] });
    const area = new AreaInTime(edition, dice(3), 0);
    area.answer("workforce", null, 4, { kind: "level", position: 1 });
    area.answer("workforce", null, 4, { kind: "dont-know" });
    const policy = { k: 5, disclosure: "on", mergeFamiliesAndCommunities: false } as const;
    const input = (previous: PublishedBasis | null): ReleaseInput => ({
      edition,
      sheet: area.sheet(),
      policy,
      organisations: [],
      final: false,
      previous,
    });
    const first = release(input(null));
    area.answer("workforce", null, 4, { kind: "level", position: 2 });
    const careless = hiddenCellsMoveAlone(input(null), first.release);
    expect(attackVoicesInTime(first.release, careless)).toEqual([{ group: "workforce", descriptor: "A1", count: "people", possible: [4] }]);
    const second = release(input(first.basis)).release;
    expect(attackVoicesInTime(first.release, second)).toEqual([]);
    expect(second.voices.workforce?.descriptors["A1"]?.shown).toBe("hidden");
  });

  test("a head count and a total beside a hidden voice", () => {
    const edition = anEdition({ scale: [0, 1, 2, 3], keys: ["A1"] });
    const area = new AreaInTime(edition, dice(3), 0);
    area.answer("leaders", null, 5, { kind: "level", position: 0 });
    area.answer("leaders", null, 5, { kind: "level", position: 3 });
    area.answer("families", null, 2, { kind: "level", position: 3 });
    const seen = release({
      edition,
      sheet: area.sheet(),
      policy: { k: 5, disclosure: "on", mergeFamiliesAndCommunities: false },
      organisations: [],
      final: true,
      previous: null,
    }).release;
    const scale = scaleNumbers(edition.scale);
    expect(attackTotals(seen, scale)).toEqual([]);
    expect(attackTotals({ ...seen, responses: 12 }, scale)).toContainEqual({
      group: "families",
      descriptor: null,
      count: "responses",
      possible: [2],
    });
    const headCount = { A1: { ...seen.overall["A1"]!, headCount: 2.6 } };
    expect(attackTotals({ ...seen, overall: headCount }, scale).length).toBeGreaterThan(0);
  });
});

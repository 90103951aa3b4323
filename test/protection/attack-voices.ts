import type { ScaleNumbers } from "../../app/domain/edition/scale";
import type { Release, ShownGroup } from "../../app/domain/protection/release";
import type { Pinned } from "./attacker";
import { histograms, roundedTypical, total } from "./public-rules";

const FEWEST = 3;

/** What the totals over voices give away: a voice's responses beside the total, a hidden voice's counts beside the head count. */
export function attackTotals(release: Release, scale: ScaleNumbers): readonly Pinned[] {
  const voices = Object.entries(release.voices);
  const unseen = voices.filter(([, { responses }]) => responses === null);
  const found: Pinned[] = [];
  if (release.responses !== null && unseen.length === 1) {
    const left = release.responses - total(voices.map(([, { responses }]) => responses ?? 0));
    found.push({ group: unseen[0]![0], descriptor: null, count: "responses", possible: [left] });
  }
  for (const [descriptor, { headCount }] of Object.entries(release.overall)) {
    const asked = voices.flatMap(([name, { descriptors }]) => {
      const cell = descriptors[descriptor];
      return cell === undefined || cell.shown === "none" ? [] : [{ name, cell }];
    });
    const hidden = asked.filter(({ cell }) => cell.shown === "hidden");
    if (headCount === null || hidden.length !== 1 || asked.some(({ cell }) => cell.shown === "half")) continue;
    const others = asked.flatMap(({ cell }) => (cell.histogram === null ? [] : [cell.histogram]));
    const everyone = (own: readonly number[]) => own.map((count, position) => count + total(others.map((levels) => levels[position]!)));
    const possible = Array.from({ length: release.k - 1 }, (_, index) => index + 1)
      .flatMap((people) => histograms(people, scale.levels))
      .filter((own) => Math.abs(roundedTypical(scale, everyone(own), 0.1) - headCount) < 1e-9);
    for (let position = 0; position < scale.levels; position += 1) {
      const values = [...new Set(possible.map((own) => own[position]!))];
      if (values.length < FEWEST) found.push({ group: hidden[0]!.name, descriptor, count: String(position), possible: values });
    }
  }
  return found;
}

/**
 * What two snapshots give away about a voice. Where a cell's people do not add up to the voice's responses, the one or the
 * other has stood still, so fewer than k answers have changed: a cell that was hidden and is shown was then close to what it
 * is now.
 */
export function attackVoicesInTime(earlier: Release, later: Release): readonly Pinned[] {
  return Object.entries(later.voices).flatMap(([name, now]) => {
    const before: ShownGroup | undefined = earlier.voices[name as "leaders"];
    if (before === undefined || before.responses === null || before.responses !== now.responses) return [];
    const stoodStill = Object.values(now.descriptors).some((cell) => {
      const people = cell.n === null || cell.dontKnow === null ? null : cell.n + cell.dontKnow + cell.notApplicable! + cell.unanswered!;
      return people !== null && people !== now.responses;
    });
    if (!stoodStill) return [];
    return Object.entries(now.descriptors).flatMap(([descriptor, cell]) => {
      if (before.descriptors[descriptor]?.shown !== "hidden" || cell.n === null) return [];
      const possible = Array.from({ length: later.k - 1 }, (_, index) => index + 1).filter(
        (people) => Math.abs(people - cell.n!) < later.k,
      );
      return possible.length < FEWEST ? [{ group: name, descriptor, count: "people", possible }] : [];
    });
  });
}

/**
 * What a freshly published set of organisations gives away when it does not fit its voices: some organisation stood still
 * while the voices moved, and the difference, if it is of fewer than k people, is what those few answered.
 */
export function attackMismatch(release: Release): readonly Pinned[] {
  const organisations = Object.values(release.organisations);
  const sides = [organisations, [release.voices.leaders, release.voices.workforce].filter((voice) => voice !== undefined)];
  return Object.keys(organisations[0]?.descriptors ?? {}).flatMap((descriptor) => {
    const sums = sides.map((groups) =>
      groups.reduce<number | null>((sum, { descriptors }) => {
        const n = descriptors[descriptor]?.n ?? null;
        return sum === null || n === null ? null : sum + n;
      }, 0),
    );
    const [own, voices] = sums;
    if (own === null || voices === null || own === voices || Math.abs(own! - voices!) >= release.k) return [];
    return [{ group: "those who changed", descriptor, count: "people", possible: [Math.abs(own! - voices!)] }];
  });
}

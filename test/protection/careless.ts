import { scaleNumbers } from "../../app/domain/edition/scale";
import { ownDisplay, showCell } from "../../app/domain/protection/display";
import type { Release, ShownGroup } from "../../app/domain/protection/release";
import { release, type ReleaseInput } from "../../app/domain/protection/release-round";
import type { GroupSheet } from "../../app/domain/tallies/tally-sheet";

/* Ways of protecting a round that look right and are not, to see whether the attacker finds what is wrong with them. */

function byOwnDisplay({ edition, policy }: ReleaseInput, { group, cells }: GroupSheet): ShownGroup {
  const scale = scaleNumbers(edition.scale);
  const shown = Object.entries(cells).map(([key, tally]) => [key, showCell(tally, scale, ownDisplay(tally.levels, policy.k))] as const);
  const responses = group.responses > 0 && group.responses < policy.k ? null : group.responses;
  return { responses, descriptors: Object.fromEntries(shown) };
}

/** Every organisation shows what its own counts allow; nothing covers those that are hidden. */
export function withoutCover(input: ReleaseInput): Release {
  const organisations = Object.entries(input.sheet.organisations).map(([id, sheet]) => [id, byOwnDisplay(input, sheet)] as const);
  return { ...release(input).release, organisations: Object.fromEntries(organisations) };
}

/** Each organisation by itself stays as it was published until enough of its own answers have changed. */
export function heldOneByOne(input: ReleaseInput, before: ReleaseInput): Release {
  const organisations = Object.entries(input.sheet.organisations).map(([id, sheet]) => {
    const published = before.sheet.organisations[id];
    const changes = sheet.group.changes - (published?.group.changes ?? 0);
    const stands = published !== undefined && changes > 0 && changes < input.policy.k;
    return [id, byOwnDisplay(input, stands ? published : sheet)] as const;
  });
  return { ...release(input).release, organisations: Object.fromEntries(organisations) };
}

/** A cell that was never shown is published as soon as it may be, although its voice stands still. */
export function hiddenCellsMoveAlone(input: ReleaseInput, before: Release): Release {
  const today = release({ ...input, previous: null }).release;
  const voices = Object.entries(today.voices).map(([voice, group]) => {
    const published = before.voices[voice as "leaders"];
    if (published === undefined) return [voice, group] as const;
    const cells = Object.entries(group.descriptors).map(([key, cell]) => {
      const was = published.descriptors[key];
      return [key, was === undefined || was.shown === "hidden" ? cell : was] as const;
    });
    return [voice, { responses: published.responses, descriptors: Object.fromEntries(cells) }] as const;
  });
  return { ...today, voices: Object.fromEntries(voices) };
}

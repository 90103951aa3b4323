import type { PublishedBasis } from "../../app/domain/protection/published-basis";
import type { ReleaseInput } from "../../app/domain/protection/release-round";
import { anEdition } from "../builders/an-edition";
import { AreaInTime } from "./area-in-time";

export type Roll = (bound: number) => number;
export type Scene = {
  readonly area: AreaInTime;
  readonly input: (previous: PublishedBasis | null) => ReleaseInput;
  readonly ids: readonly string[];
};

/** A small area: scales of two to four levels, a few organisations, many or few who do not rate. */
export function aScene(roll: Roll, k: number, organisations = 5): Scene {
  const levels = 2 + roll(3);
  const keys = ["A1", "A2", "B1"].slice(0, 1 + roll(3));
  const edition = anEdition({ scale: Array.from({ length: levels }, (_, position) => position / 2), keys });
  const area = new AreaInTime(edition, roll, [0, 10, 30][roll(3)]!);
  const ids = ["Ash", "Birch", "Cedar", "Elm", "Fir"].slice(0, 1 + roll(organisations));
  const largest = [6, 14, 22][roll(3)]!;
  const leaderEvery = [2, 4, 12][roll(3)]!;
  for (const id of ids) {
    for (let people = roll(largest); people > 0; people -= 1) area.join(roll(leaderEvery) === 0 ? "leaders" : "workforce", id);
  }
  if (roll(3) === 0) area.join("workforce", null, roll(6));
  if (roll(2) === 0) area.join("families", null, roll(14));
  const policy = { k, disclosure: "on", mergeFamiliesAndCommunities: false } as const;
  const input = (previous: PublishedBasis | null) =>
    ({ edition, sheet: area.sheet(), policy, organisations: ids, final: false, previous }) satisfies ReleaseInput;
  return { area, input, ids };
}

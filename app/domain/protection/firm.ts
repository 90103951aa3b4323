import type { GroupSheet } from "../tallies/tally-sheet";
import type { Firm } from "./organisation-layer";
import type { PublishedOrganisation, SeenCount, SeenOrganisation } from "./published-basis";

/** What a snapshot shows of an organisation's counts of the day, given what stands on show. */
export function seenNow({ group, cells }: GroupSheet, published: PublishedOrganisation | undefined): SeenOrganisation {
  const seen = (changes: number, shownAt: number | undefined, isShown: boolean): SeenCount => ({
    changes,
    seen: isShown && changes === shownAt,
  });
  return {
    responses: seen(group.changes, published?.group.changes, published?.shown.responses !== null),
    cells: Object.fromEntries(
      Object.entries(cells).map(([key, { changes }]) => {
        const isShown = published?.shown.descriptors[key]?.shown !== "hidden";
        return [key, seen(changes, published?.cells[key]?.changes, isShown)];
      }),
    ),
  };
}

/**
 * What the last snapshot fixes for today's figures; null where its terms cannot be met, because a part of an organisation is
 * known that would have to be hidden as a whole.
 */
export function firmSince(own: ReadonlyMap<string, GroupSheet>, lastSeen: Readonly<Record<string, SeenOrganisation>>): Firm | null {
  const responses = new Map<string, "shown" | "hidden">();
  const cells = new Map<string, Map<string, "shown" | "hidden">>();
  const hiddenBefore = new Map<string, Set<string>>();
  for (const [id, sheet] of own) {
    const before = lastSeen[id];
    if (before === undefined) continue;
    let partIsKnown = false;
    for (const [key, { changes }] of Object.entries(sheet.cells)) {
      const was = before.cells[key];
      if (was === undefined) continue;
      if (!was.seen) inside(hiddenBefore, key, () => new Set<string>()).add(id);
      if (was.changes !== changes) continue;
      inside(cells, key, () => new Map<string, "shown" | "hidden">()).set(id, was.seen ? "shown" : "hidden");
      partIsKnown ||= was.seen;
    }
    const unchanged = before.responses.changes === sheet.group.changes;
    if (unchanged && !before.responses.seen) {
      if (partIsKnown) return null;
      responses.set(id, "hidden");
    } else if (unchanged || partIsKnown) responses.set(id, "shown");
  }
  return { responses, cells, hiddenBefore };
}

function inside<Value>(map: Map<string, Value>, key: string, empty: () => Value): Value {
  const found = map.get(key) ?? empty();
  map.set(key, found);
  return found;
}

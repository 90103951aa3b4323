import type { Place } from "../values/problem";

/** What a file says, with the place of everything in it: what an edition is read from, whatever language the file is in. */
export type PlacedNode = PlacedMap | PlacedList | PlacedScalar;

export type PlacedMap = { readonly kind: "map"; readonly place: Place; readonly entries: readonly PlacedEntry[] };

/** A key that is a number stands as its shortest text: 2.0 is "2". */
export type PlacedEntry = { readonly key: string; readonly keyPlace: Place; readonly value: PlacedNode };

export type PlacedList = { readonly kind: "list"; readonly place: Place; readonly items: readonly PlacedNode[] };

export type PlacedScalar = { readonly kind: "scalar"; readonly place: Place; readonly value: string | number | boolean | null };

import type { Voice } from "../values/voice";

/** One value of the scale and the word for it. */
export type ScaleLevel = { readonly value: number; readonly label: string; readonly meaning: string };

/** The levels in ascending, equally spaced order; position 0 is the lowest. */
export type Scale = readonly ScaleLevel[];

/** How one voice is asked for a descriptor. */
export type Ask = {
  readonly question: string;
  readonly help: string;
  /** Wording by position on the scale; a level without its own wording shows the scale's label. */
  readonly levels: readonly (string | null)[];
};

export type Descriptor = {
  /** Stable for ever and unique in its edition. */
  readonly key: string;
  readonly section: string;
  readonly title: string;
  readonly statement: string;
  /** Wording by position on the scale, null where the edition gives none. */
  readonly levels: readonly (string | null)[];
  readonly evidence: readonly string[];
  /** What takes a partnership to the level at this position. */
  readonly steps: readonly (readonly string[])[];
  /** Null for a voice that is not asked. */
  readonly asks: Readonly<Record<Voice, Ask | null>>;
};

export type Section = { readonly key: string; readonly title: string; readonly summary: string };

/** How the older descriptor relates to the newer one. */
export type CrosswalkRelation = "equal" | "subset" | "superset" | "intersects";

export type CrosswalkLink = {
  readonly fromEdition: string;
  readonly fromDescriptor: string;
  readonly to: string;
  readonly relation: CrosswalkRelation;
};

/** A versioned set of descriptors with its scale. */
export type Edition = {
  readonly key: string;
  readonly title: string;
  readonly year: number | null;
  readonly official: boolean;
  readonly source: string;
  readonly licence: string;
  readonly scale: Scale;
  readonly sections: readonly Section[];
  /** In edition order: section by section. */
  readonly descriptors: readonly Descriptor[];
  readonly crosswalk: readonly CrosswalkLink[];
};

/** The descriptors that this voice is asked, in edition order. */
export function descriptorsAskedOf(edition: Edition, voice: Voice): readonly Descriptor[] {
  return edition.descriptors.filter((descriptor) => descriptor.asks[voice] !== null);
}

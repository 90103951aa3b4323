import type { CrosswalkRelation, Edition } from "./edition";

/** A descriptor of whichever edition. */
export type DescriptorReference = { readonly edition: string; readonly descriptor: string };

/** A descriptor of one edition that stands for one of another; `same` is the very descriptor. */
export type Counterpart = { readonly descriptor: string; readonly relation: "same" | CrosswalkRelation };

/**
 * What stands in this edition for a descriptor of the same or an older one, in edition order: itself, or whatever the crosswalk names.
 * Empty where nothing does.
 */
export function counterpartsIn(edition: Edition, { edition: from, descriptor }: DescriptorReference): readonly Counterpart[] {
  if (from === edition.key) return edition.descriptors.some(({ key }) => key === descriptor) ? [{ descriptor, relation: "same" }] : [];
  const links = edition.crosswalk.filter((link) => link.fromEdition === from && link.fromDescriptor === descriptor);
  return edition.descriptors.flatMap(({ key }) =>
    links.filter(({ to }) => to === key).map(({ relation }) => ({ descriptor: key, relation })),
  );
}

/**
 * What a descriptor of this edition was in the same or an older one, in the crosswalk's order; the relation reads from the older to
 * the newer. Empty where it is new.
 */
export function forerunnersOf(edition: Edition, descriptor: string, from: string): readonly Counterpart[] {
  if (from === edition.key) return [{ descriptor, relation: "same" }];
  return edition.crosswalk
    .filter((link) => link.fromEdition === from && link.to === descriptor)
    .map(({ fromDescriptor, relation }) => ({ descriptor: fromDescriptor, relation }));
}

import type { Edition } from "./edition";
import type { ScaleNumbers } from "./scale";

/** Whether two rounds were rated on one scale; on two different scales their levels do not compare. */
export function onSameScale(earlier: ScaleNumbers, later: ScaleNumbers): boolean {
  return earlier.levels === later.levels && Math.abs(earlier.lowest - later.lowest) <= 1e-9 && Math.abs(earlier.step - later.step) <= 1e-9;
}

/** Which of the newer edition's descriptors stand for the same thing as one of the older's. */
export type LikeForLike = {
  /** In the newer edition's order. */
  readonly pairs: readonly { readonly earlier: string; readonly later: string }[];
  /** Paired descriptors ÷ all of the newer edition: 0 … 1. */
  readonly share: number;
};

/**
 * What two editions share: a descriptor of the newer is paired with the older's that the newer edition's crosswalk calls equal
 * (the first one, if several). Within one edition every descriptor is paired with itself.
 */
export function likeForLike(older: Edition, newer: Edition): LikeForLike {
  const known = new Set(older.descriptors.map(({ key }) => key));
  const pairs = newer.descriptors.flatMap(({ key }) => {
    const earlier = older.key === newer.key ? key : equalPartner(older.key, newer, key);
    return earlier !== null && known.has(earlier) ? [{ earlier, later: key }] : [];
  });
  return { pairs, share: newer.descriptors.length === 0 ? 0 : pairs.length / newer.descriptors.length };
}

function equalPartner(olderKey: string, newer: Edition, descriptor: string): string | null {
  const link = newer.crosswalk.find(
    ({ fromEdition, to, relation }) => fromEdition === olderKey && to === descriptor && relation === "equal",
  );
  return link?.fromDescriptor ?? null;
}

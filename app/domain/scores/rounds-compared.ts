import type { Edition } from "../edition/edition";
import type { ScaleNumbers } from "../edition/scale";
import { type Judgement, contrast, judgeTogether } from "./differences";

/** One voice's ratings of one descriptor in two rounds that may be compared. The descriptor is the later round's. */
export type RoundPair<Group extends string> = {
  readonly descriptor: string;
  readonly voice: Group;
  readonly earlier: readonly number[];
  readonly later: readonly number[];
};

/** How a voice's answers in the later round differ from the earlier round's: a positive gap is a rise. */
export type RoundDifference<Group extends string> = Judgement & { readonly descriptor: string; readonly voice: Group };

/** Whether two rounds were rated on one scale; on two different scales their levels do not compare. */
export function onSameScale(earlier: ScaleNumbers, later: ScaleNumbers): boolean {
  return earlier.levels === later.levels && Math.abs(earlier.lowest - later.lowest) <= 1e-9 && Math.abs(earlier.step - later.step) <= 1e-9;
}

/**
 * The two rounds compared on one scale, in the order given (descriptors in edition order, within each the voices in theirs),
 * adjusted over descriptors × voices. A pair with an empty side is left out. Different people answered in the two rounds,
 * and whoever shows this says so.
 */
export function compareRounds<Group extends string>(
  scale: ScaleNumbers,
  pairs: readonly RoundPair<Group>[],
): readonly RoundDifference<Group>[] {
  const tested = pairs.flatMap(({ descriptor, voice, earlier, later }) => {
    const found = contrast(scale, later, earlier);
    return found === null ? [] : [{ ...found, descriptor, voice }];
  });
  return judgeTogether(scale, tested);
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

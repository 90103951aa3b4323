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

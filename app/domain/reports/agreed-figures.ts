import type { Descriptor } from "../edition/edition";
import type { AgreedScore } from "../workshop/agreed-score";
import type { BoardSources } from "./board-sources";
import { descriptorsInRound } from "./round-results";

/** A descriptor that was decided, with what was. */
export type Decided = { readonly descriptor: Descriptor; readonly agreed: AgreedScore };

/** A section's agreed scores. */
export type AgreedSection = {
  readonly key: string;
  readonly title: string;
  /** The descriptors that were asked in this round or decided all the same. */
  readonly descriptors: number;
  readonly decided: number;
  /**
   * The plain mean of the agreed scores, in scale units; null unless at least half of the descriptors have one. Rooms take the hardest
   * first, so that a mean of the first few would speak for none of the others.
   */
  readonly mean: number | null;
};

/** Every decided descriptor, in edition order. */
export function decidedOnes({ results, agreed }: Pick<BoardSources, "results" | "agreed">): readonly Decided[] {
  return results.edition.descriptors.flatMap((descriptor) => {
    const score = agreed.scores[descriptor.key];
    return score === undefined ? [] : [{ descriptor, agreed: score }];
  });
}

/** The sections that take part in the round. A range that the room could not settle counts as decided and has no part in the mean. */
export function agreedSections(sources: Pick<BoardSources, "results" | "agreed">): readonly AgreedSection[] {
  const decided = decidedOnes(sources);
  const asked = new Set([...descriptorsInRound(sources.results), ...decided.map(({ descriptor }) => descriptor)]);
  return sources.results.edition.sections.flatMap(({ key, title }) => {
    const descriptors = [...asked].filter(({ section }) => section === key).length;
    const own = decided.filter(({ descriptor }) => descriptor.section === key);
    const scores = own.flatMap(({ agreed: { outcome } }) => (outcome.status === "not-agreed" ? [] : [outcome.score]));
    const enough = scores.length > 0 && 2 * scores.length >= descriptors;
    const mean = !enough ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
    return descriptors === 0 ? [] : [{ key, title, descriptors, decided: own.length, mean }];
  });
}

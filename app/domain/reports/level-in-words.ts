import type { Descriptor, Edition } from "../edition/edition";
import { positionOf } from "../edition/scale";
import type { Outcome } from "../workshop/agreed-score";
import { rangeFigure } from "./agreed-wording";
import { plainFigure } from "./figures";

/** A level as pages about targets show it. */
export type LevelInWords = {
  readonly value: string;
  /** The level with the scale's word for it: "2 First steps". */
  readonly name: string;
  /** The descriptor's own wording; null where the edition has none. */
  readonly wording: string | null;
};

/** A level of a descriptor in words; a value between two levels has no wording. */
export function levelInWords(edition: Edition, descriptor: Descriptor, value: number): LevelInWords {
  const figure = plainFigure(value);
  const position = positionOf(edition.scale, value);
  const label = position === null ? "" : (edition.scale[position]?.label ?? "");
  return {
    value: figure,
    name: label === "" || label === figure ? figure : `${figure} ${label}`,
    wording: position === null ? null : (descriptor.levels[position] ?? null),
  };
}

/** What was agreed, with the scale's word for it, or the range where nothing was. */
export function outcomeInWords(edition: Edition, descriptor: Descriptor, outcome: Outcome): string {
  if (outcome.status === "not-agreed") return `Not agreed: ${rangeFigure(...outcome.range)}`;
  return levelInWords(edition, descriptor, outcome.score).name;
}

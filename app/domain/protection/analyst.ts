import { scaleNumbers, toScaleUnits } from "../edition/scale";
import type { Scale } from "../edition/edition";
import { shareInterval, typicalInterval } from "../scores/intervals";
import type { Protected } from "./protected";
import type { Release, ShownVoice } from "./release";

type Interval = readonly [low: number, high: number];

/** How many gave this value of the scale or a higher one; the share and its interval lie within 0 … 1. */
export type ShareAtOrAbove = { readonly value: number; readonly people: number; readonly share: number; readonly interval: Interval };

/**
 * The intervals of one cell. They say how far a figure could have moved with other people answering; people chose to answer,
 * so they do not describe the whole community.
 */
export type AnalystIntervals = {
  /** The typical score's 95 % interval after Woodruff, in scale units. */
  readonly typical: Interval;
  /** Wilson's 95 % interval for the share at or above each value but the lowest. */
  readonly atOrAbove: readonly ShareAtOrAbove[];
};

/** The intervals of a voice's cell; null unless everything about the cell is shown, because an interval tells the answers behind it. */
export function analystIntervals(
  scale: Scale,
  release: Protected<Release>,
  voice: ShownVoice,
  descriptor: string,
): Protected<AnalystIntervals> | null {
  const cell = release.voices[voice]?.descriptors[descriptor];
  if (cell === undefined || cell.shown !== "full" || cell.histogram === null || cell.n === null) return null;
  const { histogram, n } = cell;
  const numbers = scaleNumbers(scale);
  const typical = typicalInterval(numbers, histogram);
  if (typical === null) return null;
  const atOrAbove = histogram.slice(1).flatMap((_count, index) => {
    const people = histogram.slice(index + 1).reduce((sum, count) => sum + count, 0);
    const interval = shareInterval(people, n);
    return interval === null ? [] : [{ value: toScaleUnits(numbers, index + 1), people, share: people / n, interval }];
  });
  const intervals: AnalystIntervals = { typical, atOrAbove };
  return intervals as Protected<AnalystIntervals>;
}

import type { Protected } from "../protection/protected";
import type { Release, ShownCell, ShownVoice } from "../protection/release";
import { plainFigure } from "./figures";
import { cellOf, type WrittenScale } from "./round-results";
import {
  CLOSENESS_WORDS,
  didNotKnow,
  levelRange,
  middleHalf,
  MOST_DID_NOT_KNOW,
  NOBODY_DID_NOT_KNOW,
  twoCamps,
  typicalSentence,
} from "./results-wording";
import { shownScore } from "./shown-score";

/** From this share upwards "don't know" is told as a finding. */
const MANY_DID_NOT_KNOW = 0.3;

/** The score of a shown voice in a sentence, or that it is in two camps; null where no score is shown. */
export function scoreSentence(scale: WrittenScale, voice: ShownVoice, cell: ShownCell): string | null {
  const score = shownScore(scale, cell);
  if (score.state === "two-camps") return campsSentence(scale, cell);
  return score.value === null ? null : typicalSentence(voice, score.words, scale);
}

/** Where the middle half of the answers lies; null unless everything about the cell is shown and the answers are not in two camps. */
export function middleHalfSentence(cell: ShownCell): string | null {
  return cell.iqr === null || cell.closeness === "two-camps" ? null : middleHalf(...cell.iqr);
}

/** How close people were; null where no answers are shown, or where they are in two camps, which is said instead of a score. */
export function closenessSentence(scale: WrittenScale, cell: ShownCell): string | null {
  if (cell.closeness === null || cell.closeness === "two-camps") return null;
  return CLOSENESS_WORDS[cell.closeness]((cell.distance ?? 0) / scale.step);
}

/** How many stood at each end, for a cell in two camps: "Two camps: 7 of 17 said 0–1, and 6 of 17 said 4–5." Null for other cells. */
export function campsSentence(scale: WrittenScale, cell: ShownCell): string | null {
  if (cell.closeness !== "two-camps" || cell.histogram === null || cell.n === null) return null;
  const end = Math.max(1, Math.floor(scale.levels / 3));
  const value = (position: number) => scale.lowest + position * scale.step;
  return twoCamps(
    { people: sum(cell.histogram.slice(0, end)), said: levelRange(value(0), value(end - 1), end) },
    { people: sum(cell.histogram.slice(-end)), said: levelRange(value(scale.levels - end), scale.highest, end) },
    cell.n,
  );
}

/** The share of those who answered that did not know, within 0 … 1; null where it is not shown or nobody answered. */
export function dontKnowShare(cell: ShownCell | undefined): number | null {
  if (cell === undefined || cell.n === null || cell.dontKnow === null) return null;
  const answered = cell.n + cell.dontKnow;
  return answered === 0 ? null : cell.dontKnow / answered;
}

/** Three in ten or more of those who answered did not know, as far as it is shown. */
export function manyDidNotKnow(cell: ShownCell | undefined): boolean {
  return (dontKnowShare(cell) ?? 0) >= MANY_DID_NOT_KNOW;
}

/** Whether most of a voice did not know: then words stand instead of figures. */
export function mostDidNotKnow(release: Protected<Release>, voice: ShownVoice, descriptor: string): boolean {
  return release.mostDidNotKnow[voice]?.includes(descriptor) ?? false;
}

/** How many of a voice did not know; null where that is not shown. */
export function dontKnowSentence(release: Protected<Release>, voice: ShownVoice, descriptor: string): string | null {
  if (mostDidNotKnow(release, voice, descriptor)) return MOST_DID_NOT_KNOW;
  const cell = cellOf(release, voice, descriptor);
  if (cell === undefined || cell.n === null || cell.dontKnow === null || cell.n + cell.dontKnow === 0) return null;
  return cell.dontKnow === 0 ? NOBODY_DID_NOT_KNOW : didNotKnow(cell.dontKnow, cell.n + cell.dontKnow);
}

/** A level's value and how it is written. */
export function levelFigure(scale: WrittenScale, position: number): string {
  return plainFigure(scale.lowest + position * scale.step);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

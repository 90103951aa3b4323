import type { Descriptor, Edition } from "../edition/edition";
import type { ShownCell, ShownVoice } from "../protection/release";
import { plainFigure, scoreFigure } from "./figures";
import type { WrittenScale } from "./round-results";
import { betweenLevels, CELL_WORDS, nearestLevel } from "./results-wording";

/** How a cell reads in a table. A score in two camps is held by nobody, so no number is given for it. */
export type ScoreState = "full" | "half" | "two-camps" | "hidden" | "none" | "not-asked";

export type ShownScore = {
  readonly state: ScoreState;
  /** What stands in the cell: "3.2", "about 2.5", "Two camps", "Not shown", "No answers", "Not asked". */
  readonly words: string;
  /** The printed number, for sorting and drawing; null where words stand instead. */
  readonly value: number | null;
  /** The colour step, 0 lowest … 5 highest; null where no number is printed. */
  readonly shade: number | null;
};

export const SHADES = 6;

export function shownScore(scale: WrittenScale, cell: ShownCell | undefined): ShownScore {
  if (cell === undefined) return inWords("not-asked", CELL_WORDS.notAsked);
  if (cell.shown === "hidden") return inWords("hidden", CELL_WORDS.hidden);
  if (cell.shown === "none" || cell.typical === null) return inWords("none", CELL_WORDS.none);
  if (cell.closeness === "two-camps") return inWords("two-camps", CELL_WORDS.twoCamps);
  const words = cell.shown === "half" ? CELL_WORDS.about(plainFigure(cell.typical)) : scoreFigure(scale, cell.typical);
  return { state: cell.shown, words, value: cell.typical, shade: shadeOf(scale, cell.typical) };
}

/** A combined score, which has no states of its own. */
export function combinedScore(scale: WrittenScale, typical: number | null): ShownScore {
  if (typical === null) return inWords("hidden", CELL_WORDS.hidden);
  return { state: "full", words: scoreFigure(scale, typical), value: typical, shade: shadeOf(scale, typical) };
}

function inWords(state: ScoreState, words: string): ShownScore {
  return { state, words, value: null, shade: null };
}

function shadeOf(scale: WrittenScale, value: number): number {
  return Math.round(((value - scale.lowest) / (scale.highest - scale.lowest)) * (SHADES - 1));
}

/** The level that a score is nearest to, in the words that this voice was given; two levels where it stands half-way. */
export function nearestLevelWords(
  edition: Edition,
  scale: WrittenScale,
  descriptor: Descriptor,
  voice: ShownVoice,
  typical: number,
): string {
  const position = (typical - scale.lowest) / scale.step;
  const below = Math.floor(position + 1e-9);
  const wording = (at: number) => levelWording(edition, descriptor, voice, at);
  const value = (at: number) => edition.scale[at]?.value ?? 0;
  if (Math.abs(position - below - 0.5) < 1e-9) return betweenLevels(value(below), wording(below), value(below + 1), wording(below + 1));
  const nearest = Math.round(position);
  return nearestLevel(value(nearest), wording(nearest));
}

/** A level as a voice read it; a level without wording of its own was shown with the scale's label. */
function levelWording(edition: Edition, descriptor: Descriptor, voice: ShownVoice, position: number): string {
  const own = voice === "families-and-communities" ? null : descriptor.asks[voice];
  return (own ?? descriptor).levels[position] ?? edition.scale[position]?.label ?? "";
}

import { fewestForFullFigures } from "../protection/display";
import type { ShownVoice } from "../protection/release";
import { VOICES } from "../values/voice";
import { addingUpExample, EXAMPLE_DESCRIPTORS, type AddingUpExample } from "./adding-up-example";
import { addingUpRoadmap, type AddingUpRoadmap } from "./adding-up-roadmap";
import { ADDING_UP_WORDS, averageSum, medianSteps, tierRows } from "./adding-up-wording";
import { closenessSentence } from "./cell-sentences";
import { differencesOn, type DifferenceInWords } from "./differences-in-words";
import { scoreFigure } from "./figures";
import { basedOn, CELL_WORDS, notShown, rounded, togetherSentence, voiceName } from "./results-wording";
import { cellOf, voicesAsked, writtenScale, type WrittenScale } from "./round-results";
import { shownScore, type ShownScore } from "./shown-score";

/** A voice in the example: what was put in and what is shown. */
export type ExampleRow = {
  readonly voice: ShownVoice;
  readonly name: string;
  readonly counts: readonly number[];
  readonly score: ShownScore;
};

export type SmallExampleRow = {
  readonly voice: ShownVoice;
  readonly name: string;
  readonly people: string;
  readonly score: ShownScore;
  readonly why: string;
};

export type AddingUp = {
  readonly levels: readonly number[];
  readonly rows: readonly ExampleRow[];
  /** The sum for one voice. */
  readonly steps: { readonly voice: ShownVoice; readonly sentences: readonly string[] };
  readonly closeness: string;
  readonly differences: readonly DifferenceInWords[];
  readonly together: readonly string[];
  readonly tiers: readonly { readonly people: string; readonly shown: string }[];
  readonly whyHidden: readonly string[];
  readonly roadmap: AddingUpRoadmap;
  readonly small: { readonly rows: readonly SmallExampleRow[]; readonly together: readonly string[] };
};

const STEPS_FOR = "families" satisfies ShownVoice;

/** How results are made, explained by an invented round whose figures come out of the same code as those of real ones. */
export function addingUp(): AddingUp {
  const example = addingUpExample();
  const { edition, release } = example;
  const scale = writtenScale(edition);
  const { usual, small } = EXAMPLE_DESCRIPTORS;
  const results = {
    ...example,
    snapshotId: "",
    takenOn: "",
    interim: false,
    roundTitle: "",
    areaName: "",
    organisations: [],
  };
  const stepsCell = cellOf(release, STEPS_FOR, usual);
  return {
    levels: edition.scale.map(({ value }) => value),
    rows: VOICES.map((voice) => ({
      voice,
      name: voiceName(voice),
      counts: example.counts[usual]?.[voice].levels ?? [],
      score: shownScore(scale, cellOf(release, voice, usual)),
    })),
    steps: { voice: STEPS_FOR, sentences: stepsOf(example, scale) },
    closeness: stepsCell === undefined ? "" : (closenessSentence(scale, stepsCell) ?? ""),
    differences: differencesOn(results, scale, usual).slice(0, 1),
    together: togetherOf(example, scale, usual),
    tiers: tierRows(release.k, fewestForFullFigures(release.k)),
    whyHidden: ADDING_UP_WORDS.hidden.text.map((text) => text.replace("{k}", String(release.k))),
    roadmap: addingUpRoadmap(),
    small: { rows: VOICES.map((voice) => smallRow(example, scale, voice)), together: togetherOf(example, scale, small) },
  };
}

function stepsOf({ counts, release }: AddingUpExample, scale: WrittenScale): readonly string[] {
  const levels = counts[EXAMPLE_DESCRIPTORS.usual]?.[STEPS_FOR].levels ?? [];
  const n = levels.reduce((sum, count) => sum + count, 0);
  const belowLevel = (level: number) => levels.slice(0, level).reduce((sum, count) => sum + count, 0);
  const level = levels.findIndex((_count, position) => belowLevel(position + 1) > n / 2);
  const [below, inLevel] = [belowLevel(level), levels[level] ?? 0];
  const exact = level - 0.5 + (n / 2 - below) / inLevel;
  const printed = shownScore(scale, cellOf(release, STEPS_FOR, EXAMPLE_DESCRIPTORS.usual)).words;
  return medianSteps({ voice: STEPS_FOR, n, half: n / 2, below, level, inLevel, exact, printed });
}

function togetherOf({ release }: AddingUpExample, scale: WrittenScale, descriptor: string): readonly string[] {
  const overall = release.overall[descriptor];
  if (overall === undefined || overall.typical === null) return [];
  const scores = overall.voicesShown.map((voice) => scoreFigure(scale, cellOf(release, voice, descriptor)?.typical ?? 0));
  const printed = scoreFigure(scale, overall.typical);
  return [averageSum(scores, printed), togetherSentence(printed, scale), basedOn(overall.voicesShown, voicesAsked(release, descriptor))];
}

function smallRow({ release }: AddingUpExample, scale: WrittenScale, voice: ShownVoice): SmallExampleRow {
  const cell = cellOf(release, voice, EXAMPLE_DESCRIPTORS.small);
  const score = shownScore(scale, cell);
  const why = score.state === "hidden" ? notShown(release.k) : score.state === "half" ? rounded(release.k) : "";
  return {
    voice,
    name: voiceName(voice),
    people: cell === undefined || cell.n === null ? CELL_WORDS.hidden : String(cell.n),
    score,
    why,
  };
}

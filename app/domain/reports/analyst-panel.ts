import { analystIntervals } from "../protection/analyst";
import type { ShownCell, ShownVoice } from "../protection/release";
import { plainFigure, shareFigure } from "./figures";
import { resultsHeading, type ResultsHeading } from "./results-heading";
import { CELL_STATES, CLOSENESS_SHORT, consensusWord, voiceName } from "./results-wording";
import { cellOf, descriptorsInRound, voicesIn, writtenScale, type RoundResults } from "./round-results";
import { shownScore } from "./shown-score";

/** One cell's figures in the order of the columns; empty where a figure is not shown or undefined. */
export type AnalystRow = {
  readonly descriptor: string;
  readonly title: string;
  readonly state: string;
  readonly figures: readonly string[];
};

export type AnalystDifference = {
  readonly descriptor: string;
  readonly title: string;
  readonly voices: string;
  readonly tier: number;
  readonly gap: string;
  readonly delta: string;
  readonly chanceHigher: string;
  readonly p: string;
  readonly pAdjusted: string;
};

export type AnalystPanel = {
  readonly heading: ResultsHeading;
  readonly voices: readonly { readonly voice: ShownVoice; readonly name: string }[];
  /** The voice whose table is open; null where nobody answered. */
  readonly voice: ShownVoice | null;
  readonly name: string;
  readonly columns: readonly string[];
  /** The place of the first column with a share at or above a level; they stand last. */
  readonly sharesFrom: number;
  readonly rows: readonly AnalystRow[];
  readonly differences: readonly AnalystDifference[];
};

const DECIMALS = 4;

function shareColumns(values: readonly number[]): readonly string[] {
  return values.slice(1).flatMap((value) => [`Share at ${plainFigure(value)} or above`, "Wilson 95% interval"]);
}

/** Standard names of the figures of a cell, each beside its interval. */
function cellColumns(values: readonly number[]): readonly string[] {
  return [
    "n",
    "Don't know",
    "Does not apply",
    "Unanswered",
    ...values.map((value) => `n at ${plainFigure(value)}`),
    "Interpolated median",
    "Woodruff 95% interval",
    "Mean",
    "IQR, type 2",
    "Mean distance from median",
    "Closeness",
    "Consensus rule met",
    "Leik's D",
    "van der Eijk's A",
    "Cns",
    "Blair and Lacy's l²",
  ];
}

/** Every figure of one voice by its standard name, and every flagged difference. An unknown voice opens the first. */
export function analystPanel(results: RoundResults, asked: string | null): AnalystPanel {
  const { release, edition } = results;
  const voices = voicesIn(release);
  const voice = voices.find((candidate) => candidate === asked) ?? voices[0] ?? null;
  const values = edition.scale.map(({ value }) => value);
  const title = (key: string) => edition.descriptors.find((descriptor) => descriptor.key === key)?.title ?? key;
  return {
    heading: resultsHeading(results),
    voices: voices.map((each) => ({ voice: each, name: voiceName(each) })),
    voice,
    name: voice === null ? "" : voiceName(voice),
    columns: [...cellColumns(values), ...shareColumns(values)],
    sharesFrom: cellColumns(values).length,
    rows: voice === null ? [] : analystRows(results, voice),
    differences: release.differences.map((difference) => ({
      descriptor: difference.descriptor,
      title: title(difference.descriptor),
      voices: difference.voices.map(voiceName).join(" – "),
      tier: difference.tier,
      gap: difference.gap === null ? "" : plainFigure(difference.gap, DECIMALS),
      delta: statistic(difference.delta),
      chanceHigher: statistic(difference.chanceHigher),
      p: probability(difference.p),
      pAdjusted: probability(difference.pAdjusted),
    })),
  };
}

function analystRows(results: RoundResults, voice: ShownVoice): readonly AnalystRow[] {
  return descriptorsInRound(results).flatMap(({ key, title }) => {
    const cell = cellOf(results.release, voice, key);
    if (cell === undefined) return [];
    return [{ descriptor: key, title, state: CELL_STATES[cell.shown], figures: cellFigures(results, voice, key, cell) }];
  });
}

function cellFigures(results: RoundResults, voice: ShownVoice, key: string, cell: ShownCell): readonly string[] {
  const levels = results.edition.scale;
  const scale = writtenScale(results.edition);
  const intervals = analystIntervals(levels, results.release, voice, key);
  return [
    count(cell.n),
    count(cell.dontKnow),
    count(cell.notApplicable),
    count(cell.unanswered),
    ...levels.map((_level, position) => count(cell.histogram?.[position] ?? null)),
    cell.typical === null ? "" : shownScore(scale, { ...cell, closeness: null }).words,
    range(intervals?.typical ?? null, (end) => end.toFixed(scale.decimals + 1)),
    statistic(cell.mean),
    range(cell.iqr, (end) => plainFigure(end)),
    statistic(cell.distance),
    cell.closeness === null ? "" : CLOSENESS_SHORT[cell.closeness],
    cell.consensus === null ? "" : consensusWord(cell.consensus),
    statistic(cell.leikD),
    statistic(cell.agreementA),
    statistic(cell.cns),
    statistic(cell.lSquared),
    ...levels.slice(1).flatMap((_level, index) => {
      const share = intervals?.atOrAbove[index];
      if (share === undefined) return ["", ""];
      return [shareFigure(share.people, cell.n ?? 0), range(share.interval, percent)];
    }),
  ];
}

function count(value: number | null): string {
  return value === null ? "" : String(value);
}

function statistic(value: number | null): string {
  return value === null ? "" : value.toFixed(DECIMALS);
}

function probability(value: number | null): string {
  if (value === null) return "";
  return value < 0.0001 ? "< 0.0001" : value.toFixed(DECIMALS);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

function range(ends: readonly [number, number] | null, write: (end: number) => string): string {
  return ends === null ? "" : `${write(ends[0])} to ${write(ends[1])}`;
}

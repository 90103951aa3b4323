import { analystIntervals } from "../protection/analyst";
import type { ShownCell, ShownVoice } from "../protection/release";
import { plainFigure, shareFigure } from "./figures";
import { resultsHeading, type ResultsHeading } from "./results-heading";
import { CELL_STATES, CLOSENESS_SHORT, consensusWord, voiceName } from "./results-wording";
import { cellOf, descriptorsInRound, voicesIn, writtenScale, type RoundResults } from "./round-results";

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
  readonly rows: readonly AnalystRow[];
  readonly differences: readonly AnalystDifference[];
};

const DECIMALS = 4;

/** Standard names of the figures, with their intervals, and a column for each value of the scale at both ends. */
function columnNames(values: readonly number[]): readonly string[] {
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
    ...values.slice(1).flatMap((value) => [`Share at ${plainFigure(value)} or above`, "Wilson 95% interval"]),
  ];
}

/** Every figure of one voice by its standard name, and every flagged difference. An unknown voice opens the first. */
export function analystPanel(results: RoundResults, asked: string | null): AnalystPanel {
  const { release, edition } = results;
  const voices = voicesIn(release);
  const voice = voices.find((candidate) => candidate === asked) ?? voices[0] ?? null;
  const title = (key: string) => edition.descriptors.find((descriptor) => descriptor.key === key)?.title ?? key;
  return {
    heading: resultsHeading(results),
    voices: voices.map((each) => ({ voice: each, name: voiceName(each) })),
    voice,
    name: voice === null ? "" : voiceName(voice),
    columns: columnNames(edition.scale.map(({ value }) => value)),
    rows: voice === null ? [] : analystRows(results, voice),
    differences: release.differences.map((difference) => ({
      descriptor: difference.descriptor,
      title: title(difference.descriptor),
      voices: difference.voices.map(voiceName).join(" – "),
      tier: difference.tier,
      gap: figure(difference.gap),
      delta: figure(difference.delta),
      chanceHigher: figure(difference.chanceHigher),
      p: probability(difference.p),
      pAdjusted: probability(difference.pAdjusted),
    })),
  };
}

function analystRows(results: RoundResults, voice: ShownVoice): readonly AnalystRow[] {
  const { decimals } = writtenScale(results.edition);
  return descriptorsInRound(results).flatMap(({ key, title }) => {
    const cell = cellOf(results.release, voice, key);
    if (cell === undefined) return [];
    return [{ descriptor: key, title, state: CELL_STATES[cell.shown], figures: cellFigures(results, voice, key, cell, decimals) }];
  });
}

function cellFigures(results: RoundResults, voice: ShownVoice, key: string, cell: ShownCell, decimals: number): readonly string[] {
  const values = results.edition.scale;
  const intervals = analystIntervals(values, results.release, voice, key);
  return [
    figure(cell.n),
    figure(cell.dontKnow),
    figure(cell.notApplicable),
    figure(cell.unanswered),
    ...values.map((_level, position) => figure(cell.histogram?.[position] ?? null)),
    figure(cell.typical),
    range(intervals?.typical ?? null, decimals + 1),
    figure(cell.mean),
    range(cell.iqr, DECIMALS),
    figure(cell.distance),
    cell.closeness === null ? "" : CLOSENESS_SHORT[cell.closeness],
    cell.consensus === null ? "" : consensusWord(cell.consensus),
    figure(cell.leikD),
    figure(cell.agreementA),
    figure(cell.cns),
    figure(cell.lSquared),
    ...values.slice(1).flatMap((_level, index) => {
      const share = intervals?.atOrAbove[index];
      if (share === undefined) return ["", ""];
      return [shareFigure(share.people, cell.n ?? 0), `${percent(share.interval[0])} to ${percent(share.interval[1])}`];
    }),
  ];
}

function figure(value: number | null): string {
  return value === null ? "" : plainFigure(value, DECIMALS);
}

function probability(value: number | null): string {
  if (value === null) return "";
  return value < 0.0001 ? "< 0.0001" : value.toFixed(DECIMALS);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

function range(ends: readonly [number, number] | null, decimals: number): string {
  return ends === null ? "" : `${plainFigure(ends[0], decimals)} to ${plainFigure(ends[1], decimals)}`;
}

import { analystIntervals } from "../protection/analyst";
import type { ShownCell, ShownVoice } from "../protection/release";
import { plainFigure } from "./figures";
import { methodLine } from "./method-note";
import { cellOf, descriptorsInRound, voicesAsked, type RoundResults } from "./round-results";

export type Field = string | number | boolean | null;

/** Rows under their columns' names, for files that a spreadsheet reads. */
export type FileTable = { readonly columns: readonly string[]; readonly rows: readonly (readonly Field[])[] };

/**
 * One row per descriptor and voice that answered and was asked it. What is not shown is empty, and `shown` says so. Scores are in scale
 * units, shares within 0 … 1, intervals at 95 %. New columns come at the end.
 */
export function scoreRows(results: RoundResults): FileTable {
  const values = results.edition.scale.map(({ value }) => plainFigure(value));
  const rows = descriptorsInRound(results).flatMap((descriptor) =>
    voicesAsked(results.release, descriptor.key).flatMap((voice) => {
      const cell = cellOf(results.release, voice, descriptor.key);
      return cell === undefined ? [] : [cellRow(results, descriptor, voice, cell)];
    }),
  );
  return { columns: columnNames(values), rows };
}

function columnNames(values: readonly string[]): readonly string[] {
  return [
    "area",
    "round",
    "snapshot",
    "taken_on",
    "interim",
    "edition",
    "section",
    "descriptor",
    "title",
    "voice",
    "shown",
    "n",
    "dont_know",
    "not_applicable",
    "unanswered",
    ...values.map((value) => `n_at_${value}`),
    "interpolated_median",
    "woodruff_low",
    "woodruff_high",
    "mean",
    "q1_type_2",
    "q3_type_2",
    "mean_distance_from_median",
    "closeness",
    "consensus",
    "leik_d",
    "van_der_eijk_a",
    "cns",
    "l_squared",
    ...values.slice(1).flatMap((value) => [`share_at_or_above_${value}`, `wilson_low_${value}`, `wilson_high_${value}`]),
    "responses",
    "method",
  ];
}

function cellRow(
  results: RoundResults,
  descriptor: { readonly key: string; readonly section: string; readonly title: string },
  voice: ShownVoice,
  cell: ShownCell,
): readonly Field[] {
  const { scale } = results.edition;
  const intervals = analystIntervals(scale, results.release, voice, descriptor.key);
  return [
    results.areaName,
    results.roundTitle,
    results.snapshotId,
    results.takenOn,
    results.interim,
    results.edition.key,
    descriptor.section,
    descriptor.key,
    descriptor.title,
    voice,
    cell.shown,
    cell.n,
    cell.dontKnow,
    cell.notApplicable,
    cell.unanswered,
    ...scale.map((_level, position) => cell.histogram?.[position] ?? null),
    cell.typical,
    ...(intervals?.typical ?? [null, null]),
    cell.mean,
    ...(cell.iqr ?? [null, null]),
    cell.distance,
    cell.closeness,
    cell.consensus,
    cell.leikD,
    cell.agreementA,
    cell.cns,
    cell.lSquared,
    ...scale.slice(1).flatMap((_level, index) => {
      const share = intervals?.atOrAbove[index];
      return share === undefined ? [null, null, null] : [share.share, ...share.interval];
    }),
    results.release.voices[voice]?.responses ?? null,
    methodLine(results),
  ];
}

import type { ShownVoice } from "../protection/release";
import { mostDidNotKnow } from "./cell-sentences";
import { resultsHeading, type ResultsHeading } from "./results-heading";
import { MOST_DID_NOT_KNOW_SHORT, voiceName } from "./results-wording";
import { cellOf, descriptorsInRound, voicesIn, writtenScale, type RoundResults } from "./round-results";
import { combinedScore, shownScore, type ShownScore } from "./shown-score";

export const HEAT_MAP_ORDERS = ["edition", "widest-gap", "lowest"] as const;

export type HeatMapOrder = (typeof HEAT_MAP_ORDERS)[number];

export type HeatMapRow = {
  readonly descriptor: string;
  readonly title: string;
  readonly scores: readonly (ShownScore & { readonly note: string })[];
  readonly together: ShownScore;
};

/** Rows under one heading; without a title where the order is not the edition's. */
export type HeatMapGroup = { readonly title: string | null; readonly rows: readonly HeatMapRow[] };

export type HeatMap = {
  readonly heading: ResultsHeading;
  readonly order: HeatMapOrder;
  readonly voices: readonly { readonly voice: ShownVoice; readonly name: string }[];
  readonly groups: readonly HeatMapGroup[];
  /** What the lightest and the darkest colour stand for. */
  readonly scaleEnds: readonly [lowest: string, highest: string];
};

/** The order that an address asks for; the edition's for anything unknown. */
export function heatMapOrder(text: string | null): HeatMapOrder {
  return HEAT_MAP_ORDERS.find((order) => order === text) ?? "edition";
}

/** Descriptors by voices. Every order is made from printed values alone, so that it tells no more than the table does. */
export function heatMap(results: RoundResults, order: HeatMapOrder): HeatMap {
  const { edition, release } = results;
  const scale = writtenScale(edition);
  const voices = voicesIn(release);
  const rows = descriptorsInRound(results).map((descriptor) => ({
    section: descriptor.section,
    descriptor: descriptor.key,
    title: descriptor.title,
    scores: voices.map((voice) => ({
      ...shownScore(scale, cellOf(release, voice, descriptor.key)),
      note: mostDidNotKnow(release, voice, descriptor.key) ? MOST_DID_NOT_KNOW_SHORT : "",
    })),
    together: combinedScore(scale, release.overall[descriptor.key]?.typical ?? null),
  }));
  const withoutSection = (row: (typeof rows)[number]): HeatMapRow => ({
    descriptor: row.descriptor,
    title: row.title,
    scores: row.scores,
    together: row.together,
  });
  return {
    heading: resultsHeading(results),
    order,
    voices: voices.map((voice) => ({ voice, name: voiceName(voice) })),
    groups:
      order === "edition"
        ? edition.sections
            .map(({ key, title }) => ({ title, rows: rows.filter(({ section }) => section === key).map(withoutSection) }))
            .filter((group) => group.rows.length > 0)
        : [{ title: null, rows: rows.map(withoutSection).sort(order === "lowest" ? byLowest : byWidestGap) }],
    scaleEnds: [edition.scale[0]?.label ?? "", edition.scale.at(-1)?.label ?? ""],
  };
}

function byLowest(a: HeatMapRow, b: HeatMapRow): number {
  return (a.together.value ?? Infinity) - (b.together.value ?? Infinity) || 0;
}

function byWidestGap(a: HeatMapRow, b: HeatMapRow): number {
  return widestGap(b) - widestGap(a);
}

/** The distance between the highest and the lowest printed score; below 0 where fewer than two are printed. */
function widestGap({ scores }: HeatMapRow): number {
  const printed = scores.flatMap(({ value }) => (value === null ? [] : [value]));
  return printed.length < 2 ? -1 : Math.max(...printed) - Math.min(...printed);
}

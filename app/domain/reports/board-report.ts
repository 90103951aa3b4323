import { whatWeAreDoing } from "./board-actions";
import { whatWeAsk } from "./board-asks";
import { whatChanged } from "./board-changes";
import { whereVoicesDiffer } from "./board-differences";
import { whatFamiliesSay } from "./board-families";
import type { BoardSources } from "./board-sources";
import { whereWeAre } from "./board-standing";
import { PART_TITLES } from "./board-wording";
import { dayInWords } from "./figures";
import { countsInWords, methodInShort } from "./method-note";
import { list, minutesToRead, textsOf, type ReportBlock } from "./report-block";
import { resultsHeading, type ResultsHeading } from "./results-heading";

const BOARD_PARTS = ["where-we-are", "families", "differences", "changes", "doing", "asks"] as const;

export type BoardPartKey = (typeof BOARD_PARTS)[number];

export type BoardPart = { readonly key: BoardPartKey; readonly title: string; readonly blocks: readonly ReportBlock[] };

/** What a board reads in a few minutes. */
export type BoardReport = {
  readonly heading: ResultsHeading;
  /** The day of which the actions are. */
  readonly asOf: string;
  /** Minutes to read it all, at 200 words a minute. */
  readonly minutes: number;
  readonly parts: readonly BoardPart[];
  readonly counts: readonly { readonly name: string; readonly count: string }[];
  /** How the figures were made. */
  readonly method: string;
};

/** A round for its board, in six parts. What is missing is said in words; nothing but the results needs to be there. */
export function boardReport(sources: BoardSources): BoardReport {
  const asks = whatWeAsk(sources).map((text) => ({ lead: "", text }));
  const blocks: Readonly<Record<BoardPartKey, readonly ReportBlock[]>> = {
    "where-we-are": whereWeAre(sources),
    families: whatFamiliesSay(sources),
    differences: whereVoicesDiffer(sources),
    changes: whatChanged(sources),
    doing: whatWeAreDoing(sources),
    asks: list(asks, true),
  };
  const parts = BOARD_PARTS.map((key) => ({ key, title: PART_TITLES[key], blocks: blocks[key] }));
  return {
    heading: resultsHeading(sources.results),
    asOf: dayInWords(sources.today),
    minutes: minutesToRead(parts.flatMap((part) => [part.title, ...part.blocks.flatMap(textsOf)])),
    parts,
    counts: countsInWords(sources.results),
    method: methodInShort(),
  };
}

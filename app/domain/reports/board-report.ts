import { whatWeAreDoing } from "./board-actions";
import { whatWeAsk } from "./board-asks";
import { whatChanged } from "./board-changes";
import { whereVoicesDiffer } from "./board-differences";
import { whatFamiliesSay } from "./board-families";
import type { BoardSources } from "./board-sources";
import { whereWeAre } from "./board-standing";
import { BOARD_WORDS, PART_TITLES } from "./board-wording";
import { dayInWords } from "./figures";
import { countsInWords, methodInShort } from "./method-note";
import { list, minutesToRead, sentence, textsOf, type ReportBlock } from "./report-block";
import { resultsHeading, type ResultsHeading } from "./results-heading";

export type BoardPartKey = keyof typeof PART_TITLES;

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
  const asks = whatWeAsk(sources);
  const blocks: Readonly<Record<BoardPartKey, readonly ReportBlock[]>> = {
    "where-we-are": whereWeAre(sources),
    families: whatFamiliesSay(sources),
    differences: whereVoicesDiffer(sources),
    changes: whatChanged(sources),
    doing: whatWeAreDoing(sources),
    asks:
      asks.length === 0
        ? [sentence(BOARD_WORDS.nothingAsked)]
        : list(
            asks.map((text) => ({ lead: "", text })),
            true,
          ),
  };
  const parts = Object.entries(PART_TITLES).map(([key, title]) => ({
    key: key as BoardPartKey,
    title,
    blocks: blocks[key as BoardPartKey],
  }));
  return {
    heading: resultsHeading(sources.results),
    asOf: dayInWords(sources.today),
    minutes: minutesToRead(parts.flatMap((part) => [part.title, ...part.blocks.flatMap(textsOf)])),
    parts,
    counts: countsInWords(sources.results),
    method: methodInShort(),
  };
}

import { whatWeAreDoing } from "./board-actions";
import { whatWeAsk } from "./board-asks";
import { boardReport, type BoardPartKey } from "./board-report";
import type { BoardSources } from "./board-sources";
import { dayInWords } from "./figures";
import { countsInWords, methodNote } from "./method-note";
import { allActions, allAgreedScores, allScores } from "./paper-appendices";
import { knownRisks, whatIsSecured } from "./paper-risks";
import { BACKGROUND, LEGAL_FACT, PAPER_WORDS, PROMPTS } from "./paper-wording";
import { list, sentence, type ReportBlock, type ReportCell } from "./report-block";
import { resultsOverview } from "./results-overview";
import { descriptorsInRound, type RoundResults } from "./round-results";
import { INDEPENDENT } from "./results-wording";

export type PaperPart = { readonly title: string; readonly blocks: readonly ReportBlock[] };

/** A paper for a committee, in the parts that councils' papers share; for a word processor to finish. */
export type CommitteePaper = {
  readonly title: string;
  /** What stands below the title: who reports to whom, on what. */
  readonly facts: readonly (readonly [name: string, value: ReportCell])[];
  /** Stands at the head and the foot of each page. */
  readonly running: string;
  readonly foot: string;
  /** The day on which it was made, as YYYY-MM-DD. */
  readonly madeOn: string;
  readonly parts: readonly PaperPart[];
  /** A wide one lies across the page. */
  readonly appendices: readonly (PaperPart & { readonly wide: boolean })[];
};

/** The paper says what is known; where it needs what is not, it asks its author. */
export function committeePaper(sources: BoardSources): CommitteePaper {
  const { results, today } = sources;
  const prompt = (text: string): ReportBlock => ({ kind: "prompt", text });
  return {
    title: PAPER_WORDS.title,
    facts: paperFacts(results, today),
    running: PAPER_WORDS.running(results.areaName, results.roundTitle),
    foot: PAPER_WORDS.foot(results.snapshotId),
    madeOn: today,
    parts: [
      { title: PAPER_WORDS.summary, blocks: summary(sources) },
      { title: PAPER_WORDS.recommendations, blocks: recommendations(sources) },
      { title: PAPER_WORDS.framework, blocks: [prompt(PROMPTS.framework)] },
      { title: PAPER_WORDS.background, blocks: [...background(results), prompt(PROMPTS.background)] },
      { title: PAPER_WORDS.situation, blocks: situation(sources) },
      { title: PAPER_WORDS.roadmap, blocks: whatWeAreDoing(sources) },
      { title: PAPER_WORDS.risk, blocks: [knownRisks(sources)] },
      { title: PAPER_WORDS.financial, blocks: [whatIsSecured(sources), prompt(PROMPTS.financial)] },
      { title: PAPER_WORDS.legal, blocks: [...protectedFact(results), prompt(PROMPTS.legal)] },
      { title: PAPER_WORDS.contact, blocks: [prompt(PROMPTS.contact)] },
    ],
    appendices: [
      { title: PAPER_WORDS.allScores, wide: false, blocks: allScores(sources) },
      { title: PAPER_WORDS.agreedScores, wide: true, blocks: allAgreedScores(sources) },
      { title: PAPER_WORDS.allActions, wide: true, blocks: allActions(sources) },
      { title: PAPER_WORDS.method, wide: false, blocks: methodAndCounts(results) },
    ].map(({ title, ...rest }, place) => ({ title: PAPER_WORDS.appendix("ABCD".charAt(place), title), ...rest })),
  };
}

function paperFacts({ areaName, roundTitle, takenOn, snapshotId }: RoundResults, today: string): CommitteePaper["facts"] {
  return [
    [PAPER_WORDS.reportTo, { words: PROMPTS.committee, asksAuthor: true }],
    [PAPER_WORDS.reportFrom, { words: PROMPTS.from, asksAuthor: true }],
    [PAPER_WORDS.area, { words: areaName }],
    [PAPER_WORDS.round, { words: roundTitle }],
    [PAPER_WORDS.results, { words: dayInWords(takenOn) }],
    [PAPER_WORDS.printed, { words: dayInWords(today) }],
    [PAPER_WORDS.snapshot, { words: snapshotId }],
  ];
}

/** The first sentences of what follows. */
function summary(sources: BoardSources): readonly ReportBlock[] {
  const { parts, heading } = boardReport(sources);
  const first = (key: BoardPartKey) => parts.find((part) => part.key === key)?.blocks.find(({ kind }) => kind === "sentence");
  const opening = (["where-we-are", "changes", "doing"] as const).flatMap((key) => first(key) ?? []);
  return [...(heading.warning === null ? [] : [sentence(heading.warning)]), sentence(resultsOverview(sources.results).answer), ...opening];
}

function recommendations(sources: BoardSources): readonly ReportBlock[] {
  const asks = whatWeAsk(sources).map((text) => ({ lead: "", text }));
  return [sentence(PAPER_WORDS.recommended), ...list(asks, true)];
}

function background(results: RoundResults): readonly ReportBlock[] {
  const { areaName, roundTitle, edition } = results;
  const descriptors = descriptorsInRound(results);
  const sections = new Set(descriptors.map(({ section }) => section)).size;
  return [
    sentence(BACKGROUND.round(areaName, roundTitle, edition.title, descriptors.length, sections), edition.official ? "" : INDEPENDENT),
    sentence(BACKGROUND.voices),
    countsTable(results),
  ];
}

function countsTable(results: RoundResults): ReportBlock {
  return {
    kind: "table",
    caption: BACKGROUND.answered,
    columns: [
      { title: BACKGROUND.voice, share: 1 },
      { title: BACKGROUND.people, share: 1 },
    ],
    rows: countsInWords(results).map(({ name, count }) => [{ words: name }, { words: count }]),
  };
}

function situation(sources: BoardSources): readonly ReportBlock[] {
  const told: readonly BoardPartKey[] = ["where-we-are", "families", "differences", "changes"];
  return boardReport(sources)
    .parts.filter(({ key }) => told.includes(key))
    .flatMap(({ title, blocks }): readonly ReportBlock[] => [{ kind: "heading", text: title }, ...blocks]);
}

function protectedFact({ release }: RoundResults): readonly ReportBlock[] {
  return release.disclosure === "on" ? [sentence(LEGAL_FACT(release.k))] : [];
}

function methodAndCounts(results: RoundResults): readonly ReportBlock[] {
  return [...methodNote(results).map((text) => sentence(text)), countsTable(results)];
}

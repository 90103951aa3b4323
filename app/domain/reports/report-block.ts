import type { Drawing } from "./radar-drawing";
import type { ScoreState, ShownScore } from "./shown-score";

/** A cell of a report's table. */
export type ReportCell = {
  readonly words: string;
  /** Stands below the words in smaller letters. */
  readonly note?: string;
  /** Where the words are a score: how it looks. */
  readonly look?: { readonly state: ScoreState; readonly shade: number | null };
  /** The words ask the author of a paper for what only people know. */
  readonly asksAuthor?: true;
};

export type ReportColumn = {
  readonly title: string;
  /** How wide it is beside the others. */
  readonly share: number;
};

/** The first cell of each row names the row. */
export type ReportTable = {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
};

/** An entry of a list: a few words that stand out, and what is said of them; either may be empty. */
export type ReportItem = { readonly lead: string; readonly text: string };

/** What reports are made of: a page and a paper show the same blocks, each in its own way. */
export type ReportBlock =
  | { readonly kind: "sentence"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly ReportItem[] }
  | ReportTable
  | { readonly kind: "picture"; readonly drawing: Drawing; /** The same for a phone. */ readonly narrow: Drawing; readonly caption: string }
  /** Asks the author of a paper for what only people know. */
  | { readonly kind: "prompt"; readonly text: string };

const WORDS_A_MINUTE = 200;

export function sentence(...texts: readonly string[]): ReportBlock {
  return { kind: "sentence", text: texts.filter((text) => text !== "").join(" ") };
}

export function list(items: readonly ReportItem[], ordered = false): readonly ReportBlock[] {
  return items.length === 0 ? [] : [{ kind: "list", ordered, items }];
}

export function scoreCell({ words, state, shade }: ShownScore, note = ""): ReportCell {
  return { words, note, look: { state, shade } };
}

/** Everything that a reader of a block sees as text. */
export function textsOf(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case "list":
      return block.items.flatMap(({ lead, text }) => [lead, text]);
    case "table":
      return [
        block.caption,
        ...block.columns.map(({ title }) => title),
        ...block.rows.flatMap((row) => row.flatMap(({ words, note = "" }) => [words, note])),
      ];
    case "picture":
      return [block.caption, ...block.drawing.elements.flatMap(({ text = "" }) => text)];
    default:
      return [block.text];
  }
}

/** Minutes to read these texts at 200 words a minute, rounded up; 1 at least. */
export function minutesToRead(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.split(/\s+/)).filter((word) => word !== "").length;
  return Math.max(1, Math.ceil(words / WORDS_A_MINUTE));
}

import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from "docx";

const DEEP = "0B4A4C";
const INK = "0B0C0C";
const FONT = "Arial";

/** Names of the styles that are ours; they can be changed in the word processor like any other. */
export const STYLE = {
  prompt: "AuthorPrompt",
  promptCell: "AuthorPromptCell",
  cell: "TableText",
  cellHead: "TableHeading",
  cellNote: "TableNote",
  running: "RunningText",
  caption: "Caption",
} as const;

/** References of the numberings: numbered parts with numbered paragraphs, bullets, and lettered lists. */
export const NUMBERING = { parts: "parts", bullets: "bullets", letters: "letters" } as const;

const promptLook = { font: FONT, italics: true, color: "5C3A00" } as const;

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 22, color: INK, language: { value: "en-GB" } },
      paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { font: FONT, size: 40, bold: true, color: DEEP }, paragraph: { spacing: { before: 0, after: 240 } } },
    heading1: {
      run: { font: FONT, size: 30, bold: true, color: DEEP },
      paragraph: { spacing: { before: 360, after: 160 }, keepNext: true, keepLines: true },
    },
    heading2: {
      run: { font: FONT, size: 25, bold: true, color: INK },
      paragraph: { spacing: { before: 260, after: 120 }, keepNext: true, keepLines: true },
    },
  },
  paragraphStyles: [
    {
      id: STYLE.caption,
      name: "caption",
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      run: { font: FONT, size: 20, bold: true, color: INK },
      paragraph: { spacing: { before: 200, after: 100 }, keepNext: true },
    },
    {
      id: STYLE.prompt,
      name: "Author prompt",
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      run: promptLook,
      paragraph: { spacing: { before: 80, after: 160 } },
    },
    {
      id: STYLE.cell,
      name: "Table text",
      basedOn: "Normal",
      quickFormat: true,
      run: { font: FONT, size: 19 },
      paragraph: { spacing: { before: 40, after: 40, line: 240, lineRule: LineRuleType.AUTO } },
    },
    { id: STYLE.promptCell, name: "Author prompt in a table", basedOn: STYLE.cell, quickFormat: true, run: promptLook },
    { id: STYLE.cellHead, name: "Table heading", basedOn: STYLE.cell, quickFormat: true, run: { bold: true } },
    { id: STYLE.cellNote, name: "Table note", basedOn: STYLE.cell, quickFormat: true, run: { size: 17, color: "3B3F40" } },
    {
      id: STYLE.running,
      name: "Running text",
      basedOn: "Normal",
      run: { font: FONT, size: 17, color: "3B3F40" },
      paragraph: { spacing: { after: 0 } },
    },
  ],
};

export const NUMBERINGS: INumberingOptions = {
  config: [
    {
      reference: NUMBERING.parts,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: "%1",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 680, hanging: 680 } } },
        },
        {
          level: 1,
          format: LevelFormat.DECIMAL,
          text: "%1.%2",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 680, hanging: 680 } } },
        },
      ],
    },
    {
      reference: NUMBERING.bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 1040, hanging: 360 } } },
        },
      ],
    },
    {
      reference: NUMBERING.letters,
      levels: [
        {
          level: 0,
          format: LevelFormat.LOWER_LETTER,
          text: "(%1)",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 1160, hanging: 480 } } },
        },
      ],
    },
  ],
};

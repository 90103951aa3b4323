import { ImageRun, HeadingLevel, Paragraph, ShadingType, SimpleField, TextRun, AlignmentType, type Table } from "docx";
import type { ReportBlock } from "../../domain/reports/report-block";
import { NUMBERING, STYLE } from "./docx-styles.server";
import { runsOf } from "./docx-text.server";
import { tableOf } from "./docx-table.server";
import { picturePng } from "./picture-png.server";

/** Twentieths of a point in a pixel of a picture at its usual size. */
const TWIPS_A_PIXEL = 15;
const WIDEST_PICTURE = 560;

type Captioned = "Table" | "Figure";

/** Turns blocks into what a document holds, and keeps count of tables, figures and lists while it does. */
export class BlockWriter {
  private readonly counts: Record<Captioned, number> = { Table: 0, Figure: 0 };
  private lists = 0;

  /** Blocks of a part; `numbered` gives sentences their numbers, such as 5.2. `width` of the text in twentieths of a point. */
  write(
    blocks: readonly ReportBlock[],
    { width, numbered }: { readonly width: number; readonly numbered: boolean },
  ): (Paragraph | Table)[] {
    return blocks.flatMap((block, place): (Paragraph | Table)[] => {
      switch (block.kind) {
        case "sentence":
          return [sentenceParagraph(block.text, numbered, blocks[place + 1]?.kind === "list")];
        case "heading":
          return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: block.text })];
        case "prompt":
          return [promptParagraph(block.text)];
        case "list":
          return this.list(block);
        case "table":
          return [this.caption("Table", block.caption), tableOf(block, width), new Paragraph({ spacing: { after: 60 } })];
        case "picture":
          return this.picture(block, width);
      }
    });
  }

  private list({ items, ordered }: Extract<ReportBlock, { kind: "list" }>): Paragraph[] {
    this.lists += 1;
    const reference = ordered ? NUMBERING.letters : NUMBERING.bullets;
    return items.map(
      ({ lead, text }) =>
        new Paragraph({
          numbering: { reference, level: 0, instance: this.lists },
          children: [...(lead === "" ? [] : [new TextRun({ text: `${lead}. `, bold: true })]), ...runsOf(text)],
        }),
    );
  }

  private picture({ drawing, caption }: Extract<ReportBlock, { kind: "picture" }>, width: number): Paragraph[] {
    const shown = Math.min(WIDEST_PICTURE, Math.floor(width / TWIPS_A_PIXEL));
    const image = new ImageRun({
      type: "png",
      data: picturePng(drawing),
      transformation: { width: shown, height: Math.round((shown * drawing.height) / drawing.width) },
      altText: { id: String(this.counts.Figure + 1), name: `Figure ${this.counts.Figure + 1}`, title: caption, description: drawing.alt },
    });
    return [this.caption("Figure", caption), new Paragraph({ alignment: AlignmentType.CENTER, children: [image] })];
  }

  /** "Table 3: …", with a number that the word processor counts anew when something is put in. */
  private caption(of: Captioned, text: string): Paragraph {
    this.counts[of] += 1;
    return new Paragraph({
      style: STYLE.caption,
      children: [new TextRun(`${of} `), new SimpleField(`SEQ ${of} \\* ARABIC`, String(this.counts[of])), new TextRun(`: ${text}`)],
    });
  }
}

/** A sentence that leads to a list stays with it. */
function sentenceParagraph(text: string, numbered: boolean, leads: boolean): Paragraph {
  return new Paragraph({
    children: [...runsOf(text)],
    keepNext: leads,
    ...(numbered && { numbering: { reference: NUMBERING.parts, level: 1 } }),
  });
}

function promptParagraph(text: string): Paragraph {
  return new Paragraph({
    style: STYLE.prompt,
    children: [new TextRun({ text, shading: { type: ShadingType.CLEAR, fill: "FFF4D6", color: "auto" } })],
  });
}

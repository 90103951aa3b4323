import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from "docx";
import type { CommitteePaper } from "../../domain/reports/committee-paper";
import { BlockWriter } from "./docx-blocks.server";
import { NUMBERING, NUMBERINGS, STYLE, STYLES } from "./docx-styles.server";
import { fitForXml } from "./fit-for-xml.server";
import { tableOf } from "./docx-table.server";
import { undated } from "./undated.server";

/** A4 with margins of two centimetres, and a little more at the head, in twentieths of a point. */
const A4 = { short: 11_906, long: 16_838, margin: 1_134, head: 1_420 } as const;
const MADE_BY = "Waymark";

/** A committee paper as a Word file: real styles, headings, captions and lists, to be finished in a word processor. */
export async function paperDocx(wanted: CommitteePaper): Promise<Uint8Array<ArrayBuffer>> {
  const paper = fitForXml(wanted);
  const writer = new BlockWriter();
  const width = textWidth(false);
  const main = [
    new Paragraph({ heading: HeadingLevel.TITLE, text: paper.title }),
    tableOf({ columns: factColumns, rows: paper.facts.map(([name, value]) => [{ words: name }, value]) }, width),
    ...paper.parts.flatMap(({ title, blocks }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: title, numbering: { reference: NUMBERING.parts, level: 0 } }),
      ...writer.write(blocks, { width, numbered: true }),
    ]),
  ];
  const appendices = paper.appendices.map(({ title, blocks, wide }) =>
    section(paper, wide, [
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
      ...writer.write(blocks, { width: textWidth(wide), numbered: false }),
    ]),
  );
  const document = new Document({
    title: paper.title,
    creator: MADE_BY,
    styles: STYLES,
    numbering: NUMBERINGS,
    sections: [section(paper, false, main), ...appendices],
  });
  // The library would write down the moment at which it ran.
  return undated(await Packer.toBuffer(document, undefined, [{ path: "docProps/core.xml", data: coreProperties(paper) }]));
}

const factColumns = [
  { title: "", share: 2 },
  { title: "", share: 7 },
];

function textWidth(wide: boolean): number {
  return (wide ? A4.long : A4.short) - 2 * A4.margin;
}

function section({ running, foot }: CommitteePaper, wide: boolean, children: ISectionOptions["children"]): ISectionOptions {
  const margin = { top: A4.head, header: A4.margin / 2, right: A4.margin, bottom: A4.margin, left: A4.margin };
  const orientation = wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: { type: SectionType.NEXT_PAGE, page: { size: { width: A4.short, height: A4.long, orientation }, margin } },
    headers: { default: new Header({ children: [new Paragraph({ style: STYLE.running, text: running })] }) },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: STYLE.running,
            tabStops: [{ type: TabStopType.RIGHT, position: textWidth(wide) }],
            children: [new TextRun(foot), new TextRun({ children: ["\tPage ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] })],
          }),
        ],
      }),
    },
    children,
  };
}

function coreProperties({ title, running, madeOn }: CommitteePaper): string {
  const moment = `<dcterms:created xsi:type="dcterms:W3CDTF">${madeOn}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${madeOn}T00:00:00Z</dcterms:modified>`;
  const names =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  return `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties ${names}><dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(running)}</dc:subject><dc:creator>${MADE_BY}</dc:creator><dc:language>en-GB</dc:language>${moment}</cp:coreProperties>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { paperDocx } from "../../app/adapters/documents/paper-docx.server";
import { committeePaper, type CommitteePaper } from "../../app/domain/reports/committee-paper";
import type { ReportBlock, ReportCell } from "../../app/domain/reports/report-block";
import type { ShownCell } from "../../app/domain/protection/release";
import { aBoard, aFullBoard } from "../builders/a-board";
import { anEdition } from "../builders/an-edition";
import { EXAMPLE_VOICES } from "../builders/example-results";
import { resultsOf } from "../builders/results-of";
import { wordTables, wordText, xmlIn } from "./read-documents";

const SOURCES = aFullBoard();
const PAPER = committeePaper(SOURCES);
let bytes: Uint8Array;
let files: Readonly<Record<string, string>>;
let document: string;

beforeAll(async () => {
  bytes = await paperDocx(PAPER);
  files = xmlIn(bytes);
  document = files["word/document.xml"] ?? "";
});

/** Every paragraph that a reader should find, in order. */
function paragraphsOf(paper: CommitteePaper): readonly string[] {
  const counts = { Table: 0, Figure: 0 };
  const caption = (of: "Table" | "Figure", text: string) => `${of} ${(counts[of] += 1)}: ${text}`;
  const cell = ({ words, note = "" }: ReportCell) => (note === "" ? [words] : [words, note]);
  const block = (one: ReportBlock): readonly string[] => {
    if (one.kind === "list") return one.items.map(({ lead, text }) => (lead === "" ? text : `${lead}. ${text}`));
    if (one.kind === "table")
      return [caption("Table", one.caption), ...one.columns.map(({ title }) => title), ...one.rows.flat().flatMap(cell), ""];
    return one.kind === "picture" ? [caption("Figure", one.caption), ""] : [one.text];
  };
  return [
    paper.title,
    ...paper.facts.flatMap(([name, value]) => [name, ...cell(value)]),
    ...[...paper.parts, ...paper.appendices].flatMap(({ title, blocks }, place) => [
      // the break between what lies upright and what lies across is a paragraph
      ...(place > paper.parts.length - 1 ? [""] : []),
      title,
      ...blocks.flatMap(block),
    ]),
  ];
}

describe("the Word file", () => {
  test("says every word and number of the paper, in order, and no other", () => {
    const found = wordText(document).split("\n");
    expect(found.filter((text) => text !== "")).toEqual(paragraphsOf(PAPER).filter((text) => text !== ""));
    for (const [path, xml] of Object.entries(files)) {
      if (/word\/header\d/.test(path)) expect(wordText(xml)).toBe("Northshire: Autumn 2026");
      if (/word\/footer\d/.test(path)) expect(wordText(xml)).toMatch(/^Snapshot snapshot-1\tPage /);
    }
  });

  test("gives each voice the score that the release shows", () => {
    const { edition, release } = SOURCES.results;
    const tables = wordTables(document).filter(({ caption }) => caption.startsWith("Typical score by voice: "));
    expect(tables).toHaveLength(2);
    const found = tables.flatMap(({ rows: [, ...rows] }) => rows.map(([title = "", ...scores]) => ({ title, scores })));
    expect(found).toEqual(
      edition.descriptors.map(({ key, title }) => ({
        title,
        scores: [
          ...(["leaders", "workforce", "families", "communities"] as const).map((voice) =>
            printed(release.voices[voice]?.descriptors[key]),
          ),
          release.overall[key]?.typical?.toFixed(1) ?? "Not shown",
        ].map((words, place) => (place < 4 && mostUnknown(key, place) ? `${words}\nMost did not know` : words)),
      })),
    );
  });

  test("has the parts that councils' papers share, and asks its author for what only people know", () => {
    const headings = [...document.matchAll(/<w:p>(?:(?!<\/w:p>).)*w:val="Heading1".*?<\/w:p>/gs)].map(([paragraph]) => wordText(paragraph));
    expect(headings).toEqual([
      "Summary",
      "Recommendations",
      "Budget and policy framework",
      "Background",
      "Current situation",
      "Roadmap",
      "Risk management",
      "Financial implications",
      "Legal implications",
      "Contact",
      "Appendix A: All scores by voice",
      "Appendix B: Agreed scores, with reasons and dissent",
      "Appendix C: All actions",
      "Appendix D: Method and counts",
    ]);
    const prompts = [...document.matchAll(/<w:p>(?:(?!<\/w:p>).)*w:val="AuthorPrompt(?:Cell)?".*?<\/w:p>/gs)].map(([paragraph]) =>
      wordText(paragraph),
    );
    expect(prompts.length).toBeGreaterThan(8);
    for (const prompt of prompts) expect(prompt).toMatch(/^\[Author: .*\]$/);
    expect(wordText(document).match(/\[Author:/g)).toHaveLength(prompts.length);
  });

  test("repeats the head of every table, cuts no row, and numbers captions by fields", () => {
    const tables = [...document.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    const captions = [...document.matchAll(/w:instr="SEQ Table[^"]*"/g)];
    // what stands below the title has neither head nor caption
    expect(captions).toHaveLength(tables.length - 1);
    for (const table of tables.slice(1)) expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    for (const table of tables) expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(table.match(/<w:tr>/g)?.length ?? 0);
  });

  test("is in British English, has a title, and lies across the page where a table is wide", () => {
    expect(files["word/styles.xml"]).toContain('<w:lang w:val="en-GB"/>');
    expect(files["docProps/core.xml"]).toContain(`<dc:title>${PAPER.title}</dc:title>`);
    expect([...document.matchAll(/<w:pgSz [^>]*w:orient="(\w+)"/g)].map(([, way]) => way)).toEqual([
      "portrait",
      "portrait",
      "landscape",
      "landscape",
      "portrait",
    ]);
  });

  test("is the same whenever it is made, byte for byte", async () => {
    vi.setSystemTime(new Date("2031-01-01T12:00:00Z"));
    onTestFinished(() => void vi.useRealTimers());
    expect(Buffer.from(await paperDocx(PAPER)).equals(Buffer.from(bytes))).toBe(true);
  });
});

test("the radar has a text for those who do not see it, and every number of it stands in a table", async () => {
  const keys = ["A1", "B1", "C1"];
  const cells = Object.fromEntries(keys.map((key) => [key, EXAMPLE_VOICES.leaders.cells.A1]));
  const paper = committeePaper(aBoard({ results: resultsOf(anEdition({ keys }), { leaders: { cells } }) }));
  const bytes = await paperDocx(paper);
  const { "word/document.xml": xml = "" } = xmlIn(bytes);
  expect(xml).toContain(
    'descr="Radar chart of the typical score in 3 sections, one line each for leaders. The table below has the same numbers."',
  );
  const [table] = wordTables(xml).filter(({ caption }) => caption.startsWith("Each section"));
  expect(table?.rows.slice(1)).toEqual([
    ["Section A", "3.5"],
    ["Section B", "3.5"],
    ["Section C", "3.5"],
  ]);
});

test("what people wrote stays text, whatever it looks like", async () => {
  const reason = 'Some <b>bold</b> "claims" & <w:p>more</w:p>\u0007\nsecond line \uD800';
  const paper = committeePaper(aBoard({ scores: { A1: { reason } } }));
  const { "word/document.xml": xml = "" } = xmlIn(await paperDocx(paper));
  expect(wordText(xml)).toContain('Some <b>bold</b> "claims" & <w:p>more</w:p>\nsecond line');
  expect(xml.includes("\u0007") || xml.includes("\uFFFD")).toBe(false);
});

/** A score as SCORING prints it, written anew. */
function printed(cell: ShownCell | undefined): string {
  if (cell === undefined) return "Not asked";
  if (cell.shown === "hidden") return "Not shown";
  if (cell.typical === null) return "No answers";
  if (cell.closeness === "two-camps") return "Two camps";
  return cell.shown === "half" ? `about ${cell.typical}` : cell.typical.toFixed(1);
}

function mostUnknown(key: string, place: number): boolean {
  const voice = (["leaders", "workforce", "families", "communities"] as const)[place];
  return voice !== undefined && (SOURCES.results.release.mostDidNotKnow[voice]?.includes(key) ?? false);
}

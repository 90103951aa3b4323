import { expect, onTestFinished, test } from "vitest";
import { openDocuments } from "../../app/adapters/documents/open-documents.server";
import { committeePaper } from "../../app/domain/reports/committee-paper";
import { resultsWorkbook } from "../../app/domain/reports/results-workbook";
import { paperDocx } from "../../app/adapters/documents/paper-docx.server";
import { aFullBoard } from "../builders/a-board";
import { xmlIn } from "./read-documents";

const PAPER = committeePaper(aFullBoard());

function documents(program?: URL) {
  const opened = openDocuments(program);
  onTestFinished(opened.close);
  return opened;
}

function program(source: string): URL {
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
}

test("files come from the thread whole, each to whoever asked for it, and this thread stays free", async () => {
  const { paper, workbook } = documents();
  let turns = 0;
  const counting = setInterval(() => (turns += 1), 1);
  const [first, book, second] = await Promise.all([
    paper(PAPER),
    workbook(resultsWorkbook(aFullBoard())),
    paper({ ...PAPER, title: "Another" }),
  ]);
  clearInterval(counting);
  expect(xmlIn(first)).toEqual(xmlIn(await paperDocx(PAPER)));
  expect(Object.keys(xmlIn(book))).toContain("xl/workbook.xml");
  expect(xmlIn(second)["docProps/core.xml"]).toContain("<dc:title>Another</dc:title>");
  expect(turns).toBeGreaterThan(10);
});

test("a file that cannot be made is a failure of that file alone", async () => {
  const { paper } = documents();
  const broken = {
    ...PAPER,
    parts: [{ title: "Broken", blocks: [{ kind: "list", ordered: false, items: [{}] }] }],
  } as unknown as typeof PAPER;
  await expect(paper(broken)).rejects.toThrow("A file could not be made");
  expect(xmlIn(await paper(PAPER))).toHaveProperty(["word/document.xml"]);
});

test("a thread that falls over fails what it was asked for, and the next file starts another", async () => {
  const { paper } = documents(
    program("import { parentPort } from 'node:worker_threads'; parentPort.once('message', () => { throw new Error('out of paper') });"),
  );
  const outcomes = await Promise.allSettled([paper(PAPER), paper(PAPER)]);
  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({ status: "rejected", reason: { message: "The thread that makes files has stopped" } });
  }
  await expect(paper(PAPER)).rejects.toMatchObject({ cause: { message: "out of paper" } });
});

test("a thread that ends by itself, or is closed, leaves nobody waiting", async () => {
  const { paper } = documents(
    program("import { parentPort } from 'node:worker_threads'; parentPort.once('message', () => process.exit(3));"),
  );
  await expect(paper(PAPER)).rejects.toMatchObject({ cause: "exit code 3" });
  const silent = documents(program("import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => {});"));
  const waiting = silent.paper(PAPER);
  const refused = expect(waiting).rejects.toThrow("The thread that makes files has stopped");
  await silent.close();
  await refused;
});

import { parentPort } from "node:worker_threads";
import type { DocumentOrder, FinishedDocument } from "./documents";
import { paperDocx } from "./paper-docx.server";
import { workbookXlsx } from "./workbook-xlsx.server";

/* The program of the thread that makes files: one after the other, in the order in which they were asked for. */

const port = parentPort;
if (port === null) throw new Error("This is a thread's program");

let last: Promise<void> = Promise.resolve();
port.on("message", (order: DocumentOrder) => {
  last = last.then(async () => port.postMessage(await answerTo(order)));
});

async function answerTo(order: DocumentOrder): Promise<FinishedDocument> {
  try {
    const bytes = await (order.kind === "paper" ? paperDocx(order.paper) : workbookXlsx(order.workbook));
    return { id: order.id, bytes };
  } catch (failure) {
    return { id: order.id, failure };
  }
}

import { Worker } from "node:worker_threads";
import type { DocumentOrder, Documents, FinishedDocument } from "./documents";

type Waiting = { readonly done: (bytes: Uint8Array<ArrayBuffer>) => void; readonly fail: (reason: Error) => void };

type OpenDocuments = Documents & { readonly close: () => Promise<void> };

const PROGRAM = new URL("./start-thread.mjs", import.meta.url);

/**
 * Makes files on a thread of its own, so that nobody's answers wait while one is made. The thread starts with the first file and stays;
 * should it fall over, whatever it was asked for fails, and the next file starts another.
 */
export function openDocuments(program: URL = PROGRAM): OpenDocuments {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | null = null;
  let asked = 0;

  function giveUp(gone: Worker, cause: unknown): void {
    if (thread !== gone) return;
    thread = null;
    for (const { fail } of waiting.values()) fail(new Error("The thread that makes files has stopped", { cause }));
    waiting.clear();
  }

  function start(): Worker {
    const started = new Worker(program, { execArgv: [] });
    started.on("message", (answer: FinishedDocument) => {
      const order = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (waiting.size === 0) started.unref();
      if ("bytes" in answer) order?.done(answer.bytes);
      else order?.fail(new Error("A file could not be made", { cause: answer.failure }));
    });
    started.on("error", (error) => giveUp(started, error));
    started.on("exit", (code) => giveUp(started, `exit code ${code}`));
    return started;
  }

  function make(order: (id: number) => DocumentOrder): Promise<Uint8Array<ArrayBuffer>> {
    const running = (thread ??= start());
    asked += 1;
    const id = asked;
    return new Promise((done, fail) => {
      waiting.set(id, { done, fail });
      running.ref();
      running.postMessage(order(id));
    });
  }

  return {
    paper: (paper) => make((id) => ({ id, kind: "paper", paper })),
    workbook: (workbook) => make((id) => ({ id, kind: "workbook", workbook })),
    close: async () => {
      await thread?.terminate();
    },
  };
}

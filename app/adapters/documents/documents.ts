import type { CommitteePaper } from "../../domain/reports/committee-paper";
import type { Workbook } from "../../domain/reports/workbook-sheet";

/** Makes files for word processors and spreadsheets from what is to stand in them. */
export type Documents = {
  /** A Word file. */
  readonly paper: (paper: CommitteePaper) => Promise<Uint8Array<ArrayBuffer>>;
  /** An XLSX file. */
  readonly workbook: (workbook: Workbook) => Promise<Uint8Array<ArrayBuffer>>;
};

/** What is asked of the thread, and what it answers; `id` says which question an answer belongs to. */
export type DocumentOrder = { readonly id: number } & (
  { readonly kind: "paper"; readonly paper: CommitteePaper } | { readonly kind: "workbook"; readonly workbook: Workbook }
);

export type FinishedDocument = { readonly id: number } & ({ readonly bytes: Uint8Array<ArrayBuffer> } | { readonly failure: unknown });

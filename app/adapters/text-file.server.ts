import { readFileSync } from "node:fs";
import { done, failed, problemAt, type Place, type PlacedProblem, type ProblemCode, type Result } from "../domain/values/problem";

/** Where a problem with a whole file stands. */
export const FILE_START: Place = { line: 1, column: 1 };

const FILE_PROBLEMS: Readonly<Record<string, ProblemCode>> = {
  ENOENT: "file-missing",
  ENOTDIR: "file-missing",
  ENAMETOOLONG: "file-missing",
  ERR_INVALID_ARG_VALUE: "file-missing",
  EISDIR: "file-is-directory",
};

/** A UTF-8 text file, without its byte order mark and with every line ending in a line feed alone. */
export function readTextFile(path: string): Result<string, PlacedProblem> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const reason = errorCode(error);
    return failed(problemAt(FILE_START, FILE_PROBLEMS[reason] ?? "file-unreadable", { reason }));
  }
  return readTextBytes(bytes);
}

/** The same for a file that came by another road, such as an upload. */
export function readTextBytes(bytes: Uint8Array): Result<string, PlacedProblem> {
  const text = decode(bytes);
  if (text === null) return failed(problemAt(FILE_START, "file-not-text"));
  if (text.trim() === "") return failed(problemAt(FILE_START, "file-empty"));
  return done(text.replace(/\r\n?/g, "\n"));
}

/** Finds the line and column of an offset in a text; the column counts characters, not UTF-16 units. */
export function placeFinder(text: string): { readonly at: (offset: number) => Place; readonly lineStart: (line: number) => number } {
  const starts = [0];
  for (let next = text.indexOf("\n"); next !== -1; next = text.indexOf("\n", next + 1)) starts.push(next + 1);
  const lineStart = (line: number) => starts[line - 1] ?? text.length;
  const at = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: [...text.slice(starts[low], offset)].length + 1 };
  };
  return { at, lineStart };
}

function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}

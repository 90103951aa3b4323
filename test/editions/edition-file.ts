import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadEdition } from "../../app/adapters/edition-files.server";
import type { Edition } from "../../app/domain/edition/edition";
import type { PlacedProblem, Result } from "../../app/domain/values/problem";
import { placedProblemLine } from "../../app/domain/values/wording";

/** A file of this content in a folder of its own. */
export function aFile(name: string, content: string | Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), "waymark-test-")), name);
  writeFileSync(file, content);
  return file;
}

/** The edition that a text must be. */
export function editionFrom(text: string): Edition {
  return valueOf(loadEdition(aFile("edition.yaml", text)));
}

export function valueOf<Value>(result: Result<Value, readonly PlacedProblem[]>): Value {
  if (result.ok) return result.value;
  throw new Error(result.problem.map((problem) => placedProblemLine("file", problem)).join("\n"));
}

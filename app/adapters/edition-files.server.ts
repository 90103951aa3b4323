import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Edition } from "../domain/edition/edition";
import type { PlacedNode } from "../domain/edition/placed-tree";
import { readEdition } from "../domain/edition/read-edition";
import { readTranslation } from "../domain/edition/read-translation";
import { done, failed, inFileOrder, problemAt, type PlacedProblem, type Result } from "../domain/values/problem";
import { FILE_START, readTextFile } from "./text-file.server";
import { parseYamlTree } from "./yaml-tree.server";

const EDITION_FILE = /^([A-Za-z0-9][A-Za-z0-9_-]*)\.yaml$/;
const TRANSLATION_FILE = /^([A-Za-z0-9][A-Za-z0-9_-]*)\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.yaml$/;

/** The edition in a file. The failure is every problem of the file with its place. */
export function loadEdition(file: string): Result<Edition, readonly PlacedProblem[]> {
  return loadTree(file, readEdition);
}

/** The edition in the language of a translation file. What the file does not translate stays as it is. */
export function loadTranslation(file: string, edition: Edition): Result<Edition, readonly PlacedProblem[]> {
  return loadTree(file, (tree) => readTranslation(tree, edition));
}

/** The file that a person means by a path or by the key of a shipped edition; a file of the key's name comes first. */
export function findEditionFile(pathOrKey: string, resolvePath: (path: string) => string = (path) => path): Result<string, PlacedProblem> {
  const file = resolvePath(pathOrKey);
  const shipped = join(descriptorsFolder(), `${pathOrKey}.yaml`);
  const isKey = EDITION_FILE.test(`${pathOrKey}.yaml`) && existsSync(shipped);
  if (isKey && !isFile(file)) return done(shipped);
  if (existsSync(file)) return done(file);
  return failed(problemAt(FILE_START, "edition-unknown", { name: pathOrKey, shipped: shippedEditionKeys().join(", ") }));
}

/** The keys of the editions that come with Waymark. */
export function shippedEditionKeys(): readonly string[] {
  return readdirSync(descriptorsFolder())
    .map((name) => EDITION_FILE.exec(name)?.[1])
    .filter((key) => key !== undefined)
    .sort();
}

/** The edition file that a file translates, by their names; null where it translates none. */
export function translatedEditionFile(file: string): string | null {
  const key = TRANSLATION_FILE.exec(basename(file))?.[1];
  return key === undefined ? null : join(dirname(file), `${key}.yaml`);
}

/** The translations that stand beside an edition's file, by locale. */
export function translationFiles(editionFile: string): ReadonlyMap<string, string> {
  const folder = dirname(editionFile);
  const files = new Map<string, string>();
  for (const name of readdirSync(folder).sort()) {
    const [, key, locale] = TRANSLATION_FILE.exec(name) ?? [];
    if (locale !== undefined && join(folder, `${key}.yaml`) === join(editionFile)) files.set(locale, join(folder, name));
  }
  return files;
}

/** The descriptors folder: beside the application, wherever that was started from or bundled to. */
export function descriptorsFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  for (let folder = here; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, "descriptors");
    if (existsSync(join(candidate, "edition.schema.json"))) return candidate;
  }
  throw new Error(`No descriptors folder with an edition.schema.json above ${here}`);
}

function loadTree(
  file: string,
  read: (tree: PlacedNode) => Result<Edition, readonly PlacedProblem[]>,
): Result<Edition, readonly PlacedProblem[]> {
  const text = readTextFile(file);
  if (!text.ok) return failed([text.problem]);
  const { tree, problems } = parseYamlTree(text.value);
  if (tree === null) return failed(problems);
  const result = read(tree);
  if (problems.length === 0) return result;
  return failed(inFileOrder([...problems, ...(result.ok ? [] : result.problem)]));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

import { isAlias, isMap, isScalar, parseDocument, type Document, type Pair, type ParsedNode, type YAMLError } from "yaml";
import type { PlacedEntry, PlacedNode, PlacedScalar } from "../domain/edition/placed-tree";
import { inFileOrder, problemAt, type Place, type PlacedProblem } from "../domain/values/problem";
import { FILE_START, placeFinder } from "./text-file.server";

/** The tree of a YAML text, null where the text cannot be read as one, and the problems of its YAML. */
export type YamlTree = { readonly tree: PlacedNode | null; readonly problems: readonly PlacedProblem[] };

/** Far above any edition: enough for hundreds of descriptors, too little for aliases that multiply. */
const MOST_NODES = 200_000;
const DEEPEST = 30;

export function parseYamlTree(text: string): YamlTree {
  const place = placeFinder(text).at;
  // Keys are compared by the builder below, which also knows that 2, 2.0 and "2" are one level.
  const document: Document.Parsed = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  const syntax = [...document.errors, ...document.warnings].map((error) => syntaxProblem(error, place));
  if (syntax.length > 0) return { tree: null, problems: firstOfEachLine(syntax) };
  if (document.contents === null) return { tree: null, problems: [problemAt(FILE_START, "file-empty")] };

  const builder = new TreeBuilder(place);
  const tree = builder.build(document.contents, 0);
  if (builder.tooLarge) return { tree: null, problems: [problemAt(FILE_START, "yaml-too-large")] };
  return { tree, problems: inFileOrder(builder.problems) };
}

function syntaxProblem(error: YAMLError, place: (offset: number) => Place): PlacedProblem {
  const at = place(error.pos[0]);
  if (error.code === "MULTIPLE_DOCS") return problemAt(at, "yaml-many-documents");
  if (error.code === "RESOURCE_EXHAUSTION") return problemAt(at, "yaml-too-large");
  return problemAt(at, "yaml-syntax", { reason: error.message.replace(/\.$/, "") });
}

/** What a parser says about the rest of a line that it has lost its way in is noise. */
function firstOfEachLine(problems: readonly PlacedProblem[]): PlacedProblem[] {
  const lines = new Map<number, PlacedProblem>();
  for (const problem of inFileOrder(problems)) if (!lines.has(problem.line)) lines.set(problem.line, problem);
  return [...lines.values()];
}

class TreeBuilder {
  readonly problems: PlacedProblem[] = [];
  tooLarge = false;
  readonly #anchors = new Map<string, ParsedNode>();
  #nodes = 0;

  constructor(private readonly place: (offset: number) => Place) {}

  build(node: ParsedNode, depth: number): PlacedNode {
    const place = this.place(node.range[0]);
    this.#nodes++;
    if (this.#nodes > MOST_NODES || depth > DEEPEST) this.tooLarge = true;
    if (this.tooLarge) return empty(place);
    if (isAlias(node)) return this.#buildAlias(node.source, place, depth);

    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return { kind: "scalar", place, value: plainValue(node.value) };
    if (isMap(node)) return { kind: "map", place, entries: this.#buildEntries(node.items, depth) };
    return { kind: "list", place, items: node.items.map((item) => this.build(item, depth + 1)) };
  }

  #buildAlias(alias: string, place: Place, depth: number): PlacedNode {
    const target = this.#anchors.get(alias);
    if (target !== undefined) return { ...this.build(target, depth + 1), place };
    this.problems.push(problemAt(place, "yaml-alias-unknown", { alias }));
    return { kind: "scalar", place, value: `*${alias}` };
  }

  #buildEntries(pairs: readonly Pair<ParsedNode, ParsedNode | null>[], depth: number): PlacedEntry[] {
    const entries = new Map<string, PlacedEntry>();
    for (const pair of pairs) {
      const keyPlace = this.place(pair.key.range[0]);
      const key = isScalar(pair.key) ? plainValue(pair.key.value) : null;
      const value = pair.value === null ? empty(keyPlace) : this.build(pair.value, depth + 1);
      const first = entries.get(String(key));
      if (key === null) this.problems.push(problemAt(keyPlace, "yaml-bad-key"));
      else if (first === undefined) entries.set(String(key), { key: String(key), keyPlace, value });
      else this.problems.push(problemAt(keyPlace, "yaml-duplicate-key", { key: String(key), firstLine: first.keyPlace.line }));
    }
    return [...entries.values()];
  }
}

function empty(place: Place): PlacedScalar {
  return { kind: "scalar", place, value: null };
}

function plainValue(value: unknown): PlacedScalar["value"] {
  return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

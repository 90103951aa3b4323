import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadEdition } from "../../app/adapters/edition-files.server";
import { placedProblemLine } from "../../app/domain/values/wording";
import { SMALL_EDITION, smallEditionWith } from "./small-edition";

const folder = mkdtempSync(join(tmpdir(), "editions-"));
const file = join(folder, "edition.yaml");
afterAll(() => rmSync(folder, { recursive: true }));

function problemsOf(content: string | Uint8Array): string[] {
  writeFileSync(file, content);
  const edition = loadEdition(file);
  if (edition.ok) return [];
  for (const problem of edition.problem) expect(placedProblemLine(file, problem)).toMatch(/^[^…{}]+[.)]$/);
  return edition.problem.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

/** The small edition with a text replaced, and the problems that this makes. */
const CHANGES: readonly [name: string, before: string, after: string, problems: readonly string[]][] = [
  ["no key", "key: small\n", "", ["1:1 edition-key-missing"]],
  ["a key without a value", "key: small", "key:", ["1:1 edition-text-empty"]],
  ["an empty title", "title: A small edition", 'title: ""', ["2:8 edition-text-empty"]],
  ["a title that is a number", "title: A small edition", "title: 2022", ["2:8 edition-not-text"]],
  ["a misspelt key", "title: A small edition", "title: x\ntitel: y", ["3:1 edition-key-unknown"]],
  ["a key with a space", "key: small", "key: so small", ["1:6 edition-bad-key"]],
  ["a key beginning with a dash", "key: small", 'key: "-small"', ["1:6 edition-bad-key"]],
  ["a key that is a path", "key: small", "key: ../small", ["1:6 edition-bad-key"]],
  ["a year in words", "key: small", "key: small\nyear: last", ["2:7 edition-not-number"]],
  ["official as a word", "key: small", "key: small\nofficial: yes", ["2:11 edition-not-true-or-false"]],
  ["a source that is a list", "key: small", "key: small\nsource: [here]", ["2:9 edition-not-text"]],

  ["no scale", SMALL_EDITION.slice(SMALL_EDITION.indexOf("scale:"), SMALL_EDITION.indexOf("sections:")), "", ["1:1 edition-key-missing"]],
  ["a scale of one value", "  - { value: 1, label: Some }\n  - { value: 2, label: All }\n", "", ["4:3 edition-scale-too-short"]],
  [
    "a scale that is text",
    "  - { value: 0, label: None }\n  - { value: 1, label: Some }\n  - { value: 2, label: All }\n",
    "  from none to all\n",
    ["4:3 edition-not-list"],
  ],
  ["a scale of bare numbers", "{ value: 1, label: Some }", "1", ["5:5 edition-not-map"]],
  ["a scale that falls", "value: 1, label: Some", "value: -1, label: Some", ["5:14 edition-scale-not-ascending"]],
  ["a scale with a repeated value", "value: 1, label: Some", "value: 0, label: Some", ["5:14 edition-scale-not-ascending"]],
  ["an uneven scale", "value: 2, label: All", "value: 3, label: All", ["6:14 edition-scale-uneven"]],
  ["a scale value in words", "value: 1, label: Some", "value: one, label: Some", ["5:14 edition-not-number"]],
  ["an endless scale value", "value: 2, label: All", "value: .inf, label: All", ["6:14 edition-not-number"]],
  ["a scale entry without a value", "value: 1, label: Some", "label: Some", ["5:5 edition-key-missing"]],

  ["no sections", SMALL_EDITION.slice(SMALL_EDITION.indexOf("sections:")), "sections: []\n", ["7:11 edition-no-sections"]],
  [
    "sections as a map",
    "sections:\n  - key: A\n    title: First",
    "sections:\n    key: A\n    title: First",
    ["8:5 edition-not-list", "24:27 edition-crosswalk-unknown-descriptor"],
  ],
  ["a section without a key", "- key: A\n    title: First", "- title: First", ["8:5 edition-key-missing"]],
  ["a section without descriptors", "crosswalk:", "  - { key: B, descriptors: [] }\ncrosswalk:", ["23:28 edition-no-descriptors"]],
  [
    "two sections of one key",
    "crosswalk:",
    "  - { key: A, descriptors: [{ key: B1, title: t, statement: s }] }\ncrosswalk:",
    ["23:12 edition-duplicate-section"],
  ],
  ["two descriptors of one key", "- key: A2", "- key: A1", ["20:14 edition-duplicate-descriptor"]],
  [
    "one descriptor key in two sections",
    "crosswalk:",
    "  - { key: B, descriptors: [{ key: A1, title: t, statement: s }] }\ncrosswalk:",
    ["23:36 edition-duplicate-descriptor"],
  ],
  ["a descriptor without a key", "- key: A2\n        title: Two", "- title: Two", ["20:9 edition-key-missing"]],
  ["a descriptor without a statement", "        statement: Two is good.\n", "", ["20:9 edition-key-missing"]],
  [
    "a descriptor that is text",
    "- key: A2\n        title: Two\n        statement: Two is good.",
    "- Two is good.",
    ["20:9 edition-not-map"],
  ],
  ["a descriptor called like a comment column", "- key: A2", "- key: A1_comment", ["20:14 edition-reserved-key"]],
  ...["response", "voice", "organisation", "matters"].map(
    (key) =>
      [
        `a descriptor called ${key}`,
        "- key: A2",
        `- key: ${key}`,
        ["20:14 edition-reserved-key"],
      ] as const satisfies (typeof CHANGES)[number],
  ),

  ["a level off the scale", "levels: { 0: none, 1: some, 2: all }", "levels: { 0: none, 3: some }", ["14:28 edition-level-off-scale"]],
  ["a level in words", "levels: { 0: none, 1: some, 2: all }", "levels: { low: none }", ["14:19 edition-level-off-scale"]],
  ["a level that is a number", "levels: { 0: none, 1: some, 2: all }", "levels: { 0: 5 }", ["14:22 edition-not-text"]],
  ["levels as a list", "levels: { 0: none, 1: some, 2: all }", "levels: [none, some, all]", ["14:17 edition-not-map"]],
  [
    "a level given twice in two spellings",
    "levels: { 0: none, 1: some, 2: all }",
    'levels: { 1: none, "1.0": some }',
    ["14:28 edition-level-repeated"],
  ],
  ["evidence that is text", "evidence: [a list]", "evidence: a list", ["15:19 edition-not-list"]],
  ["evidence that is a number", "evidence: [a list]", "evidence: [7]", ["15:20 edition-not-text"]],
  ["steps to a level off the scale", "2: [go on]", "2.5: [go on]", ["16:30 edition-level-off-scale"]],
  ["steps that are text", "2: [go on]", "2: go on", ["16:33 edition-not-list"]],

  ["asks for an unknown voice", "families: false", "family: false", ["18:11 edition-voice-unknown"]],
  [
    "asks as a list",
    "asks:\n          families: false\n          communities: { question: Is one good?, levels: { 0: no one, 2: every one } }",
    "asks: [families]",
    ["17:15 edition-not-map"],
  ],
  ["an ask that is text", "families: false", "families: no", ["18:21 edition-not-ask"]],
  ["an ask without a value", "families: false", "families:", ["18:20 edition-not-ask"]],
  ["an unknown key in an ask", "question: Is one good?", "questions: Is one good?", ["19:26 edition-key-unknown"]],
  ["an ask's level off the scale", "2: every one", "7: every one", ["19:71 edition-level-off-scale"]],
  [
    "a descriptor that nobody is asked",
    "families: false\n          communities: { question: Is one good?, levels: { 0: no one, 2: every one } }",
    "{ leaders: false, workforce: false, families: false, communities: false }",
    ["18:11 edition-nobody-asked"],
  ],

  ["a key that every object has", "- key: A2", "- key: constructor", ["20:14 edition-unusable-key"]],
  ["a crosswalk to nothing here", "to: A1", "to: A9", ["24:27 edition-crosswalk-unknown-descriptor"]],
  ["a crosswalk from no edition", "from: older/X1", "from: X1", ["24:13 edition-crosswalk-bad-reference"]],
  ["a crosswalk by another relation", "relation: equal", "relation: same", ["24:41 edition-crosswalk-bad-relation"]],
  ["a crosswalk entry without its target", "to: A1, ", "", ["24:5 edition-key-missing"]],
  [
    "a crosswalk that is a map",
    "crosswalk:\n  - { from: older/X1, to: A1, relation: equal }",
    "crosswalk: { from: older/X1 }",
    ["23:12 edition-not-list"],
  ],

  ["a key given twice", "title: A small edition", "title: A small edition\ntitle: Another", ["3:1 yaml-duplicate-key"]],
  ["a descriptor's key given twice", "        title: Two\n", "        title: Two\n        title: Three\n", ["22:9 yaml-duplicate-key"]],
  ["a level given twice", "0: none, 1: some", "0: none, 0: some", ["14:28 yaml-duplicate-key"]],
  ["a level given twice as 2 and 2.0", "1: some, 2: all", "2.0: some and most, 2: all", ["14:48 yaml-duplicate-key"]],
  ["a key that is a list", "title: A small edition", "title: A small edition\n? [a, b]\n: c", ["3:3 yaml-bad-key"]],
  ["an alias to nothing", "title: A small edition", "title: *nothing", ["2:8 yaml-alias-unknown"]],
  ["a second document", "title: A small edition", "title: A small edition\n---\ntitle: B", ["3:1 yaml-many-documents"]],
  ["a tab as indent", "    title: First", "\ttitle: First", ["9:1 yaml-syntax"]],
  ["a tag of its own", "title: A small edition", "title: !mine A small edition", ["2:8 yaml-syntax"]],
];

describe("an edition is refused with the place of", () => {
  test.each(CHANGES)("%s", (_name, before, after, problems) => {
    expect(problemsOf(smallEditionWith(before, after))).toEqual(problems);
  });
});

describe("a file that is no edition at all", () => {
  test.each<[name: string, content: string | Uint8Array, problem: string]>([
    ["empty", "", "1:1 file-empty"],
    ["white space alone", " \n\n\t\n", "1:1 file-empty"],
    ["comments alone", "# an edition\n# to be written\n", "1:1 file-empty"],
    ["a list", "- key: small\n", "1:1 edition-not-edition"],
    ["a sentence", "Once upon a time\n", "1:1 edition-not-edition"],
    ["binary", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 1), "1:1 file-not-text"],
    ["Latin-1", Uint8Array.from([...Buffer.from("key: caf"), 0xe9]), "1:1 file-not-text"],
    ["UTF-16", Buffer.from("\uFEFFkey: small\n", "utf16le"), "1:1 file-not-text"],
    ["an open bracket", "key: [\n", "2:1 yaml-syntax"],
    ["an open quote", 'key: "small\n', "2:1 yaml-syntax"],
    ["nested without end", `key: ${"[".repeat(50)}${"]".repeat(50)}\n`, "1:1 yaml-too-large"],
    ["an alias inside its own anchor", "key: &a [*a]\n", "1:1 yaml-too-large"],
  ])("%s", (_name, content, problem) => {
    expect(problemsOf(content)).toEqual([problem]);
  });

  test("aliases that multiply", () => {
    const bomb = [
      "a0: &a0 [x, x, x, x, x, x, x, x, x]",
      ...Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(", ")}]`),
    ];
    expect(problemsOf(bomb.join("\n"))).toEqual(["1:1 yaml-too-large"]);
  });

  test("brackets to a depth that no parser should follow", () => {
    expect(problemsOf(`key: ${"[".repeat(100_000)}`)).toEqual(["1:823 yaml-too-large"]);
  });

  test("a missing file and a folder", () => {
    const missing = loadEdition(join(folder, "missing.yaml"));
    const directory = loadEdition(folder);
    expect(missing).toMatchObject({ ok: false, problem: [{ code: "file-missing", line: 1, column: 1 }] });
    expect(directory).toMatchObject({ ok: false, problem: [{ code: "file-is-directory", line: 1, column: 1 }] });
  });
});

test("all problems are told at once, in file order", () => {
  const text = SMALL_EDITION.replace("title: A small edition", "titel: A small edition")
    .replace("2: all", "9: all")
    .replace("relation: equal", "relation: like");
  expect(problemsOf(text)).toEqual([
    "1:1 edition-key-missing",
    "2:1 edition-key-unknown",
    "14:37 edition-level-off-scale",
    "24:41 edition-crosswalk-bad-relation",
  ]);
});

test("a byte order mark and Windows line ends move no place", () => {
  const text = smallEditionWith("to: A1", "to: A9").replaceAll("\n", "\r\n");
  expect(problemsOf(`\uFEFF${text}`)).toEqual(["24:27 edition-crosswalk-unknown-descriptor"]);
});

test("columns count characters, however they are stored", () => {
  expect(problemsOf(smallEditionWith("{ value: 1, label: Some }", '{ label: "🌱é", value: one }'))).toEqual(["5:27 edition-not-number"]);
});

test("a misspelt key is answered with the key that was meant", () => {
  writeFileSync(file, smallEditionWith("statement: Two is good.", "statment: Two is good."));
  const edition = loadEdition(file);
  expect(edition.ok ? [] : edition.problem.map((problem) => placedProblemLine("e.yaml", problem))).toEqual([
    'e.yaml:20:9: "statement" is missing here.',
    'e.yaml:22:9: "statment" is not known here. The nearest known key is "statement".',
  ]);
});

import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { loadAnswersTable, readAnswersBytes } from "../../app/adapters/answers-files.server";
import type { Answer } from "../../app/domain/responses/answer";
import { readAnswersTable, type AnswersRules } from "../../app/domain/responses/read-answers-table";
import type { PlacedProblem, Result } from "../../app/domain/values/problem";
import { placedProblemLine } from "../../app/domain/values/wording";
import { aFile, editionFrom, valueOf } from "../editions/edition-file";

/** Three levels; A1 is for everyone but families, A2 for everyone, A3 for families and communities. */
const edition = editionFrom(`key: small
title: A small edition
scale: [{ value: 0 }, { value: 1 }, { value: 2 }]
sections:
  - key: A
    descriptors:
      - { key: A1, title: One, statement: One is good., asks: { families: false } }
      - { key: A2, title: Two, statement: Two is good. }
      - { key: A3, title: Three, statement: Three is good., asks: { leaders: false, workforce: false } }
`);

const HEADER = "response,voice,organisation,A1,A2,A3,A2_comment,matters";

function read(content: string | Uint8Array, rules?: AnswersRules): Result<readonly Answer[], readonly PlacedProblem[]> {
  const table = readAnswersBytes(Buffer.from(content));
  return table.ok ? readAnswersTable(table.value, edition, rules) : { ok: false, problem: [table.problem] };
}

function problemsOf(content: string | Uint8Array, rules?: AnswersRules): string[] {
  const answers = read(content, rules);
  if (answers.ok) return [];
  for (const problem of answers.problem) expect(placedProblemLine("f", problem)).not.toMatch(/…|\{/);
  return answers.problem.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

describe("answers are read", () => {
  test("whatever their columns' order, their spelling and the space around them", () => {
    const text =
      " matters ,A3,A2_comment,A2,A1,organisation,voice,response\nA2 A1,, Good enough ,2.0, 1 , Northside ,leaders,r1\n,Na,,DK,,,communities, r2\n,0,,,,Somewhere,families,r3\n";
    const level = (position: number) => ({ kind: "level", position });
    expect(read(text)).toEqual({
      ok: true,
      value: [
        {
          response: "r1",
          voice: "leaders",
          organisation: "Northside",
          ratings: { A1: level(1), A2: level(2) },
          comments: { A2: "Good enough" },
          matters: ["A2", "A1"],
          line: 2,
        },
        {
          response: "r2",
          voice: "communities",
          organisation: null,
          ratings: { A1: { kind: "unanswered" }, A2: { kind: "dont-know" }, A3: { kind: "not-applicable" } },
          comments: {},
          matters: [],
          line: 3,
        },
        {
          response: "r3",
          voice: "families",
          organisation: null,
          ratings: { A2: { kind: "unanswered" }, A3: level(0) },
          comments: {},
          matters: [],
          line: 4,
        },
      ],
    });
  });

  test("with a byte order mark, Windows line ends, blank lines and no end to the last line", () => {
    const plain = `${HEADER}\nr1,leaders,,1,2,,"a ""quoted"" word, and\nanother line",\nr2,leaders,,dk,na,,,\n`;
    const windows = `\uFEFF${plain.trimEnd().replaceAll("\n", "\r\n").replace("r2,", "\r\nr2,")}`;
    const ratings = (answers: Result<readonly Answer[], unknown>) =>
      answers.ok ? answers.value.map((answer) => ({ ...answer, line: 0 })) : answers;
    expect(read(plain).ok).toBe(true);
    expect(ratings(read(windows))).toEqual(ratings(read(plain)));
  });

  test("as Excel writes numbers, with the lines on which they stand", () => {
    const answers = valueOf(read(`${HEADER}\nr1,leaders,,1.0,02,,"two\nlines",\n\nr2,leaders,,+1,0.,,,\n`));
    expect(answers.map(({ line }) => line)).toEqual([2, 5]);
    expect(answers.map(({ ratings }) => Object.values(ratings))).toEqual([
      [
        { kind: "level", position: 1 },
        { kind: "level", position: 2 },
      ],
      [
        { kind: "level", position: 1 },
        { kind: "level", position: 0 },
      ],
    ]);
  });
});

describe("a header is refused with the place of", () => {
  const row = "\nr1,leaders,,1,2,,,\n";
  test.each<[name: string, text: string, problems: readonly string[]]>([
    ["an unknown column", `${HEADER},A4${row.trimEnd()},\n`, ["1:57 answers-column-unknown"]],
    ["a comment on an unknown descriptor", `${HEADER.replace("A2_comment", "A9_comment")}${row}`, ["1:38 answers-column-unknown"]],
    ["a column without a name", `${HEADER},${row.trimEnd()},\n`, ["1:57 answers-column-unknown"]],
    ["a column in capitals", `${HEADER.replace("voice", "Voice")}${row}`, ["1:1 answers-column-missing", "1:10 answers-column-unknown"]],
    ["a missing response", "voice,organisation,A1,A2,A3\nleaders,,1,2,\n", ["1:1 answers-column-missing"]],
    ["a missing voice", "response,organisation,A1,A2,A3\nr1,,1,2,\n", ["1:1 answers-column-missing"]],
    ["a missing organisation", "response,voice,A1,A2,A3\nr1,leaders,1,2,\n", ["1:1 answers-column-missing"]],
    [
      "two missing descriptors",
      "response,voice,organisation,A2\nr1,leaders,,1\n",
      ["1:1 answers-column-missing", "1:1 answers-column-missing"],
    ],
    ["a repeated column", "response,voice,organisation,A1,A2,A3,A1\nr1,leaders,,1,2,,1\n", ["1:38 answers-column-repeated"]],
    ["no rows below it", `${HEADER}\n`, ["1:1 answers-no-rows"]],
    ["blank lines below it", `${HEADER}\n\n\n`, ["1:1 answers-no-rows"]],
    ["semicolons", `${HEADER.replaceAll(",", ";")}\nr1;leaders;;1;2;;;\n`, ["1:1 answers-not-commas"]],
    ["tabs", `${HEADER.replaceAll(",", "\t")}\nr1\tleaders\n`, ["1:1 answers-not-commas"]],
    [
      "something else entirely",
      "Dear all,\nplease find attached.\n",
      [
        ...Array<string>(6).fill("1:1 answers-column-missing"),
        "1:1 answers-column-unknown",
        "1:10 answers-column-unknown",
        "2:1 answers-row-short",
      ],
    ],
  ])("%s", (_name, text, problems) => {
    expect(problemsOf(text).sort()).toEqual([...problems].sort());
  });
});

describe("a row is refused with the place of", () => {
  test.each<[name: string, row: string, problems: readonly string[]]>([
    ["a value off the scale", "r1,leaders,,3,2,,,", ["2:13 answers-value-off-scale"]],
    ["a half where there is none", "r1,leaders,,1.5,2,,,", ["2:13 answers-value-off-scale"]],
    ["a value with a decimal comma", 'r1,leaders,,"1,0",2,,,', ["2:13 answers-value-off-scale"]],
    ["a value in words", "r1,leaders,,one,2,,,", ["2:13 answers-value-off-scale"]],
    ["a value that only a programmer reads", "r1,leaders,,0x1,1e0,,,", ["2:13 answers-value-off-scale", "2:17 answers-value-off-scale"]],
    ["n/a, which is not na", "r1,leaders,,n/a,2,,,", ["2:13 answers-value-off-scale"]],
    ["a value for a descriptor that the voice is not asked", "r1,families,,1,2,0,,", ["2:14 answers-not-asked"]],
    ["don't know for a descriptor that the voice is not asked", "r1,leaders,,1,2,dk,,", ["2:17 answers-not-asked"]],
    ["does not apply for a descriptor that the voice is not asked", "r1,leaders,,1,2,NA,,", ["2:17 answers-not-asked"]],
    ["a missing response", ",leaders,,1,2,,,", ["2:1 answers-response-missing"]],
    ["a response of spaces", "  ,leaders,,1,2,,,", ["2:1 answers-response-missing"]],
    ["a row of commas", ",,,,,,,", ["2:1 answers-response-missing", "2:2 answers-voice-unknown"]],
    ["an unknown voice", "r1,leader,,1,2,,,", ["2:4 answers-voice-unknown"]],
    ["a voice in capitals", "r1,Leaders,,1,2,,,", ["2:4 answers-voice-unknown"]],
    ["a voice that is missing", "r1,,,1,9,,,", ["2:4 answers-voice-unknown", "2:8 answers-value-off-scale"]],
    ["too few cells", "r1,leaders,,1,2", ["2:1 answers-row-short"]],
    ["too many cells", "r1,leaders,,1,2,,,,7", ["2:20 answers-row-long"]],
    ["four picks", "r1,communities,,1,2,0,,A1 A2 A3 A1", ["2:24 answers-matters-repeated", "2:24 answers-matters-too-many"]],
    ["an unknown pick", "r1,leaders,,1,2,,,A1 A7", ["2:19 answers-matters-unknown"]],
    ["a repeated pick", "r1,leaders,,1,2,,,A1 A1", ["2:19 answers-matters-repeated"]],
    ["a pick that the voice is not asked", "r1,leaders,,1,2,,,A3", ["2:19 answers-not-asked"]],
    ["a quote in the middle of a cell", 'r1,leaders,,1,2,,so "good",', ["2:18 answers-bad-quotes"]],
    ["a letter behind a closing quote", 'r1,leaders,,1,2,,"so"good,', ["2:18 answers-bad-quotes"]],
    ["a space before an opening quote", 'r1,leaders,,1,2,, "good",', ["2:18 answers-bad-quotes"]],
    ["a quote that is never closed", 'r1,leaders,,1,2,,"so good,\nr2,leaders,,1,2,,,', ["2:18 answers-bad-quotes"]],
  ])("%s", (_name, row, problems) => {
    expect(problemsOf(`${HEADER}\n${row}\n`)).toEqual(problems);
  });

  test("a comment on what the voice is not asked", () => {
    expect(problemsOf("response,voice,organisation,A1,A2,A3,A1_comment\nr1,families,,,1,0,I saw it\n")).toEqual(["2:19 answers-not-asked"]);
  });

  test("the second of two equal responses, naming the line of the first", () => {
    const answers = read(`${HEADER}\nr1,leaders,,1,2,,,\nr2,leaders,,1,2,,,\n r1 ,families,,,1,,,\n`);
    expect(answers.ok ? [] : answers.problem.map((problem) => placedProblemLine("a.csv", problem))).toEqual([
      'a.csv:4:1: The response "r1" stands here a second time; the first is on line 2.',
    ]);
  });

  test("cells behind quotes, line breaks and characters of every width", () => {
    const text = `${HEADER}\n"r ""1""",leaders,"Café 🌱",1,2,,"two\nlines, ""quoted""\nand a third",A9\n\nr2,leaders,,1,7,,,\n`;
    expect(problemsOf(text)).toEqual(["4:14 answers-matters-unknown", "6:15 answers-value-off-scale"]);
  });

  test("all of them, in file order", () => {
    expect(problemsOf(`${HEADER},A9\nr1,nobody,,9,2,,,,\nr1,leaders,,1,x,,,A8,\n`)).toEqual([
      "1:57 answers-column-unknown",
      "2:4 answers-voice-unknown",
      "2:12 answers-value-off-scale",
      "3:1 answers-response-repeated",
      "3:15 answers-value-off-scale",
      "3:19 answers-matters-unknown",
    ]);
  });

  test("what an area's own rules refuse", () => {
    const rules = { organisations: new Set(["Northside"]), longestComment: 5 };
    expect(problemsOf(`${HEADER}\nr1,leaders,Northside,1,2,,🌱🌱🌱🌱🌱,\nr2,leaders,Southside,1,2,,123456,\n`, rules)).toEqual([
      "3:12 answers-organisation-unknown",
      "3:27 answers-comment-too-long",
    ]);
  });
});

describe("a file that holds no answers at all", () => {
  test.each<[name: string, content: string | Uint8Array, problem: string]>([
    ["empty", "", "1:1 file-empty"],
    ["blank", "\n \n", "1:1 file-empty"],
    ["a workbook", Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0), "1:1 file-not-text"],
    ["UTF-16, as Excel's Unicode text", Buffer.from(`\uFEFF${HEADER}\n`, "utf16le"), "1:1 file-not-text"],
    ["Windows-1252", Uint8Array.from([...Buffer.from(`${HEADER}\nr1,leaders,Caf`), 0xe9]), "1:1 file-not-text"],
  ])("%s", (_name, content, problem) => {
    expect(problemsOf(content)).toEqual([problem]);
  });

  test("one that is missing", () => {
    const table = loadAnswersTable(`${aFile("a.csv", "")}.gone`);
    expect(table).toMatchObject({ ok: false, problem: { code: "file-missing", line: 1, column: 1 } });
  });
});

test("a cell's place is where it begins, whatever stands before it", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "é", "🌱", " "), maxLength: 6 });
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, (cells) => {
      const starts: string[] = [];
      let text = "";
      for (const row of cells) {
        for (const [index, content] of row.entries()) {
          const before = text.split("\n");
          starts.push(`${before.length}:${[...(before.at(-1) ?? "")].length + 1}`);
          const quoted = /[",\n]/.test(content) || index === 0;
          text += `${quoted ? `"${content.replaceAll('"', '""')}"` : content}${index < row.length - 1 ? "," : "\n"}`;
        }
      }
      const table = readAnswersBytes(Buffer.from(`${text}end,end`));
      if (!table.ok) throw new Error(table.problem.code);
      expect(table.value.rows).toEqual([...cells, ["end", "end"]]);
      const places = cells.flatMap((row, line) => row.map((_cell, index) => table.value.placeOf(line, index)));
      expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual(starts);
    }),
  );
});

import { loadAnswersTable } from "../adapters/answers-files.server";
import { findEditionFile, loadEdition } from "../adapters/edition-files.server";
import type { Edition } from "../domain/edition/edition";
import { release } from "../domain/protection/release-round";
import { readAnswersTable } from "../domain/responses/read-answers-table";
import type { TallySheet } from "../domain/tallies/tally-sheet";
import { tallyAnswers } from "../domain/tallies/tally-answers";
import { done, failed, type PlacedProblem, type Result } from "../domain/values/problem";
import { placedProblemLine } from "../domain/values/wording";
import type { Outcome, Output } from "./command";
import { namedFile } from "./named-file";
import { readOptions } from "./read-options";
import { scoreJson } from "./score-json";
import { scoreTable } from "./score-table";

const SMALLEST_THRESHOLD = 5;

/** Scores a file of answers. Problems go to standard error, and nothing is printed unless everything is. */
export async function score(args: readonly string[], output: Output): Promise<Outcome> {
  const read = readOptions(args, { required: ["edition", "answers"], optional: ["disclosure", "threshold", "format"], standing: [] });
  if (!read.ok) return { wrongUsage: read.problem };
  const { of } = read.value;
  const disclosure = oneOf(of("disclosure") ?? "on", ["on", "off"]);
  if (disclosure === undefined) return { wrongUsage: `--disclosure is on or off, not "${of("disclosure")}".` };
  const format = oneOf(of("format") ?? "json", ["json", "table"]);
  if (format === undefined) return { wrongUsage: `--format is json or table, not "${of("format")}".` };
  const k = readThreshold(of("threshold") ?? String(SMALLEST_THRESHOLD));
  if (k === null) return { wrongUsage: `--threshold is a whole number of ${SMALLEST_THRESHOLD} or more, not "${of("threshold")}".` };

  const edition = loadNamedEdition(of("edition") ?? "");
  if (!edition.ok) return tellProblems(of("edition") ?? "", edition.problem, output);
  const sheet = loadTallies(of("answers") ?? "", edition.value);
  if (!sheet.ok) return tellProblems(of("answers") ?? "", sheet.problem, output);

  const policy = { k, disclosure, mergeFamiliesAndCommunities: false };
  const { release: figures } = release({
    edition: edition.value,
    sheet: sheet.value,
    policy,
    organisations: [],
    final: true,
    previous: null,
  });
  output.print(format === "json" ? scoreJson(figures, edition.value) : scoreTable(figures, edition.value));
  return "done";
}

function loadNamedEdition(name: string): Result<Edition, readonly PlacedProblem[]> {
  const file = findEditionFile(name, namedFile);
  return file.ok ? loadEdition(file.value) : failed([file.problem]);
}

function loadTallies(file: string, edition: Edition): Result<TallySheet, readonly PlacedProblem[]> {
  const table = loadAnswersTable(namedFile(file));
  if (!table.ok) return failed([table.problem]);
  const answers = readAnswersTable(table.value, edition);
  return answers.ok ? done(tallyAnswers(edition, answers.value)) : answers;
}

function tellProblems(file: string, problems: readonly PlacedProblem[], output: Output): Outcome {
  for (const problem of problems) output.tell(placedProblemLine(file, problem));
  return "bad-input";
}

function oneOf<Choice extends string>(text: string, choices: readonly Choice[]): Choice | undefined {
  return choices.find((choice) => choice === text);
}

/** Null for what is not a whole number or would let smaller groups be seen than anyone may see. */
function readThreshold(text: string): number | null {
  const k = /^\d+$/.test(text) ? Number(text) : 0;
  return k >= SMALLEST_THRESHOLD && Number.isSafeInteger(k) ? k : null;
}

import { loadAnswersTable } from "../adapters/answers-files.server";
import type { WaymarkContext } from "../context.server";
import type { AreaScope } from "../domain/access/scope";
import { readAnswersTable } from "../domain/responses/read-answers-table";
import type { PlacedProblem, Problem } from "../domain/values/problem";
import { placedProblemLine, problemSentence } from "../domain/values/wording";
import { importAnswers as addAnswers } from "../services/import-answers.server";
import { loadImportRules } from "../services/load-import-rules.server";
import type { Outcome, Output } from "./command";
import { namedFile } from "./named-file";
import { onRound, refuse } from "./on-database";
import { readOptions } from "./read-options";

type Import = { readonly round: string; readonly file: string };

/** Adds a file of answers to an open round: all of it, or nothing and every problem at its place. */
export async function importAnswers(args: readonly string[], output: Output): Promise<Outcome> {
  const options = readOptions(args, { required: ["round", "answers"], optional: [], standing: [] });
  if (!options.ok) return { wrongUsage: options.problem };
  const [round, file] = [options.value.of("round") ?? "", options.value.of("answers") ?? ""];
  return onRound(output, round, (context, scope) => bringIn(context, scope, { round, file }, output));
}

async function bringIn(context: WaymarkContext, scope: AreaScope, { round, file }: Import, output: Output): Promise<Outcome> {
  const table = loadAnswersTable(namedFile(file));
  if (!table.ok) return tellProblems(file, [table.problem], output);
  const rules = await loadImportRules(context, scope, round);
  if (!rules.ok) return refuse(output, rules.problem);
  const answers = readAnswersTable(table.value, rules.value.edition, rules.value.rules);
  if (!answers.ok) return tellProblems(file, answers.problem, output);
  const added = await addAnswers(context, scope, round, answers.value);
  if (!added.ok) return tellProblems(file, added.problem, output);
  output.print(`${added.value.added} added, ${added.value.alreadyThere} there already`);
  return "done";
}

function tellProblems(file: string, problems: readonly (Problem | PlacedProblem)[], output: Output): Outcome {
  for (const one of problems) output.tell("line" in one ? placedProblemLine(file, one) : problemSentence(one));
  output.tell("Nothing was added.");
  return "bad-input";
}

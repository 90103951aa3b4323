import { existsSync } from "node:fs";
import { findEditionFile, loadEdition, loadTranslation, translatedEditionFile } from "../adapters/edition-files.server";
import type { PlacedProblem } from "../domain/values/problem";
import { placedProblemLine } from "../domain/values/wording";
import type { Outcome, Output } from "./command";
import { namedFile } from "./named-file";
import { readOptions } from "./read-options";

/**
 * Prints every problem of an edition's file, or of a translation that stands beside its edition. The problems
 * are what is asked for here, so that they go to standard output; their number goes to standard error.
 */
export async function editionCheck(args: readonly string[], output: Output): Promise<Outcome> {
  const options = readOptions(args, { required: [], optional: [], standing: ["FILE"] });
  if (!options.ok) return { wrongUsage: options.problem };
  const [name = ""] = options.value.standing;

  const found = findEditionFile(name, namedFile);
  if (!found.ok) return tellProblems(name, [found.problem], output);
  const original = translatedEditionFile(found.value);
  if (original === null || !existsSync(original)) return checkEdition(name, found.value, output);
  return checkTranslation(name, found.value, original, output);
}

function checkEdition(name: string, file: string, output: Output): Outcome {
  const edition = loadEdition(file);
  if (!edition.ok) return tellProblems(name, edition.problem, output);
  const { key, descriptors, sections } = edition.value;
  output.print(`${key}: ${counted(descriptors.length, "descriptor")} in ${counted(sections.length, "section")}, no problems.`);
  return "done";
}

function checkTranslation(name: string, file: string, original: string, output: Output): Outcome {
  const edition = loadEdition(original);
  if (!edition.ok) return tellProblems(original, edition.problem, output);
  const translation = loadTranslation(file, edition.value);
  if (!translation.ok) return tellProblems(name, translation.problem, output);
  output.print(`${edition.value.key}: the translation fits its edition, no problems.`);
  return "done";
}

function tellProblems(file: string, problems: readonly PlacedProblem[], output: Output): Outcome {
  for (const problem of problems) output.print(placedProblemLine(file, problem));
  output.tell(`${counted(problems.length, "problem")}.`);
  return "bad-input";
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

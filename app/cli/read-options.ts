import { parseArgs } from "node:util";
import { done, failed, type Result } from "../domain/values/problem";

/** What a command takes: options that each have a value, and arguments that stand alone, all of them needed. */
export type OptionList = {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly standing: readonly string[];
};

/** Options by name and standing arguments in order, as they were typed. */
export type Options = { readonly of: (name: string) => string | undefined; readonly standing: readonly string[] };

/** Reads a command's arguments. The failure is the sentence that says which one is wrong. */
export function readOptions(args: readonly string[], list: OptionList): Result<Options, string> {
  const names = [...list.required, ...list.optional];
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((name) => [name, { type: "string" as const }])),
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string>();
  const standing: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") standing.push(token.value);
    if (token.kind !== "option") continue;
    if (!names.includes(token.name)) return failed(`There is no option ${token.rawName}.`);
    if (values.has(token.name)) return failed(`${token.rawName} is given twice.`);
    if (!token.value || (!token.inlineValue && token.value.startsWith("--"))) return failed(`${token.rawName} needs a value.`);
    values.set(token.name, token.value);
  }
  const missing = list.required.find((name) => !values.has(name));
  if (missing !== undefined) return failed(`--${missing} is missing.`);
  if (standing.length < list.standing.length) return failed(`${list.standing[standing.length]} is missing.`);
  if (standing.length > list.standing.length) return failed(`"${standing[list.standing.length]}" is one argument too many.`);
  return done({ of: (name) => values.get(name), standing });
}

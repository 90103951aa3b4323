import type { Command, Outcome, Output } from "./command";

const EXIT = { done: 0, badInput: 1, wrongUsage: 2 } as const;

const ASKS_FOR_HELP = ["--help", "-h"];

/**
 * Runs the command that the arguments name and gives the exit code: 0 done, 1 bad input or nothing found,
 * 2 wrong usage. Whatever goes wrong is one sentence on standard error.
 */
export async function runCommandLine(args: readonly string[], commands: readonly Command[], output: Output): Promise<number> {
  const [first] = args;
  if (first === undefined) {
    output.tell(usageOfAll(commands));
    return EXIT.wrongUsage;
  }
  if (first === "help" || ASKS_FOR_HELP.includes(first)) {
    output.print(usageOfAll(commands));
    return EXIT.done;
  }
  const command = commands.find(({ name }) => name === args.slice(0, name.split(" ").length).join(" "));
  if (command === undefined) return refuse(unknownCommand(args, commands), usageOfAll(commands), output);

  const rest = args.slice(command.name.split(" ").length);
  if (rest.some((arg) => ASKS_FOR_HELP.includes(arg))) {
    output.print(`Usage: ${command.usage}\n\n${command.summary}`);
    return EXIT.done;
  }
  const outcome = await runSafely(command, rest, output);
  if (typeof outcome === "object") return refuse(outcome.wrongUsage, `Usage: ${command.usage}`, output);
  return outcome === "done" ? EXIT.done : EXIT.badInput;
}

async function runSafely(command: Command, args: readonly string[], output: Output): Promise<Outcome> {
  try {
    const run = await command.load();
    return await run(args, output);
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split("\n");
    output.tell(`waymark ${command.name}: something went wrong: ${reason}`);
    return "bad-input";
  }
}

function refuse(reason: string, usage: string, output: Output): number {
  output.tell(`waymark: ${reason.replace(/\s+/g, " ")}`);
  output.tell(usage);
  return EXIT.wrongUsage;
}

function unknownCommand(args: readonly string[], commands: readonly Command[]): string {
  const [first = ""] = args;
  const longer = commands.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => `"${name}"`);
  return longer.length > 0 ? `"${first}" is not a whole command; there is ${longer.join(", ")}.` : `There is no command "${first}".`;
}

function usageOfAll(commands: readonly Command[]): string {
  return ["Usage:", ...commands.flatMap(({ usage, summary }) => [`  ${usage}`, `      ${summary}`])].join("\n");
}

import { COMMANDS } from "./commands";
import { runCommandLine } from "./run-command-line";

/** A reader that has seen enough, such as `head`, closes the pipe: that is no failure. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    process.exitCode = error.code === "EPIPE" ? process.exitCode : 1;
  });
}

process.exitCode = await runCommandLine(process.argv.slice(2), COMMANDS, {
  print: (line) => process.stdout.write(`${line}\n`),
  tell: (line) => process.stderr.write(`${line}\n`),
});

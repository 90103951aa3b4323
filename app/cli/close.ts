import { closeRound } from "../services/close-round.server";
import type { Outcome, Output } from "./command";
import { onRound, refuse } from "./on-database";
import { readOptions } from "./read-options";

/** Closes an open round. */
export async function close(args: readonly string[], output: Output): Promise<Outcome> {
  const options = readOptions(args, { required: ["round"], optional: [], standing: [] });
  if (!options.ok) return { wrongUsage: options.problem };
  const round = options.value.of("round") ?? "";
  return onRound(output, round, async (context, scope) => {
    const closed = await closeRound(context, scope, round);
    if (!closed.ok) return refuse(output, closed.problem);
    output.tell(`The round ${round} is closed. Publish it with: waymark publish --round ${round}`);
    return "done";
  });
}

import { publishSnapshot } from "../services/publish-snapshot.server";
import type { Outcome, Output } from "./command";
import { onRound, refuse } from "./on-database";
import { readOptions } from "./read-options";

/** Publishes a closed round for good, and prints the id of the snapshot that its results come from. */
export async function publish(args: readonly string[], output: Output): Promise<Outcome> {
  const options = readOptions(args, { required: ["round"], optional: [], standing: [] });
  if (!options.ok) return { wrongUsage: options.problem };
  const round = options.value.of("round") ?? "";
  return onRound(output, round, async (context, scope) => {
    const taken = await publishSnapshot(context, scope, { round, kind: "final" });
    if (!taken.ok) return refuse(output, taken.problem);
    output.tell(`The round ${round} is published. Its snapshot:`);
    output.print(taken.value.id);
    return "done";
  });
}

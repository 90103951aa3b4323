import { backUp } from "../services/back-up.server";
import type { Outcome, Output } from "./command";
import { namedFile } from "./named-file";
import { onMigratedDatabase, refuse } from "./on-database";
import { readOptions } from "./read-options";

/** Writes the whole database, as it is at one moment, to one file. */
export async function backup(args: readonly string[], output: Output): Promise<Outcome> {
  const options = readOptions(args, { required: [], optional: [], standing: ["FILE"] });
  if (!options.ok) return { wrongUsage: options.problem };
  const [file = ""] = options.value.standing;
  return onMigratedDatabase(output, async (context) => {
    const counts = await backUp(context, namedFile(file));
    if (!counts.ok) return refuse(output, counts.problem);
    const rows = Object.values(counts.value).reduce((sum, count) => sum + count, 0);
    output.tell(`${file} holds ${rows} rows, ${counts.value.response ?? 0} of them responses. It is as confidential as the database.`);
    return "done";
  });
}

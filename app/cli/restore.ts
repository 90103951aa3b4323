import { restore as restoreBackup } from "../services/restore.server";
import type { Outcome, Output } from "./command";
import { namedFile } from "./named-file";
import { onDatabase, refuse } from "./on-database";
import { readOptions } from "./read-options";

/** Fills an empty database from a backup: all of it or nothing. */
export async function restore(args: readonly string[], output: Output): Promise<Outcome> {
  const options = readOptions(args, { required: [], optional: [], standing: ["FILE"] });
  if (!options.ok) return { wrongUsage: options.problem };
  const [file = ""] = options.value.standing;
  return onDatabase(output, async (context) => {
    const counts = await restoreBackup(context, namedFile(file));
    if (!counts.ok) return refuse(output, counts.problem);
    const rows = Object.values(counts.value).reduce((sum, count) => sum + count, 0);
    output.tell(`Restored ${rows} rows, ${counts.value.response ?? 0} of them responses, from ${file}.`);
    return "done";
  });
}

import { migrate as bringUpToDate } from "../../db/migrate.server";
import type { Outcome, Output } from "./command";
import { onDatabase, refuse } from "./on-database";
import { readOptions } from "./read-options";

/** Brings the database up to this version. Run a second time it finds nothing to do. */
export async function migrate(args: readonly string[], output: Output): Promise<Outcome> {
  const options = readOptions(args, { required: [], optional: [], standing: [] });
  if (!options.ok) return { wrongUsage: options.problem };
  return onDatabase(output, async ({ db, now }) => {
    const migrated = await bringUpToDate(db, now());
    if (!migrated.ok) return refuse(output, migrated.problem);
    for (const name of migrated.value) output.tell(`Applied ${name}.`);
    output.tell("The database is up to date.");
    return "done";
  });
}

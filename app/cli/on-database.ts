import { checkMigrated } from "../../db/migrate.server";
import { readConfig } from "../config.server";
import { openContext, type WaymarkContext } from "../context.server";
import type { AreaScope } from "../domain/access/scope";
import type { Problem } from "../domain/values/problem";
import { problemSentence } from "../domain/values/wording";
import { scopeForOperatorByRound } from "../services/access.server";
import type { Outcome, Output } from "./command";

/** Work on the database that the settings name. */
export type DatabaseWork = (context: WaymarkContext) => Promise<Outcome>;

/** Opens the database, runs the work and closes it again. The database may be of any age, or empty. */
export async function onDatabase(output: Output, work: DatabaseWork): Promise<Outcome> {
  const config = readConfig();
  if (!config.ok) {
    output.tell(config.problem);
    return "bad-input";
  }
  const context = openContext(config.value);
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

/** The same for work that needs the tables of this version. */
export function onMigratedDatabase(output: Output, work: DatabaseWork): Promise<Outcome> {
  return onDatabase(output, async (context) => {
    const migrated = await checkMigrated(context.db);
    return migrated.ok ? work(context) : refuse(output, migrated.problem);
  });
}

/** The same for work on one round: whoever runs the command line may act in its area. */
export function onRound(
  output: Output,
  round: string,
  work: (context: WaymarkContext, scope: AreaScope) => Promise<Outcome>,
): Promise<Outcome> {
  return onMigratedDatabase(output, async (context) => {
    const scope = await scopeForOperatorByRound(context, round);
    return scope.ok ? work(context, scope.value) : refuse(output, scope.problem);
  });
}

export function refuse(output: Output, ...problems: readonly Problem[]): Outcome {
  for (const problem of problems) output.tell(problemSentence(problem));
  return "bad-input";
}

import { migrate } from "../../db/migrate.server";
import type { WaymarkContext } from "../context.server";
import { SIGN_IN_LINK_MINUTES } from "../domain/access/staff-session";
import { answerPaths } from "../http/answer-paths";
import { resultsPaths } from "../http/results-paths";
import { areaPaths, roundPaths, staffPaths } from "../http/staff-paths";
import { WEXCOMBE_NOTE } from "../services/demo/wexcombe";
import { fillDemo, type FilledDemo } from "../services/fill-demo.server";
import { issueSignInLink } from "../services/issue-sign-in-link.server";
import { loadSnapshot } from "../services/load-snapshot.server";
import { makeAdministrator } from "../services/make-administrator.server";
import type { Outcome, Output } from "./command";
import { onDatabase, refuse } from "./on-database";
import { readOptions } from "./read-options";
import { scoreTable } from "./score-table";

/** Nobody's address: it only names the fictional area's administrator. */
const ADMINISTRATOR = "administrator@wexcombe.example";

/**
 * Fills an empty database with the fictional area and prints the scores of its newest published round, links for trying
 * the round that is open, and a link that signs an administrator in once. Where the area is there already, prints the same again. Never in production.
 */
export async function demo(args: readonly string[], output: Output): Promise<Outcome> {
  const options = readOptions(args, { required: [], optional: [], standing: [] });
  if (!options.ok) return { wrongUsage: options.problem };
  return onDatabase(output, async (context) => {
    if (context.config.production) {
      output.tell("The fictional area is not for production: its answers would stand among real ones.");
      return "bad-input";
    }
    const migrated = await migrate(context.db, context.now());
    if (!migrated.ok) return refuse(output, migrated.problem);
    output.tell("Making the fictional area Wexcombe and its answers …");
    const filled = await fillDemo(context);
    if (!filled.ok) return refuse(output, filled.problem);
    output.tell(filled.value.fresh ? "Wexcombe is there." : "Wexcombe was there already; nothing was added.");
    await printScores(context, filled.value, output);
    printLinks(context, filled.value, output);
    await printSignIn(context, filled.value, output);
    return "done";
  });
}

async function printScores(context: WaymarkContext, { scope, rounds }: FilledDemo, output: Output): Promise<void> {
  const newest = rounds.findLast(({ status }) => status === "published");
  if (newest === undefined) return;
  const results = await loadSnapshot(context, scope, newest.id);
  if (!results.ok) throw new Error(`The published round ${newest.id} has no results`);
  const { areaName, roundTitle, release, edition } = results.value;
  for (const line of [`${areaName}: ${roundTitle}`, WEXCOMBE_NOTE, "", scoreTable(release, edition), ""]) output.print(line);
}

function printLinks({ config }: WaymarkContext, { area, rounds, links }: FilledDemo, output: Output): void {
  const origin = publicOrigin(config);
  for (const { title, status, id } of rounds) {
    output.print(`${title} (${status}): round ${id}`);
    const paths = roundPaths(area, id);
    const pages =
      status === "published"
        ? [
            [resultsPaths(area, id).overview, "its results"],
            [paths.agreed, "its agreed scores"],
            [paths.board, "its board report"],
          ]
        : [[paths.home, "its page"]];
    for (const [path, what] of pages) output.print(`  ${origin}${path}  ${what}`);
  }
  output.print(`The roadmap:\n  ${origin}${areaPaths(area).roadmap}`);
  output.print("");
  output.print("To answer in the open round:");
  for (const { voice, organisation, token } of links) {
    output.print(`  ${origin}${answerPaths.start(token)}  ${organisation === null ? voice : `${voice}, ${organisation}`}`);
  }
}

async function printSignIn(context: WaymarkContext, { area }: FilledDemo, output: Output): Promise<void> {
  const person = await makeAdministrator(context, ADMINISTRATOR);
  if (!person.ok) throw new Error(`${ADMINISTRATOR} cannot be an administrator: ${person.problem.code}`);
  const link = `${publicOrigin(context.config)}${staffPaths.signInLink(await issueSignInLink(context, person.value))}`;
  output.print("");
  output.print(
    `To run rounds and read results, sign in once in the next ${SIGN_IN_LINK_MINUTES} minutes, then open ${areaPaths(area).home}:`,
  );
  output.print(`  ${link}`);
}

function publicOrigin({ origin, port }: WaymarkContext["config"]): string {
  return origin ?? `http://localhost:${port}`;
}

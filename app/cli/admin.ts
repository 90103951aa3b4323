import { migrate } from "../../db/migrate.server";
import { readConfig } from "../config.server";
import { openContext, type WaymarkContext } from "../context.server";
import { SIGN_IN_LINK_MINUTES } from "../domain/access/staff-session";
import { problemSentence } from "../domain/values/wording";
import { staffPaths } from "../http/staff-paths";
import { issueSignInLink } from "../services/issue-sign-in-link.server";
import { makeAdministrator } from "../services/make-administrator.server";
import type { Outcome, Output } from "./command";
import { readOptions } from "./read-options";

/** Makes an administrator and prints a link that signs them in once. For somebody who is one already, prints a fresh link. */
export async function admin(args: readonly string[], output: Output): Promise<Outcome> {
  const read = readOptions(args, { required: [], optional: [], standing: ["EMAIL"] });
  if (!read.ok) return { wrongUsage: read.problem };
  const [email = ""] = read.value.standing;
  const config = readConfig();
  if (!config.ok) return refuse(config.problem, output);
  const context = openContext(config.value);
  try {
    return await printLink(context, email, output);
  } finally {
    await context.close();
  }
}

async function printLink(context: WaymarkContext, email: string, output: Output): Promise<Outcome> {
  const migrated = await migrate(context.db, context.now());
  if (!migrated.ok) return refuse(problemSentence(migrated.problem), output);
  const person = await makeAdministrator(context, email);
  if (!person.ok) return refuse(problemSentence(person.problem), output);
  const token = await issueSignInLink(context, person.value);
  const { origin, port } = context.config;
  output.tell(`${person.value.email} is an administrator. This link signs them in once, in the next ${SIGN_IN_LINK_MINUTES} minutes:`);
  output.print(`${origin ?? `http://localhost:${port}`}${staffPaths.signInLink(token)}`);
  return "done";
}

function refuse(sentence: string, output: Output): Outcome {
  output.tell(`waymark admin: ${sentence}`);
  return "bad-input";
}

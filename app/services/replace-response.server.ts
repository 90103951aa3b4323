import { atomic } from "../../db/atomic.server";
import { replaceAnswers } from "../../db/queries/responses.server";
import { addToTallies } from "../../db/queries/tallies.server";
import { readSubmission } from "../domain/responses/read-submission";
import { questionsFor } from "../domain/responses/submission";
import { tallyChanges } from "../domain/tallies/tally-changes";
import { done, failed, type Problem, type Result } from "../domain/values/problem";
import { holdResponseOf } from "./hold-response.server";
import { loadEdition } from "./load-edition.server";
import type { ServiceContext } from "./service-context.server";

/**
 * Puts new answers in the place of those that the receipt was given for, until the round closes. The voice and the
 * organisation stay. A response that was set aside can be changed and still does not count.
 */
export async function replaceResponse(
  context: Pick<ServiceContext, "db" | "secret">,
  { receipt, fields }: { readonly receipt: string; readonly fields: Iterable<readonly [name: string, value: string]> },
): Promise<Result<null, readonly Problem[]>> {
  const sent = [...fields];
  return atomic(context.db, async (db) => {
    const held = await holdResponseOf(db, context.secret, receipt);
    if (!held.ok) return failed([held.problem]);
    const { response, round } = held.value;
    const { voice, organisation } = response.submission;
    const read = readSubmission(questionsFor(await loadEdition(db, round), round.policy, voice), organisation, sent);
    if (!read.ok) return read;
    await replaceAnswers(db, response.id, round.revision, read.value);
    if (!response.setAside) await addToTallies(db, round.id, tallyChanges(response.submission, read.value));
    return done(null);
  });
}

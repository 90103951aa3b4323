import { atomic } from "../../db/atomic.server";
import { listOrganisations } from "../../db/queries/organisations.server";
import { findRound, holdRound } from "../../db/queries/rounds.server";
import type { AreaScope } from "../domain/access/scope";
import type { Edition } from "../domain/edition/edition";
import type { Answer } from "../domain/responses/answer";
import { checkAnswers } from "../domain/responses/check-answers";
import { questionsFor, type Submission } from "../domain/responses/submission";
import type { Round } from "../domain/rounds/round";
import { done, failed, problem, problemAt, type PlacedProblem, type Problem, type Result } from "../domain/values/problem";
import { loadEdition } from "./load-edition.server";
import { recordAuditEvent } from "./record-audit-event.server";
import { recordResponse } from "./record-response.server";
import type { ServiceContext } from "./service-context.server";

type Read = { readonly name: string; readonly submission: Submission };

function readAll(round: Round, edition: Edition, organisations: ReadonlyMap<string, string>, answers: readonly Answer[]) {
  const read: Read[] = [];
  const problems: PlacedProblem[] = [];
  for (const answer of answers) {
    const place = { line: answer.line, column: 1 };
    const organisation = answer.organisation === null ? null : organisations.get(answer.organisation);
    if (organisation === undefined) {
      problems.push(problemAt(place, "answers-organisation-unknown", { organisation: answer.organisation ?? "" }));
      continue;
    }
    const checked = checkAnswers(questionsFor(edition, round.policy, answer.voice), organisation, {
      ratings: new Map(Object.entries(answer.ratings)),
      comments: new Map(Object.entries(answer.comments)),
      matters: answer.matters,
    });
    if (checked.ok) read.push({ name: answer.response, submission: checked.value });
    else problems.push(...checked.problem.map(({ code, details }) => problemAt(place, code, details)));
  }
  return problems.length > 0 ? failed(problems) : done(read);
}

/**
 * Adds answers that were gathered elsewhere to an open round: all of them or none. A response that the round already has
 * under the file's name for it is passed over, so that a second run adds nothing. An organisation is named by its key or
 * its name.
 */
export async function importAnswers(
  context: ServiceContext,
  scope: AreaScope,
  roundId: string,
  answers: readonly Answer[],
): Promise<Result<{ readonly added: number; readonly alreadyThere: number }, readonly (Problem | PlacedProblem)[]>> {
  return atomic(context.db, async (db) => {
    if ((await findRound(db, scope, roundId)) === undefined) return failed([problem("not-found", { what: "round", id: roundId })]);
    const round = await holdRound(db, roundId, "share");
    if (round?.status !== "open") return failed([problem("round-not-open")]);
    const names = (await listOrganisations(db, scope)).flatMap(({ id, key, name }) => [[name, id] as const, [key, id] as const]);
    const read = readAll(round, await loadEdition(db, round), new Map(names), answers);
    if (!read.ok) return read;
    let added = 0;
    for (const { name, submission } of read.value) {
      const sendingKey = `import ${round.id} ${name}`;
      if (await recordResponse(db, context, { round, link: null, sendingKey, submission })) added += 1;
    }
    if (added > 0) await recordAuditEvent(db, context.now(), scope, { action: "answers-imported", subject: round.id, details: { added } });
    return done({ added, alreadyThere: read.value.length - added });
  });
}

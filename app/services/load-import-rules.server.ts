import { listOrganisations } from "../../db/queries/organisations.server";
import { findRound } from "../../db/queries/rounds.server";
import type { AreaScope } from "../domain/access/scope";
import type { Edition } from "../domain/edition/edition";
import type { AnswersRules } from "../domain/responses/read-answers-table";
import { asAskedIn } from "../domain/rounds/as-asked-in";
import { LONGEST_COMMENT } from "../domain/survey/questionnaire";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { loadEdition } from "./load-edition.server";
import type { ServiceContext } from "./service-context.server";

/** What an answers file for a round is read against: its edition as the round asks it, and the names of the area's organisations. */
export async function loadImportRules(
  { db }: Pick<ServiceContext, "db">,
  scope: AreaScope,
  id: string,
): Promise<Result<{ readonly edition: Edition; readonly rules: AnswersRules }>> {
  const round = await findRound(db, scope, id);
  if (round === undefined) return failed(problem("not-found", { what: "round", id }));
  const organisations = new Set((await listOrganisations(db, scope)).flatMap(({ key, name }) => [key, name]));
  const edition = asAskedIn(await loadEdition(db, round), round.policy);
  return done({ edition, rules: { organisations, longestComment: LONGEST_COMMENT } });
}

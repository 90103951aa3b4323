import { findRound } from "../../db/queries/rounds.server";
import type { AreaScope } from "../domain/access/scope";
import { voicesAskedIn } from "../domain/rounds/round-policy";
import { compileQuestionnaire } from "../domain/survey/compile-questionnaire";
import type { Questionnaire } from "../domain/survey/questionnaire";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { isVoice } from "../domain/values/voice";
import { loadEdition } from "./load-edition.server";
import type { ServiceContext } from "./service-context.server";

/** What a voice is asked in a round of the scope's area; `not-found` for a voice that the round does not ask. */
export async function loadQuestionnaire(
  { db }: Pick<ServiceContext, "db">,
  scope: AreaScope,
  { round: id, voice }: { readonly round: string; readonly voice: string },
): Promise<Result<Questionnaire>> {
  const round = await findRound(db, scope, id);
  if (round === undefined) return failed(problem("not-found", { what: "round", id }));
  const edition = await loadEdition(db, round);
  if (!isVoice(voice) || !voicesAskedIn(edition, round.policy).includes(voice)) return failed(problem("not-found", { what: "voice" }));
  return done(compileQuestionnaire(edition, round.policy, voice, round.policy.languages[0] ?? "en"));
}

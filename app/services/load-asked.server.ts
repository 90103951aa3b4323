import { findRoundAsked } from "../../db/queries/drafts.server";
import type { Db } from "../../db/schema.server";
import type { RoundPolicy } from "../domain/rounds/round-policy";
import { compileQuestionnaire } from "../domain/survey/compile-questionnaire";
import type { Questionnaire } from "../domain/survey/questionnaire";
import type { Voice } from "../domain/values/voice";
import { WEXCOMBE_NAME } from "./demo/wexcombe";
import { loadEdition } from "./load-edition.server";

/** What one voice is asked in a round, and by whom. */
export type Asked = {
  /** Names these very questions: whatever is made from them alone can be kept under it. */
  readonly id: string;
  readonly questionnaire: Questionnaire;
  readonly policy: RoundPolicy;
  readonly areaName: string;
  /** Set for the demonstration's area, where everything was made up. */
  readonly fictional: boolean;
};

const MOST_KEPT = 200;

// Rounds that have opened are frozen, and a new wording has a new revision, so what is compiled once stays right. Kept apart for each
// database.
const kept = new WeakMap<Db, Map<string, Promise<Asked>>>();

/** The questionnaire of a round that has opened, compiled once. */
export function loadAsked(db: Db, round: string, revision: number, voice: Voice): Promise<Asked> {
  const id = `${round} ${revision} ${voice}`;
  const here = kept.get(db) ?? new Map<string, Promise<Asked>>();
  kept.set(db, here);
  const known = here.get(id);
  if (known !== undefined) return known;
  const compiling = compile(db, id, round, voice);
  if (here.size >= MOST_KEPT) here.clear();
  here.set(id, compiling);
  compiling.catch(() => here.delete(id));
  return compiling;
}

async function compile(db: Db, id: string, roundId: string, voice: Voice): Promise<Asked> {
  const found = await findRoundAsked(db, roundId);
  if (found === undefined) throw new Error(`The round ${roundId} has gone while somebody answers it`);
  const { round, areaName } = found;
  const edition = await loadEdition(db, round);
  const questionnaire = compileQuestionnaire(edition, round.policy, voice, round.policy.languages[0] ?? "en");
  return { id, questionnaire, policy: round.policy, areaName, fictional: areaName === WEXCOMBE_NAME };
}

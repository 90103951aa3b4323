import { atomic } from "../../db/atomic.server";
import type { AreaScope } from "../domain/access/scope";
import { checkRoundPolicy } from "../domain/rounds/parse-round-policy";
import type { RoundPolicy } from "../domain/rounds/round-policy";
import { readName } from "../domain/values/name";
import { failed, problem, type Problem, type Result } from "../domain/values/problem";
import { findEditionToChoose } from "./editions-to-choose.server";
import { makeRound } from "./make-round.server";
import type { ServiceContext } from "./service-context.server";
import { storeEdition } from "./store-edition.server";

type WantedRound = {
  readonly edition: string;
  readonly title: string;
  readonly policy: Omit<RoundPolicy, "languages">;
};

/** Makes a draft round on an edition that is stored here or comes with Waymark. All problems at once. */
export async function createRound(
  context: Pick<ServiceContext, "db" | "now" | "randomBytes">,
  scope: AreaScope,
  wanted: WantedRound,
): Promise<Result<string, readonly Problem[]>> {
  const edition = await findEditionToChoose(context, wanted.edition);
  if (!edition.ok) return failed([edition.problem]);
  const policy: RoundPolicy = { ...wanted.policy, languages: ["en"] };
  const title = readTitle(wanted.title);
  const problems = [...(title.ok ? [] : [title.problem]), ...checkRoundPolicy(policy, edition.value)];
  if (!title.ok || problems.length > 0) return failed(problems);
  return atomic(context.db, async (db) => {
    const stored = await storeEdition({ ...context, db }, edition.value);
    if (!stored.ok) return failed([stored.problem]);
    return makeRound({ ...context, db }, scope, { edition: wanted.edition, title: title.value, policy });
  });
}

function readTitle(text: string): Result<string> {
  const title = readName(text);
  return !title.ok && title.problem.code === "name-missing" ? failed(problem("title-missing")) : title;
}

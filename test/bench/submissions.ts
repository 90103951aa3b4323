import { join } from "node:path";
import { loadEdition } from "../../app/adapters/edition-files.server";
import type { Edition } from "../../app/domain/edition/edition";
import { commentField, MATTERS, ratingField } from "../../app/domain/survey/questionnaire";
import { submitResponse } from "../../app/services/submit-response.server";
import { verify, isSound } from "../../app/services/verify.server";
import { DIALECTS, type Dialect } from "../../db/dialect.server";
import { anOpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import type { BenchDatabases } from "./bench-database";
import { atLeast, forTheRecord, type Finding } from "./budget";

const CALLERS = [1, 16];
const BUDGET_A_SECOND = 42;
const COMMENT = "We would like to see this in more places, and sooner.";

/** Whole responses a second through the service: every rating and a comment on each, durable on the disk. */
export async function benchSubmissions(databases: BenchDatabases, responses: number): Promise<readonly Finding[]> {
  const edition = sound(loadEdition(join(import.meta.dirname, "../../descriptors/early-help-2022.yaml")));
  const findings: Finding[] = [];
  for (const dialect of DIALECTS) {
    for (const callers of CALLERS) findings.push(await benchCallers(databases, { edition, dialect, callers, responses }));
  }
  return findings;
}

type Run = { readonly edition: Edition; readonly dialect: Dialect; readonly callers: number; readonly responses: number };

async function benchCallers(databases: BenchDatabases, { edition, dialect, callers, responses }: Run): Promise<Finding> {
  const context = await databases.make(dialect);
  const round = await anOpenRound(context, { edition });
  const { token } = await round.sharedLink("workforce", round.organisations[0]);
  let next = 0;
  const call = async (): Promise<void> => {
    while (next < responses) {
      const place = next;
      next += 1;
      sound(await submitResponse(context, { token, idempotencyKey: `bench response ${place}`, fields: fieldsOf(edition, place) }));
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: callers }, call));
  const aSecond = (responses * 1_000) / (performance.now() - start);
  if (!isSound(await verify(context))) throw new Error(`The tallies of ${dialect} do not add up`);
  const what = `submit whole responses, ${dialect}, ${callers === 1 ? "1 caller" : `${callers} callers`}`;
  return callers === 1 ? forTheRecord(what, aSecond, "/s") : atLeast(what, aSecond, BUDGET_A_SECOND, "/s");
}

function fieldsOf({ descriptors }: Edition, place: number): [name: string, value: string][] {
  return [
    ...descriptors.map(({ key }, i): [string, string] => [ratingField(key), String((place + i) % 6)]),
    ...descriptors.map(({ key }): [string, string] => [commentField(key), COMMENT]),
    ...descriptors.slice(0, 3).map(({ key }): [string, string] => [MATTERS, key]),
  ];
}

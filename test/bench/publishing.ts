import { loadSnapshot } from "../../app/services/load-snapshot.server";
import { makeOrganisation } from "../../app/services/make-organisation.server";
import { publishSnapshot } from "../../app/services/publish-snapshot.server";
import { isSound, verify } from "../../app/services/verify.server";
import type { Dialect } from "../../db/dialect.server";
import { anEdition } from "../builders/an-edition";
import { anOpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import type { BenchDatabases } from "./bench-database";
import { atMost, forTheRecord, middle, milliseconds, type Finding } from "./budget";
import { bulkResponses } from "./bulk-responses";

const MORE_ORGANISATIONS = 6;
/** Loading is so quick that a few times say nothing. */
const LOADS_FOR_A_RUN = 10;
const BUDGET_RATIO = 1.2;
const BUDGET_MILLISECONDS = 50;

export type PublishingSizes = { readonly few: number; readonly many: number; readonly runs: number };

/** Publishing, and loading what was published, must cost the same whether few or many people answered. */
export async function benchPublishing(
  databases: BenchDatabases,
  dialect: Dialect,
  { few, many, runs }: PublishingSizes,
): Promise<readonly Finding[]> {
  const rounds = { small: await aRound(databases, dialect, few), large: await aRound(databases, dialect, many) };
  const publish = await inTurn(runs, rounds.small.publish, rounds.large.publish);
  const load = await inTurn(LOADS_FOR_A_RUN * runs, rounds.small.load, rounds.large.load);
  const [fewer, more] = [few.toLocaleString("en-GB"), many.toLocaleString("en-GB")];
  return [
    forTheRecord(`publish a round of ${fewer} responses, ${dialect}`, publish.small, " ms"),
    forTheRecord(`publish a round of ${more} responses, ${dialect}`, publish.large, " ms"),
    atMost(`publish ${more} against ${fewer}, ${dialect}`, publish.large / publish.small, BUDGET_RATIO, " times"),
    atMost(`load the results of ${more} against ${fewer}, ${dialect}`, load.large / load.small, BUDGET_RATIO, " times"),
    atMost(`load the results of ${more} responses, ${dialect}`, load.large, BUDGET_MILLISECONDS, " ms"),
  ];
}

type Work = () => Promise<void>;

/** The two are measured in turn, so that a busy moment or a warm cache favours neither. */
async function inTurn(runs: number, small: Work, large: Work) {
  const times = { small: [] as number[], large: [] as number[] };
  await small();
  await large();
  for (let i = 0; i < runs; i += 1) {
    times.small.push(await milliseconds(small));
    times.large.push(await milliseconds(large));
  }
  return { small: middle(times.small), large: middle(times.large) };
}

async function aRound(
  databases: BenchDatabases,
  dialect: Dialect,
  people: number,
): Promise<{ readonly publish: Work; readonly load: Work }> {
  const context = await databases.make(dialect);
  const edition = anEdition();
  const { id, scope, organisations } = await anOpenRound(context, { edition });
  const all: string[] = [...organisations];
  for (let i = 0; i < MORE_ORGANISATIONS; i += 1) {
    all.push(sound(await makeOrganisation(context, scope, { key: `partner-${i}`, name: `Partner ${i}` })));
  }
  await bulkResponses(context.db, { round: id, edition, organisations: all, people });
  if (!isSound(await verify(context))) throw new Error(`The tallies of ${people} responses do not add up`);
  return {
    publish: async () => void sound(await publishSnapshot(context, scope, { round: id, kind: "interim" })),
    load: async () => void sound(await loadSnapshot(context, scope, id)),
  };
}

import { loadSnapshot } from "../../app/services/load-snapshot.server";
import { makeOrganisation } from "../../app/services/make-organisation.server";
import { publishSnapshot } from "../../app/services/publish-snapshot.server";
import { isSound, verify } from "../../app/services/verify.server";
import type { Dialect } from "../../db/dialect.server";
import { anEdition } from "../builders/an-edition";
import { anOpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import type { BenchDatabases } from "./bench-database";
import { atMost, forTheRecord, medianMilliseconds, type Finding } from "./budget";
import { bulkResponses } from "./bulk-responses";

const MORE_ORGANISATIONS = 6;
const BUDGET_RATIO = 1.2;
const BUDGET_MILLISECONDS = 50;

export type PublishingSizes = { readonly few: number; readonly many: number; readonly runs: number };

/** Publishing, and loading what was published, must cost the same whether few or many people answered. */
export async function benchPublishing(
  databases: BenchDatabases,
  dialect: Dialect,
  { few, many, runs }: PublishingSizes,
): Promise<readonly Finding[]> {
  const small = await timesFor(databases, dialect, few, runs);
  const large = await timesFor(databases, dialect, many, runs);
  const [fewer, more] = [few.toLocaleString("en-GB"), many.toLocaleString("en-GB")];
  return [
    forTheRecord(`publish a round of ${fewer} responses, ${dialect}`, small.publish, " ms"),
    forTheRecord(`publish a round of ${more} responses, ${dialect}`, large.publish, " ms"),
    atMost(`publish ${more} against ${fewer}, ${dialect}`, large.publish / small.publish, BUDGET_RATIO, " times"),
    atMost(`load the results of ${more} against ${fewer}, ${dialect}`, large.load / small.load, BUDGET_RATIO, " times"),
    atMost(`load the results of ${more} responses, ${dialect}`, large.load, BUDGET_MILLISECONDS, " ms"),
  ];
}

async function timesFor(databases: BenchDatabases, dialect: Dialect, people: number, runs: number) {
  const context = await databases.make(dialect);
  const edition = anEdition();
  const { id, scope, organisations } = await anOpenRound(context, { edition });
  const all: string[] = [...organisations];
  for (let i = 0; i < MORE_ORGANISATIONS; i += 1) {
    all.push(sound(await makeOrganisation(context, scope, { key: `partner-${i}`, name: `Partner ${i}` })));
  }
  await bulkResponses(context.db, { round: id, edition, organisations: all, people });
  if (!isSound(await verify(context))) throw new Error(`The tallies of ${people} responses do not add up`);
  const publish = async () => void sound(await publishSnapshot(context, scope, { round: id, kind: "interim" }));
  const load = async () => void sound(await loadSnapshot(context, scope, id));
  await publish();
  await load();
  return { publish: await medianMilliseconds(runs, publish), load: await medianMilliseconds(runs, load) };
}

import { resultsPaths } from "../../app/http/results-paths";
import { issueSignInLink } from "../../app/services/issue-sign-in-link.server";
import { closeRound } from "../../app/services/close-round.server";
import { makeAdministrator } from "../../app/services/make-administrator.server";
import { makeOrganisation } from "../../app/services/make-organisation.server";
import { publishSnapshot } from "../../app/services/publish-snapshot.server";
import { isSound, verify } from "../../app/services/verify.server";
import type { Edition } from "../../app/domain/edition/edition";
import { anEdition } from "../builders/an-edition";
import { anOpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { atMost, forTheRecord, middle, milliseconds, type Finding } from "./budget";
import { bulkResponses } from "./bulk-responses";
import { startBenchServer, type BenchServer } from "./http-server";
import { answered, Visitor } from "./http-visitor";
import { wholeEdition } from "./whole-edition";

const MORE_ORGANISATIONS = 16;
const BUDGET_RATIO = 1.2;
const BUDGET_MILLISECONDS = 50;
const AREA = "north";

export type ResultsSizes = {
  /** How many people, the fewest first, answered the rounds that are compared. */
  readonly people: readonly number[];
  /** How many answered a round that asks as much as a real one. */
  readonly whole: number;
  readonly runs: number;
};

type Published = {
  readonly server: BenchServer;
  readonly people: number;
  readonly visitor: Visitor;
  readonly overview: string;
  readonly csv: string;
};

/** What a page and a file of results cost, whether few or many people answered: as a browser on the same machine waits for them. */
export async function benchResults({ people, whole, runs }: ResultsSizes): Promise<readonly Finding[]> {
  const servers: BenchServer[] = [];
  const published = async (edition: Edition, count: number): Promise<Published> => {
    const server = await startBenchServer();
    servers.push(server);
    return publishedOn(server, edition, count);
  };
  try {
    const rounds: Published[] = [];
    for (const count of people) rounds.push(await published(anEdition(), count));
    const wholeRound = await published(wholeEdition(), whole);
    return [
      ...(await benchAddress("results page", "overview", rounds, runs)),
      ...(await benchAddress("results as CSV", "csv", rounds, runs)),
      ...(await benchWhole("results page", "overview", wholeRound, runs)),
      ...(await benchWhole("results as CSV", "csv", wholeRound, runs)),
    ];
  } finally {
    for (const server of servers) await server.stop();
  }
}

type Address = "overview" | "csv";

async function benchAddress(name: string, address: Address, rounds: readonly Published[], runs: number): Promise<readonly Finding[]> {
  const times = await inTurn(rounds, address, runs);
  const [few = 0] = times;
  const many = times.at(-1) ?? 0;
  const [fewest = "", most = ""] = [rounds[0], rounds.at(-1)].map((round) => inWords(round?.people ?? 0));
  return [
    ...rounds.map(({ people }, place) => forTheRecord(`${name} of ${inWords(people)} responses`, times[place] ?? 0, " ms")),
    atMost(`${name} of ${most} against ${fewest}`, many / few, BUDGET_RATIO, " times"),
    atMost(`${name} of ${most} responses`, many, BUDGET_MILLISECONDS, " ms"),
  ];
}

async function benchWhole(name: string, address: Address, round: Published, runs: number): Promise<readonly Finding[]> {
  const { server, people } = round;
  const before = server.processorTime();
  const [time = 0] = await inTurn([round], address, runs);
  const cost = (server.processorTime() - before) / (runs + 1);
  const what = `${name} of 40 descriptors and 18 partners, ${inWords(people)} responses`;
  return [atMost(what, time, BUDGET_MILLISECONDS, " ms"), forTheRecord(`${what}: processor time`, cost, " ms")];
}

/** The middle time of each; taken in turn, so that a busy moment favours none. */
async function inTurn(rounds: readonly Published[], address: Address, runs: number): Promise<readonly number[]> {
  const times = rounds.map((): number[] => []);
  for (let run = -1; run < runs; run += 1) {
    for (const [place, round] of rounds.entries()) {
      const time = await milliseconds(async () => void (await answered(200, round.visitor.get(round[address]))));
      // What was never asked for before is slower once.
      if (run >= 0) times[place]?.push(time);
    }
  }
  return times.map(middle);
}

async function publishedOn(server: BenchServer, edition: Edition, people: number): Promise<Published> {
  const { context } = server;
  const { id, scope, organisations } = await anOpenRound(context, { area: AREA, edition });
  const all: string[] = [...organisations];
  for (let i = 0; i < MORE_ORGANISATIONS; i += 1) {
    all.push(sound(await makeOrganisation(context, scope, { key: `partner-${i}`, name: `Partner ${i}` })));
  }
  await bulkResponses(context.db, { round: id, edition, organisations: all, people });
  if (!isSound(await verify(context))) throw new Error(`The tallies of ${people} responses do not add up`);
  sound(await closeRound(context, scope, id));
  sound(await publishSnapshot(context, scope, { round: id, kind: "final" }));
  const visitor = new Visitor(server.url);
  const link = await issueSignInLink(context, sound(await makeAdministrator(context, "bench@example.org")));
  await answered(302, visitor.post(`/sign-in/${link}`, []));
  const { overview, csv } = resultsPaths(AREA, id);
  return { server, people, visitor, overview, csv };
}

function inWords(people: number): string {
  return people.toLocaleString("en-GB");
}

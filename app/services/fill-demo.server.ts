import { atomic } from "../../db/atomic.server";
import { listAreas } from "../../db/queries/areas.server";
import { listRounds } from "../../db/queries/rounds.server";
import { findEditionFile, loadEdition } from "../adapters/edition-files.server";
import type { AreaScope } from "../domain/access/scope";
import type { Edition } from "../domain/edition/edition";
import type { Round } from "../domain/rounds/round";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { VOICES, type Voice } from "../domain/values/voice";
import { scopeForOperator } from "./access.server";
import { closeRound } from "./close-round.server";
import { fillRoadmap } from "./demo/fill-roadmap.server";
import { daysAfter, expectDone, fillRound } from "./demo/fill-round.server";
import { fillWorkshop } from "./demo/fill-workshop.server";
import { seasonTitle } from "./demo/season-title";
import { WEXCOMBE_NAME, WEXCOMBE_ORGANISATIONS, WEXCOMBE_ROUNDS, type DemoRound } from "./demo/wexcombe";
import { makeArea } from "./make-area.server";
import { addOrganisation } from "./name-organisation.server";
import { publishSnapshot } from "./publish-snapshot.server";
import { loadRoundLinks } from "./round-links.server";
import type { ServiceContext } from "./service-context.server";
import { storeEdition } from "./store-edition.server";

/** A way into the open round, for somebody who wants to try it. */
export type LinkToTry = { readonly voice: Voice; readonly organisation: string | null; readonly token: string };

export type FilledDemo = {
  /** False where the area was there already. */
  readonly fresh: boolean;
  readonly scope: AreaScope;
  /** The area's key in addresses. */
  readonly area: string;
  readonly name: string;
  /** The oldest first. */
  readonly rounds: readonly Round[];
  readonly links: readonly LinkToTry[];
};

const AREA_KEY = "wexcombe";
const DAYS_FROM_CLOSE_TO_PUBLICATION = 12;

/**
 * Fills an empty database with the fictional area: a published round that was agreed and acted on, a newer one that waits to be agreed,
 * and one that is open to try. Where the area is
 * there already, whatever is missing is added and nothing comes twice. A database with anybody else's area is refused.
 */
export async function fillDemo(context: ServiceContext): Promise<Result<FilledDemo>> {
  const areas = await listAreas(context.db);
  if (areas.some(({ key, name }) => key !== AREA_KEY || name !== WEXCOMBE_NAME)) return failed(problem("database-not-empty"));
  const [area] = areas;
  const scope = area === undefined ? await makeWexcombe(context) : expectDone(await scopeForOperator(context, area.id));
  const before = await roundsOf(context, scope);
  for (const [place, plan] of Object.values(WEXCOMBE_ROUNDS).entries()) await makeUp(context, scope, plan, before[place]);
  const rounds = await roundsOf(context, scope);
  if (rounds[0] !== undefined) await makeUpWhatCameOfIt(context, scope, rounds[0]);
  return done({
    fresh: area === undefined,
    scope,
    area: AREA_KEY,
    name: WEXCOMBE_NAME,
    rounds,
    links: await linksToTry(context, scope, rounds),
  });
}

async function makeWexcombe(context: ServiceContext): Promise<AreaScope> {
  const start = daysAfter(context.now(), WEXCOMBE_ROUNDS.first.opensAfterDays - 1);
  return atomic(context.db, async (db) => {
    const then: ServiceContext = { ...context, db, now: () => start };
    const scope = expectDone(await makeArea(then, { key: AREA_KEY, name: WEXCOMBE_NAME }));
    for (const { name } of WEXCOMBE_ORGANISATIONS) expectDone(await addOrganisation(then, scope, name));
    return scope;
  });
}

async function roundsOf({ db }: ServiceContext, scope: AreaScope): Promise<readonly Round[]> {
  return (await listRounds(db, scope)).toReversed();
}

/** Brings one round to where the plan has it by today. */
async function makeUp(context: ServiceContext, scope: AreaScope, plan: DemoRound, before: Round | undefined): Promise<void> {
  const at = (days: number): ServiceContext => ({ ...context, now: () => daysAfter(context.now(), days) });
  let id = before?.id;
  if (id === undefined) {
    const edition = shippedEdition(plan.edition);
    expectDone(await storeEdition(at(plan.opensAfterDays), edition));
    const opens = daysAfter(context.now(), plan.opensAfterDays);
    id = await fillRound(context, scope, { edition, title: seasonTitle(opens), plan, opens });
  }
  if (plan.closesAfterDays > 0) return;
  const status = before?.status ?? "open";
  if (status === "open") expectDone(await closeRound(at(plan.closesAfterDays), scope, id));
  const published = at(plan.closesAfterDays + DAYS_FROM_CLOSE_TO_PUBLICATION);
  if (status !== "published") expectDone(await publishSnapshot(published, scope, { round: id, kind: "final" }));
}

/** The first round went all the way: agreed in a workshop, signed off, and acted on since. */
async function makeUpWhatCameOfIt(context: ServiceContext, scope: AreaScope, { id, edition, closedAt }: Round): Promise<void> {
  if (closedAt === null) return;
  await fillWorkshop(context, scope, id, new Date(closedAt));
  await fillRoadmap(context, scope, { id, edition });
}

/** One link for each voice, by way of the largest partner where the voice answers for one. */
async function linksToTry(context: ServiceContext, scope: AreaScope, rounds: readonly Round[]): Promise<readonly LinkToTry[]> {
  const open = rounds.find(({ status }) => status === "open");
  if (open === undefined) return [];
  const [largest] = WEXCOMBE_ORGANISATIONS;
  const { links } = expectDone(await loadRoundLinks(context, scope, open.id));
  return VOICES.flatMap((voice) => {
    const found = links.find((link) => link.live && link.voice === voice && [largest?.name, null].includes(link.organisation));
    return found === undefined || found.token === null ? [] : [{ voice, organisation: found.organisation, token: found.token }];
  });
}

function shippedEdition(key: string): Edition {
  const file = findEditionFile(key);
  if (!file.ok) throw new Error(`The edition ${key} is not shipped`);
  const edition = loadEdition(file.value);
  if (!edition.ok) throw new Error(`The shipped edition ${key} has problems`);
  return edition.value;
}

import { readAtOnce } from "../../db/atomic.server";
import { listAllChains } from "../../db/queries/audit-events.server";
import { countIncomplete, recount } from "../../db/queries/recount.server";
import { listAllRounds } from "../../db/queries/rounds.server";
import { listTalliesOfAnyArea } from "../../db/queries/tallies.server";
import type { Db } from "../../db/schema.server";
import { plainHash } from "../adapters/keyed-hash.server";
import { auditText } from "../domain/access/audit-event";
import { questionsFor } from "../domain/responses/submission";
import type { Round } from "../domain/rounds/round";
import { tallyDrift, type TallyDrift } from "../domain/tallies/tally-drift";
import { VOICES, type Voice } from "../domain/values/voice";
import { loadEdition } from "./load-edition.server";
import type { ServiceContext } from "./service-context.server";

/** What does not add up. Everything empty is a sound database. */
export type Verification = {
  /** Answers whose tally is not what a recount gives. */
  readonly drift: readonly (TallyDrift & { readonly round: string })[];
  /** Responses without exactly one rating for everything that their voice is asked. */
  readonly incomplete: readonly { readonly round: string; readonly voice: Voice; readonly responses: number }[];
  /** Events that do not follow from the one before them. */
  readonly broken: readonly { readonly area: string; readonly number: number }[];
};

async function findIncomplete(db: Db, round: Round): Promise<Verification["incomplete"]> {
  const edition = await loadEdition(db, round);
  const found = [];
  for (const voice of VOICES) {
    const responses = await countIncomplete(db, round.id, voice, questionsFor(edition, round.policy, voice).descriptors.length);
    if (responses > 0) found.push({ round: round.id, voice, responses });
  }
  return found;
}

async function findBroken(db: Db): Promise<Verification["broken"]> {
  const broken = [];
  let end = { area: "", number: 0, hash: "" };
  for (const { event, previousHash, hash } of await listAllChains(db)) {
    if (event.area !== end.area) end = { area: event.area, number: 0, hash: "" };
    const follows = event.number === end.number + 1 && previousHash === end.hash && hash === plainHash(auditText(event, previousHash));
    if (!follows) broken.push({ area: event.area, number: event.number });
    end = { area: event.area, number: event.number, hash };
  }
  return broken;
}

/** Recounts every round from its responses and follows every chain of events, all from one and the same moment. */
export async function verify({ db }: Pick<ServiceContext, "db">): Promise<Verification> {
  return readAtOnce(db, async (trx) => {
    const drift = [];
    const incomplete = [];
    for (const round of await listAllRounds(trx)) {
      const differing = tallyDrift(await listTalliesOfAnyArea(trx, round.id), await recount(trx, round.id));
      drift.push(...differing.map((one) => ({ ...one, round: round.id })));
      incomplete.push(...(await findIncomplete(trx, round)));
    }
    return { drift, incomplete, broken: await findBroken(trx) };
  });
}

export function isSound({ drift, incomplete, broken }: Verification): boolean {
  return drift.length === 0 && incomplete.length === 0 && broken.length === 0;
}

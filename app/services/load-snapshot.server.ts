import { readAtOnce } from "../../db/atomic.server";
import { findArea } from "../../db/queries/areas.server";
import { findEdition } from "../../db/queries/editions.server";
import { listOrganisations } from "../../db/queries/organisations.server";
import { findRound } from "../../db/queries/rounds.server";
import { findNewestSnapshot } from "../../db/queries/snapshots.server";
import type { Db } from "../../db/schema.server";
import type { AreaScope } from "../domain/access/scope";
import { readRelease } from "../domain/protection/read-release";
import type { RoundResults } from "../domain/reports/round-results";
import { done, failed, problem, type Result } from "../domain/values/problem";

/**
 * A round's newest snapshot with the names that its pages need. It holds what was cleared for showing when it was taken and
 * nothing else; `not-found` for a round of another area and for one of which nothing has been published yet.
 */
export async function loadSnapshot({ db }: { readonly db: Db }, scope: AreaScope, roundId: string): Promise<Result<RoundResults>> {
  return readAtOnce(db, async (trx) => {
    const round = await findRound(trx, scope, roundId);
    const snapshot = await findNewestSnapshot(trx, scope, roundId);
    if (round === undefined || snapshot === undefined) return failed(problem("not-found"));
    const area = await findArea(trx, scope.area);
    const edition = await findEdition(trx, round.edition, round.revision);
    if (area === undefined || edition === undefined) throw new Error(`The round ${roundId} has lost its area or its edition`);
    const release = readRelease(JSON.parse(snapshot.body));
    const organisations = await listOrganisations(trx, scope);
    return done({
      snapshotId: snapshot.id,
      takenOn: snapshot.taken_at.slice(0, 10),
      interim: snapshot.kind === "interim",
      edition,
      roundTitle: round.title,
      areaName: area.name,
      organisations: organisations.filter(({ id }) => release.organisations[id] !== undefined).map(({ id, name }) => ({ id, name })),
      release,
    });
  });
}

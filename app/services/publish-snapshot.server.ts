import { atomic } from "../../db/atomic.server";
import { instant } from "../../db/columns.server";
import { listOrganisations } from "../../db/queries/organisations.server";
import { findRound, holdRound, updateStatus } from "../../db/queries/rounds.server";
import { insertSnapshot, listSnapshotsWithBasis } from "../../db/queries/snapshots.server";
import type { Db } from "../../db/schema.server";
import type { AreaScope } from "../domain/access/scope";
import type { PublishedBasis } from "../domain/protection/published-basis";
import { release } from "../domain/protection/release-round";
import { asAskedIn } from "../domain/rounds/as-asked-in";
import type { Round } from "../domain/rounds/round";
import type { TallySheet } from "../domain/tallies/tally-sheet";
import { done, failed, problem, type Problem, type Result } from "../domain/values/problem";
import { loadTallySheet } from "./load-tally-sheet.server";
import { recordAuditEvent } from "./record-audit-event.server";
import { newId, type ServiceContext } from "./service-context.server";

/** Once at close, or in between while the round is open. */
export type SnapshotKind = "interim" | "final";

export type TakenSnapshot = { readonly id: string; readonly number: number };

/**
 * Freezes what may be shown of a round. The final snapshot publishes a closed round for good; an interim one is of an open
 * round, and later answers change it only when enough of them join. The round is held meanwhile, so that every count is of
 * one moment. Costs the same for few responses and for many.
 */
export async function publishSnapshot(
  context: Pick<ServiceContext, "db" | "now" | "randomBytes">,
  scope: AreaScope,
  { round: id, kind }: { readonly round: string; readonly kind: SnapshotKind },
): Promise<Result<TakenSnapshot>> {
  const { db, now } = context;
  return atomic(db, async (trx) => {
    if ((await findRound(trx, scope, id)) === undefined) return failed(problem("not-found", { what: "round", id }));
    await holdRound(trx, id, "exclusive");
    const loaded = await loadTallySheet({ db: trx }, scope, id);
    if (!loaded.ok) return loaded;
    const { round, edition, sheet } = loaded.value;
    const refused = refusal(round, kind) ?? (isEmpty(sheet) ? problem("nothing-to-publish") : null);
    if (refused !== null) return failed(refused);

    const { release: body, basis } = release({
      edition: asAskedIn(edition, round.policy),
      sheet,
      policy: { k: round.policy.k, disclosure: "on", mergeFamiliesAndCommunities: round.policy.mergeFamiliesAndCommunities },
      organisations: (await listOrganisations(trx, scope)).map((organisation) => organisation.id),
      final: kind === "final",
      previous: await previousBasis(trx, scope, id),
    });
    const snapshot = { id: newId(context), round_id: id, kind, taken_at: instant(now()) };
    const number = await insertSnapshot(trx, { ...snapshot, body: JSON.stringify(body), basis: JSON.stringify(basis) });
    if (kind === "final") await updateStatus(trx, scope, id, "published", snapshot.taken_at);
    const action = kind === "final" ? "round-published" : "snapshot-taken";
    await recordAuditEvent(trx, now(), scope, { action, subject: id, details: { snapshot: number } });
    return done({ id: snapshot.id, number });
  });
}

function refusal(round: Round, kind: SnapshotKind): Problem | null {
  if (kind === "interim") return round.status === "open" ? null : problem("round-not-open");
  if (round.status === "published") return problem("round-published");
  return round.status === "closed" ? null : problem("round-not-closed");
}

function isEmpty(sheet: TallySheet): boolean {
  return Object.values(sheet.voices).every(({ group }) => group.responses === 0);
}

/** What the round's newest snapshot was made from: it carries on what the older ones still stand for. */
async function previousBasis(db: Db, scope: AreaScope, round: string): Promise<PublishedBasis | null> {
  const newest = (await listSnapshotsWithBasis(db, scope, round)).at(-1);
  if (newest === undefined) return null;
  const basis: PublishedBasis = JSON.parse(newest.basis);
  return basis;
}

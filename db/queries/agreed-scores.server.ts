import type { AreaScope } from "../../app/domain/access/scope";
import type { AgreedScore, Outcome } from "../../app/domain/workshop/agreed-score";
import type { Round } from "../../app/domain/rounds/round";
import { fromJson, toJson, type Instant } from "../columns.server";
import type { AgreedScoreTable, Db } from "../schema.server";
import { toRound } from "./rounds.server";

type AgreedScoreRow = AgreedScoreTable & { readonly email: string | null };

function toAgreedScore(row: AgreedScoreRow): AgreedScore {
  return {
    descriptor: row.descriptor,
    version: row.version,
    snapshot: row.snapshot_id,
    outcome: toOutcome(row),
    rule: row.rule,
    reason: row.reason,
    dissent: fromJson(row.dissent),
    evidence: row.evidence,
    room: fromJson(row.room),
    changeReason: row.change_reason,
    recordedBy: row.email,
    recordedAt: row.recorded_at,
  };
}

function toOutcome({ id, status, score, range_low: low, range_high: high }: AgreedScoreRow): Outcome {
  if (status === "not-agreed") {
    if (low === null || high === null) throw new Error(`The agreed score ${id} has lost its range`);
    return { status, range: [low, high] };
  }
  if (score === null) throw new Error(`The agreed score ${id} has lost its level`);
  return { status, score };
}

function inScope(db: Db, scope: AreaScope) {
  return db
    .selectFrom("agreed_score")
    .innerJoin("round", "round.id", "agreed_score.round_id")
    .leftJoin("person", "person.id", "agreed_score.recorded_by")
    .selectAll("agreed_score")
    .select("person.email")
    .where("round.area_id", "=", scope.area);
}

type NewAgreedScore = Omit<AgreedScore, "recordedBy" | "recordedAt"> & {
  readonly id: string;
  readonly round: string;
  readonly recordedAt: Instant;
};

/** Adds a version under the name of whoever acts. The caller holds the round and has found it in its scope. */
export async function insertAgreedScore(db: Db, scope: AreaScope, agreed: NewAgreedScore): Promise<void> {
  const { outcome } = agreed;
  const [low, high] = outcome.status === "not-agreed" ? outcome.range : [null, null];
  await db
    .insertInto("agreed_score")
    .values({
      id: agreed.id,
      round_id: agreed.round,
      descriptor: agreed.descriptor,
      version: agreed.version,
      snapshot_id: agreed.snapshot,
      status: outcome.status,
      score: outcome.status === "not-agreed" ? null : outcome.score,
      range_low: low,
      range_high: high,
      rule: agreed.rule,
      reason: agreed.reason,
      dissent: toJson(agreed.dissent),
      evidence: agreed.evidence,
      room: toJson(agreed.room),
      change_reason: agreed.changeReason,
      recorded_by: scope.actor,
      recorded_at: agreed.recordedAt,
    })
    .execute();
}

/** The newest version of each of a round's agreed scores, in order of their keys. */
export async function listAgreedScores(db: Db, scope: AreaScope, round: string): Promise<AgreedScore[]> {
  const rows = await inScope(db, scope)
    .where("agreed_score.round_id", "=", round)
    .where(({ eb, selectFrom }) =>
      eb(
        "agreed_score.version",
        "=",
        selectFrom("agreed_score as other")
          .whereRef("other.round_id", "=", "agreed_score.round_id")
          .whereRef("other.descriptor", "=", "agreed_score.descriptor")
          .select((inner) => inner.fn.max("other.version").as("newest")),
      ),
    )
    .orderBy("agreed_score.descriptor")
    .execute();
  return rows.map(toAgreedScore);
}

/** Every version of one descriptor's agreed score, the newest first. */
export async function listAgreedScoreVersions(db: Db, scope: AreaScope, round: string, descriptor: string): Promise<AgreedScore[]> {
  const rows = await inScope(db, scope)
    .where("agreed_score.round_id", "=", round)
    .where("agreed_score.descriptor", "=", descriptor)
    .orderBy("agreed_score.version", "desc")
    .execute();
  return rows.map(toAgreedScore);
}

/** The area's round with agreed scores that opened last before this instant. */
export async function findRoundAgreedBefore(db: Db, scope: AreaScope, openedAt: string): Promise<Round | undefined> {
  const row = await db
    .selectFrom("round")
    .selectAll()
    .where("area_id", "=", scope.area)
    .where("opened_at", "<", openedAt as Instant)
    .where(({ exists, selectFrom }) =>
      exists(selectFrom("agreed_score").select("agreed_score.id").whereRef("agreed_score.round_id", "=", "round.id")),
    )
    .orderBy("opened_at", "desc")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return row && toRound(row);
}

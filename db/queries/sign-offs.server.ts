import type { AreaScope } from "../../app/domain/access/scope";
import type { SignOff } from "../../app/domain/workshop/sign-off";
import { fromJson, toJson, type Instant } from "../columns.server";
import type { Db } from "../schema.server";

export type NewSignOff = Omit<SignOff, "recordedBy" | "recordedAt"> & { readonly round: string; readonly recordedAt: Instant };

/** Adds an entry under the name of whoever acts. The caller holds the round and has found it in its scope. */
export async function insertSignOff(db: Db, scope: AreaScope, { round, versions, recordedAt, ...entry }: NewSignOff): Promise<void> {
  await db
    .insertInto("sign_off")
    .values({ ...entry, round_id: round, versions: toJson(versions), recorded_by: scope.actor, recorded_at: recordedAt })
    .execute();
}

/** A round's record of sign-offs and reopenings, the oldest first. */
export async function listSignOffs(db: Db, scope: AreaScope, round: string): Promise<SignOff[]> {
  const rows = await db
    .selectFrom("sign_off")
    .innerJoin("round", "round.id", "sign_off.round_id")
    .leftJoin("person", "person.id", "sign_off.recorded_by")
    .selectAll("sign_off")
    .select("person.email")
    .where("round.area_id", "=", scope.area)
    .where("sign_off.round_id", "=", round)
    .orderBy("sign_off.number")
    .execute();
  return rows.map(({ number, kind, name, reason, versions, email, recorded_at: recordedAt }) => ({
    ...{ number, kind, name, reason, versions: fromJson(versions), recordedBy: email, recordedAt },
  }));
}

import { insertSignOff, listSignOffs, type NewSignOff } from "../../db/queries/sign-offs.server";
import type { Db } from "../../db/schema.server";
import type { AreaScope } from "../domain/access/scope";
import type { SignOff } from "../domain/workshop/sign-off";

/** Adds the next entry to a round's record of sign-offs and hands it back as it stands there. The caller holds the agreed scores. */
export async function addSignOff(db: Db, scope: AreaScope, round: string, entry: Omit<NewSignOff, "number" | "round">): Promise<SignOff> {
  const number = (await listSignOffs(db, scope, round)).length + 1;
  await insertSignOff(db, scope, { ...entry, number, round });
  const added = (await listSignOffs(db, scope, round)).at(-1);
  if (added === undefined) throw new Error(`The sign-off of the round ${round} was not written`);
  return added;
}

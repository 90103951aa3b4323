import { findEdition } from "../../db/queries/editions.server";
import type { Db } from "../../db/schema.server";
import type { Edition } from "../domain/edition/edition";

/** The edition exactly as the round asks it. A round keeps its edition alive, so one that is missing is a damaged database. */
export async function loadEdition(db: Db, of: { readonly edition: string; readonly revision: number }): Promise<Edition> {
  const edition = await findEdition(db, of.edition, of.revision);
  if (edition === undefined) throw new Error(`Edition ${of.edition} has no revision ${of.revision}`);
  return edition;
}

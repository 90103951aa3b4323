import { atomic } from "../../db/atomic.server";
import { instant } from "../../db/columns.server";
import { findNewestEdition, insertEdition } from "../../db/queries/editions.server";
import { isEditionInUse, moveToRevision } from "../../db/queries/rounds.server";
import { OPERATOR } from "../domain/access/scope";
import type { Edition } from "../domain/edition/edition";
import { editionShape } from "../domain/edition/edition-shape";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { recordInstallationEvent } from "./record-audit-event.server";
import type { ServiceContext } from "./service-context.server";

/**
 * Stores an edition and hands back its revision. Nothing new is stored where nothing has changed. Once a round that has
 * opened uses the edition, only its wording may change: that is a new revision, which rounds that still ask move to.
 */
export async function storeEdition({ db, now }: Pick<ServiceContext, "db" | "now">, edition: Edition): Promise<Result<number>> {
  return atomic(db, async (trx) => {
    const newest = await findNewestEdition(trx, edition.key);
    if (newest !== undefined) {
      if (JSON.stringify(newest.edition) === JSON.stringify(edition)) return done(newest.revision);
      const sameShape = editionShape(newest.edition) === editionShape(edition);
      if (!sameShape && (await isEditionInUse(trx, edition.key))) return failed(problem("edition-in-use", { edition: edition.key }));
    }
    const revision = (newest?.revision ?? 0) + 1;
    await insertEdition(trx, edition, revision, instant(now()));
    await moveToRevision(trx, edition.key, revision);
    await recordInstallationEvent(trx, now(), OPERATOR, { action: "edition-stored", subject: edition.key, details: { revision } });
    return done(revision);
  });
}

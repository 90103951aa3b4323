import { listAgreedScoreVersions } from "../../db/queries/agreed-scores.server";
import type { AreaScope } from "../domain/access/scope";
import type { AgreedScore } from "../domain/workshop/agreed-score";
import type { ServiceContext } from "./service-context.server";

/** Every version of what was agreed on one descriptor of a round, the newest first; empty where nothing was. */
export function loadAgreedHistory(
  { db }: Pick<ServiceContext, "db">,
  scope: AreaScope,
  { round, descriptor }: { readonly round: string; readonly descriptor: string },
): Promise<readonly AgreedScore[]> {
  return listAgreedScoreVersions(db, scope, round, descriptor);
}

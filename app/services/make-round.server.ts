import { atomic } from "../../db/atomic.server";
import { instant } from "../../db/columns.server";
import { findNewestEdition } from "../../db/queries/editions.server";
import { insertRound } from "../../db/queries/rounds.server";
import type { AreaScope } from "../domain/access/scope";
import { checkRoundPolicy } from "../domain/rounds/parse-round-policy";
import { fullPolicy, type RoundPolicy } from "../domain/rounds/round-policy";
import { done, failed, problem, type Problem, type Result } from "../domain/values/problem";
import { recordAuditEvent } from "./record-audit-event.server";
import { newId, type ServiceContext } from "./service-context.server";

type NewRound = {
  readonly edition: string;
  readonly title: string;
  /** What differs from a round that asks every voice everything. */
  readonly policy?: Partial<RoundPolicy>;
};

/** Makes a draft round on the newest revision of an edition and hands back its id. */
export async function makeRound(
  context: Pick<ServiceContext, "db" | "now" | "randomBytes">,
  scope: AreaScope,
  wanted: NewRound,
): Promise<Result<string, readonly Problem[]>> {
  return atomic(context.db, async (db) => {
    const stored = await findNewestEdition(db, wanted.edition);
    if (stored === undefined) return failed([problem("not-found", { what: "edition", id: wanted.edition })]);
    const policy = { ...fullPolicy(stored.edition), ...wanted.policy };
    const problems = checkRoundPolicy(policy, stored.edition);
    if (problems.length > 0) return failed(problems);
    const id = newId(context);
    const edition = { edition_key: wanted.edition, edition_revision: stored.revision };
    await insertRound(db, scope, { id, ...edition, title: wanted.title, policy, created_at: instant(context.now()) });
    await recordAuditEvent(db, context.now(), scope, { action: "round-made", subject: id });
    return done(id);
  });
}

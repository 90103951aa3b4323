import { atomic } from "../../db/atomic.server";
import { listOrganisations } from "../../db/queries/organisations.server";
import { holdRound } from "../../db/queries/rounds.server";
import { listSealedLinks } from "../../db/queries/shared-links.server";
import type { AreaScope } from "../domain/access/scope";
import { isForGroup, linkGroups, type LinkGroup } from "../domain/rounds/link-group";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { loadRound } from "./load-round.server";
import { makeInvitations } from "./make-invitations.server";
import { recordAuditEvent } from "./record-audit-event.server";
import type { ServiceContext } from "./service-context.server";

const LONGEST_LABEL = 100;

type Wanted = { readonly group: LinkGroup; readonly label: string };

/** Makes one more shared link for a group of people, with a label that says where it hangs. Hands back how many were made. */
export async function issueLink(
  context: ServiceContext,
  scope: AreaScope,
  { round, group: key, label }: { readonly round: string; readonly group: string; readonly label: string },
): Promise<Result<number>> {
  if (label.trim().length > LONGEST_LABEL) return failed(problem("name-too-long", { most: LONGEST_LABEL }));
  return issue(context, scope, round, (groups) => {
    const group = groups.find((one) => one.key === key);
    return group === undefined ? failed(problem("link-group-missing")) : done([{ group, label: label.trim() }]);
  });
}

/** Makes a shared link for every group of people that has none that works. Hands back how many were made. */
export async function issueMissingLinks(context: ServiceContext, scope: AreaScope, round: string): Promise<Result<number>> {
  return issue(context, scope, round, (groups) => done(groups.map((group) => ({ group, label: "" }))), { missingOnly: true });
}

async function issue(
  context: ServiceContext,
  scope: AreaScope,
  round: string,
  choose: (groups: readonly LinkGroup[]) => Result<readonly Wanted[]>,
  { missingOnly = false } = {},
): Promise<Result<number>> {
  return atomic(context.db, async (db) => {
    const facts = await loadRound({ db }, scope, round);
    if (!facts.ok) return facts;
    // Two people who press at once: the second finds the links of the first.
    await holdRound(db, round, "exclusive");
    const live = (await listSealedLinks(db, scope, round)).filter(({ status }) => status === "live");
    const organisations = (await listOrganisations(db, scope)).map(({ id }) => id);
    const groups = linkGroups(
      facts.value.asked.map(({ voice }) => voice),
      organisations,
    );
    const chosen = choose(missingOnly ? groups.filter((group) => !live.some((link) => isForGroup(link, group))) : groups);
    if (!chosen.ok || chosen.value.length === 0) return chosen.ok ? done(0) : chosen;
    const wanted = chosen.value.map(({ group: { voice, organisation }, label }) => ({
      kind: "shared" as const,
      voice,
      organisation,
      label,
    }));
    const made = await makeInvitations({ ...context, db }, scope, round, wanted);
    if (!made.ok) return made;
    await recordAuditEvent(db, context.now(), scope, { action: "links-issued", subject: round, details: { links: made.value.length } });
    return done(made.value.length);
  });
}

import type { AreaScope } from "../../app/domain/access/scope";
import type { DescriptorReference } from "../../app/domain/edition/counterpart";
import type { Action, ActionPlan, ActionStatus } from "../../app/domain/roadmap/action";
import { fromJson, toJson, type Day, type Instant } from "../columns.server";
import type { ActionTable, Db } from "../schema.server";

/** An area's actions, the oldest first. */
export async function listActions(db: Db, scope: AreaScope): Promise<Action[]> {
  const rows = await inScope(db, scope).orderBy("action.created_at").orderBy("action.id").execute();
  const descriptors = await db
    .selectFrom("action_descriptor")
    .innerJoin("action", "action.id", "action_id")
    .select(["action_id as action", "edition_key as edition", "descriptor"])
    .where("area_id", "=", scope.area)
    .orderBy("action_id")
    .orderBy("edition_key")
    .orderBy("descriptor")
    .execute();
  const needs = await db
    .selectFrom("action_dependency")
    .innerJoin("action", "action.id", "action_id")
    .select(["action_id as action", "needs_id as needs"])
    .where("area_id", "=", scope.area)
    .orderBy("action_id")
    .orderBy("needs_id")
    .execute();
  const parts = rows.map(({ id }) => ({
    descriptors: descriptors.filter(({ action }) => action === id).map(({ edition, descriptor }) => ({ edition, descriptor })),
    needs: needs.filter(({ action }) => action === id).map((row) => row.needs),
  }));
  return rows.map((row, place) => toAction(row, parts[place] ?? { descriptors: [], needs: [] }));
}

export async function findAction(db: Db, scope: AreaScope, id: string): Promise<Action | undefined> {
  const row = await inScope(db, scope).where("action.id", "=", id).executeTakeFirst();
  if (row === undefined) return undefined;
  const descriptors = await db
    .selectFrom("action_descriptor")
    .select(["edition_key as edition", "descriptor"])
    .where("action_id", "=", id)
    .orderBy("edition_key")
    .orderBy("descriptor")
    .execute();
  const needs = await db.selectFrom("action_dependency").select("needs_id").where("action_id", "=", id).orderBy("needs_id").execute();
  return toAction(row, { descriptors, needs: needs.map((need) => need.needs_id) });
}

/** Writes a new action, planned and in its first version. The caller has found everything that it names in its scope. */
export async function insertAction(
  db: Db,
  scope: AreaScope,
  { id, round, plan, at }: { readonly id: string; readonly round: string; readonly plan: ActionPlan; readonly at: Instant },
): Promise<void> {
  const begun = { id, area_id: scope.area, round_id: round, status: "planned", version: 1, created_at: at } as const;
  await db
    .insertInto("action")
    .values({ ...begun, ...planColumns(plan) })
    .execute();
  await insertParts(db, id, plan);
}

/** Writes a changed plan if the action is still in the version that was seen; false if somebody was quicker. */
export async function updateActionPlan(db: Db, scope: AreaScope, id: string, plan: ActionPlan, seenVersion: number): Promise<boolean> {
  if (!(await update(db, scope, id, planColumns(plan), seenVersion))) return false;
  await db.deleteFrom("action_descriptor").where("action_id", "=", id).execute();
  await db.deleteFrom("action_dependency").where("action_id", "=", id).execute();
  await insertParts(db, id, plan);
  return true;
}

/** The same for where it stands. */
export function updateActionStatus(db: Db, scope: AreaScope, id: string, status: ActionStatus, seenVersion: number): Promise<boolean> {
  return update(db, scope, id, { status }, seenVersion);
}

async function update(db: Db, scope: AreaScope, id: string, columns: Partial<ActionTable>, seenVersion: number): Promise<boolean> {
  const changed = await db
    .updateTable("action")
    .set({ ...columns, version: seenVersion + 1 })
    .where("area_id", "=", scope.area)
    .where("id", "=", id)
    .where("version", "=", seenVersion)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

async function insertParts(db: Db, id: string, { descriptors, needs }: ActionPlan): Promise<void> {
  const named = descriptors.map(({ edition, descriptor }) => ({ action_id: id, edition_key: edition, descriptor }));
  await db
    .insertInto("action_descriptor")
    .values(named)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  if (needs.length === 0) return;
  await db
    .insertInto("action_dependency")
    .values(needs.map((need) => ({ action_id: id, needs_id: need })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function planColumns(plan: ActionPlan) {
  return {
    title: plan.title,
    detail: plan.detail,
    organisation_id: plan.organisation,
    lead: plan.lead,
    resources: plan.resources,
    budget: plan.budget,
    size: plan.size,
    starts_on: plan.startsOn as Day | null,
    due_on: plan.dueOn as Day | null,
    no_due_reason: plan.noDueReason,
    milestones: toJson(plan.milestones),
  };
}

function inScope(db: Db, scope: AreaScope) {
  return db
    .selectFrom("action")
    .innerJoin("organisation", "organisation.id", "action.organisation_id")
    .selectAll("action")
    .select("organisation.name as organisation_name")
    .where("action.area_id", "=", scope.area);
}

type Parts = { readonly descriptors: readonly DescriptorReference[]; readonly needs: readonly string[] };

function toAction(row: ActionTable & { readonly organisation_name: string }, { descriptors, needs }: Parts): Action {
  return {
    id: row.id,
    round: row.round_id,
    title: row.title,
    detail: row.detail,
    descriptors,
    organisation: row.organisation_id,
    organisationName: row.organisation_name,
    lead: row.lead,
    resources: row.resources,
    budget: row.budget,
    size: row.size,
    startsOn: row.starts_on,
    dueOn: row.due_on,
    noDueReason: row.no_due_reason,
    milestones: fromJson(row.milestones),
    needs,
    status: row.status,
    version: row.version,
    createdAt: row.created_at,
  };
}

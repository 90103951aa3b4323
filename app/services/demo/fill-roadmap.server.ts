import { atomic } from "../../../db/atomic.server";
import { day } from "../../../db/columns.server";
import type { AreaScope } from "../../domain/access/scope";
import type { ActionPlan } from "../../domain/roadmap/action";
import { addAction } from "../add-action.server";
import { decideNotToAct } from "../decide-not-to-act.server";
import { listAreaOrganisations } from "../list-area-organisations.server";
import { loadRoadmap } from "../load-roadmap.server";
import { moveActionOn } from "../move-action-on.server";
import type { ServiceContext } from "../service-context.server";
import { setTarget } from "../set-target.server";
import { daysAfter, expectDone } from "./fill-round.server";
import { WEXCOMBE_ROADMAP, type DemoAction } from "./wexcombe-roadmap";

type AgreedRound = { readonly id: string; readonly edition: string };

/**
 * Writes down the invented roadmap for a round with agreed scores, with its history up to today. All of it or nothing; nothing where
 * the area has actions already.
 */
export async function fillRoadmap(context: ServiceContext, scope: AreaScope, round: AgreedRound): Promise<void> {
  const before = await loadRoadmap(context, scope);
  if (before.order.length + before.finished.length > 0) return;
  await atomic(context.db, async (db) => {
    const on = (days: number): ServiceContext => ({ ...context, db, now: () => daysAfter(context.now(), days) });
    const { setOn, targets, notActing, actions } = WEXCOMBE_ROADMAP;
    for (const { descriptor, level, due } of targets) {
      const target = { round: round.id, descriptor, level, dueOn: dayOf(context, due), seenVersion: 0 };
      expectDone(await setTarget(on(setOn), scope, target));
    }
    for (const decision of notActing) expectDone(await decideNotToAct(on(setOn), scope, { round: round.id, ...decision }));

    const ids = new Map<string, string>();
    for (const action of actions) {
      const plan = await planOf(on(action.begun), scope, round, action, ids, context);
      const { id } = expectDone(await addAction(on(action.begun), scope, { round: round.id, plan }));
      ids.set(action.title, id);
    }
    const steps = actions.flatMap(({ title, history }) => history.map((step) => ({ ...step, id: ids.get(title) ?? "" })));
    const versions = new Map<string, number>();
    for (const { id, on: days, to, note } of steps.toSorted((a, b) => a.on - b.on)) {
      const moved = await moveActionOn(on(days), scope, { action: id, to, note, seenVersion: versions.get(id) ?? 1 });
      versions.set(id, expectDone(moved).version);
    }
  });
}

async function planOf(
  then: ServiceContext,
  scope: AreaScope,
  { edition }: AgreedRound,
  action: DemoAction,
  ids: ReadonlyMap<string, string>,
  today: ServiceContext,
): Promise<ActionPlan> {
  const { title, detail, lead, resources, budget, size, noDueReason, descriptors, organisation, starts, due, milestones, needs } = action;
  const owner = (await listAreaOrganisations(then, scope)).find(({ name }) => name === organisation);
  return {
    ...{ title, detail, lead, resources, budget, size, noDueReason },
    descriptors: descriptors.map((descriptor) => ({ edition, descriptor })),
    organisation: owner?.id ?? "",
    startsOn: dayOf(today, starts),
    dueOn: due === null ? null : dayOf(today, due),
    milestones: milestones.map(({ title: name, due: dueIn, done }) => ({
      title: name,
      dueOn: dayOf(today, dueIn),
      doneOn: done === null ? null : dayOf(today, done),
    })),
    needs: needs.map((needed) => ids.get(needed) ?? ""),
  };
}

function dayOf({ now }: ServiceContext, days: number): string {
  return day(daysAfter(now(), days));
}

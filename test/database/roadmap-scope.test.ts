import { describe, expect, test } from "vitest";
import { addAction } from "../../app/services/add-action.server";
import { changeAction } from "../../app/services/change-action.server";
import { decideNotToAct } from "../../app/services/decide-not-to-act.server";
import { layDownOrder } from "../../app/services/lay-down-order.server";
import { loadAction } from "../../app/services/load-action.server";
import { loadOrderNumber, loadRoadmap } from "../../app/services/load-roadmap.server";
import { loadRoundGaps } from "../../app/services/load-round-gaps.server";
import { moveActionOn } from "../../app/services/move-action-on.server";
import { setTarget } from "../../app/services/set-target.server";
import { takeUpGap } from "../../app/services/take-up-gap.server";
import { instant } from "../../db/columns.server";
import { listActionUpdates } from "../../db/queries/action-updates.server";
import { findAction, listActions, updateActionPlan, updateActionStatus } from "../../db/queries/actions.server";
import { findDecisionNotToAct, listDecisionsNotToAct, withdrawDecisionNotToAct } from "../../db/queries/decisions-not-to-act.server";
import { findNewestOrder } from "../../db/queries/roadmap-order.server";
import { listTargets, saveTarget } from "../../db/queries/targets.server";
import { aContext } from "../builders/a-context";
import { aPlan } from "../builders/a-plan";
import { anAgreedRound } from "../builders/an-agreed-round";
import { sound } from "../builders/sound";
import { aDatabase, DIALECTS } from "../setup/databases";

describe.each(DIALECTS)("an area's scope over its roadmap on %s", (dialect) => {
  test("finds and changes nothing of another area", async () => {
    const { db } = await aDatabase(dialect);
    const context = aContext({ db });
    const north = await anAgreedRound(context, { area: "north" });
    const south = await anAgreedRound(context, { area: "south" });
    const [mine, other] = [north.scope, south.scope];
    const plan = aPlan(north.organisations[0]);
    const { id: action } = sound(await addAction(context, mine, { round: north.id, plan }));
    sound(await moveActionOn(context, mine, { action, to: "under-way", note: "", seenVersion: 1 }));
    sound(await setTarget(context, mine, { round: north.id, descriptor: "A1", level: 4, dueOn: null, seenVersion: 0 }));
    const { id: decision } = sound(await decideNotToAct(context, mine, { round: north.id, descriptor: "B1", reason: "Later" }));
    sound(await layDownOrder(context, mine, { order: [action], reason: "Why not", seenNumber: 0 }));
    const everything = async () => [
      await listActions(db, mine),
      await listActionUpdates(db, mine, action),
      await listTargets(db, mine, north.id),
      await listDecisionsNotToAct(db, mine, north.id),
      await findNewestOrder(db, mine),
    ];
    const before = await everything();

    expect(await listActions(db, other)).toEqual([]);
    expect(await findAction(db, other, action)).toBeUndefined();
    expect(await listActionUpdates(db, other, action)).toEqual([]);
    expect(await listTargets(db, other, north.id)).toEqual([]);
    expect(await listDecisionsNotToAct(db, other, north.id)).toEqual([]);
    expect(await findDecisionNotToAct(db, other, decision)).toBeUndefined();
    expect(await findNewestOrder(db, other)).toBeUndefined();

    const at = instant(context.now());
    expect(await updateActionPlan(db, other, action, plan, 2)).toBe(false);
    expect(await updateActionStatus(db, other, action, "done", 2)).toBe(false);
    expect(await saveTarget(db, other, { round: north.id, descriptor: "A1", level: 5, dueOn: null }, 1, at)).toBe(false);
    expect(await withdrawDecisionNotToAct(db, other, decision, at)).toBe(false);

    const missing = { ok: false, problem: { code: "not-found" } };
    expect(await loadAction(context, other, action)).toMatchObject(missing);
    expect(await loadRoundGaps(context, other, north.id)).toMatchObject(missing);
    expect(await addAction(context, other, { round: north.id, plan: aPlan(south.organisations[0]) })).toMatchObject(missing);
    expect(await changeAction(context, other, { action, plan, seenVersion: 2 })).toMatchObject(missing);
    expect(await moveActionOn(context, other, { action, to: "done", note: "", seenVersion: 2 })).toMatchObject(missing);
    const target = { round: north.id, descriptor: "A2", level: 4, dueOn: null, seenVersion: 0 };
    expect(await setTarget(context, other, target)).toMatchObject(missing);
    expect(await decideNotToAct(context, other, { round: north.id, descriptor: "A2", reason: "Mine" })).toMatchObject(missing);
    expect(await takeUpGap(context, other, { decision })).toMatchObject(missing);
    expect(await layDownOrder(context, other, { order: [action], reason: "Mine", seenNumber: 0 })).toMatchObject({
      problem: { code: "order-stale" },
    });
    expect(await loadOrderNumber(context, other)).toBe(0);
    expect((await loadRoadmap(context, other)).order).toEqual([]);
    expect(await everything()).toEqual(before);
  });
});

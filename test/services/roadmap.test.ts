import { describe, expect, test } from "vitest";
import type { ActionPlan } from "../../app/domain/roadmap/action";
import { gapsWithNeither } from "../../app/domain/roadmap/roadmap";
import { addAction } from "../../app/services/add-action.server";
import { decideNotToAct } from "../../app/services/decide-not-to-act.server";
import { layDownOrder } from "../../app/services/lay-down-order.server";
import { loadOrderNumber, loadRoadmap } from "../../app/services/load-roadmap.server";
import { moveActionOn } from "../../app/services/move-action-on.server";
import { setTarget } from "../../app/services/set-target.server";
import { aContext, type TestContext } from "../builders/a-context";
import { aPlan } from "../builders/a-plan";
import { aLaterRound, anAgreedRound, signOff } from "../builders/an-agreed-round";
import { anEdition } from "../builders/an-edition";
import { aRound, type OpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { aDatabase, DIALECTS } from "../setup/databases";

async function add(context: TestContext, round: OpenRound, title: string, wishes: Partial<ActionPlan> = {}): Promise<string> {
  context.passDays(1);
  const plan = aPlan(round.organisations[0], { title, ...wishes });
  return sound(await addAction(context, round.scope, { round: round.id, plan })).id;
}

const of = (descriptor: string) => ({ descriptors: [{ edition: "small-2026", descriptor }] });

async function titles(context: TestContext, { scope }: OpenRound): Promise<readonly string[]> {
  return (await loadRoadmap(context, scope)).order.map(({ action }) => action.title);
}

describe.each(DIALECTS)("a roadmap on %s", (dialect) => {
  test("has nothing to weigh by before anything is agreed", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await aRound(context);
    const nothing = { basis: null, standings: [], order: [], finished: [], byHand: null, notActing: [], topByVoice: [] };
    expect(await loadRoadmap(context, round.scope)).toEqual(nothing);
    await add(context, round, "Begin");
    const { order, ...rest } = await loadRoadmap(context, round.scope);
    expect(rest).toEqual({ basis: null, standings: [], finished: [], byHand: null, notActing: [], topByVoice: [] });
    expect(order).toMatchObject([{ place: 1, value: 0, parts: [], action: { title: "Begin" } }]);
  });

  test("orders what is to be done by what it is worth, enablers first, and says what is missing", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anAgreedRound(context, { area: "north", scores: { A1: 2, A2: 1, B1: 3, B2: 1 } });
    const late = await add(context, round, "Train", { ...of("B1"), size: 2 });
    const enabler = await add(context, round, "Data sharing", { ...of("B1"), size: 1 });
    await add(context, round, "Dashboard", { ...of("A1"), size: 1, needs: [enabler] });
    sound(await setTarget(context, round.scope, { round: round.id, descriptor: "A1", level: 5, dueOn: null, seenVersion: 0 }));
    sound(await decideNotToAct(context, round.scope, { round: round.id, descriptor: "B2", reason: "Not our job" }));
    sound(await moveActionOn(context, round.scope, { action: late, to: "stopped", note: "No", seenVersion: 1 }));
    await add(context, round, "Train again", { ...of("B1"), size: 8 });

    const roadmap = await loadRoadmap(context, round.scope);
    expect(roadmap.basis).toMatchObject({ round: round.id, title: "First round", edition: { key: "small-2026" } });
    expect(roadmap.order.map(({ place, action, broughtBy }) => [place, action.title, broughtBy?.title ?? null])).toEqual([
      [1, "Data sharing", "Dashboard"],
      [2, "Dashboard", null],
      [3, "Train again", null],
    ]);
    expect(roadmap.finished.map(({ title }) => title)).toEqual(["Train"]);
    expect(roadmap.notActing).toMatchObject([{ descriptor: "B2", reason: "Not our job" }]);
    expect(gapsWithNeither(roadmap).map(({ descriptor }) => descriptor)).toEqual(["A2"]);
    // Two people in three picked B1, except among the communities, too few of whom answered for their picks to be shown.
    expect(roadmap.topByVoice.map(({ voice, action }) => [voice, action?.title])).toEqual([
      ["leaders", "Data sharing"],
      ["workforce", "Data sharing"],
      ["families", "Data sharing"],
      ["communities", "Dashboard"],
    ]);
  });

  test("keeps an order laid down by hand until it is taken back", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anAgreedRound(context, { area: "north" });
    const [low, high] = [await add(context, round, "Low", of("B1")), await add(context, round, "High", of("A1"))];
    const worked = await titles(context, round);
    const lay = (order: readonly string[], reason: string, seenNumber: number) =>
      layDownOrder(context, round.scope, { order, reason, seenNumber });
    const turned = worked[0] === "Low" ? [high, low] : [low, high];
    expect(await lay(turned, " ", 0)).toMatchObject({ problem: { code: "reason-missing" } });
    expect(await lay([low, low], "Why", 0)).toMatchObject({ problem: { code: "order-stale" } });
    expect(await lay([low, "gone"], "Why", 0)).toMatchObject({ problem: { code: "order-stale" } });
    const atOnce = await Promise.all(["The money ends in March", "I say so"].map((reason) => lay(turned, reason, 0)));
    expect(atOnce.filter(({ ok }) => ok)).toHaveLength(1);
    expect(atOnce.find(({ ok }) => !ok)).toMatchObject({ problem: { code: "order-stale" } });

    const roadmap = await loadRoadmap(context, round.scope);
    expect(roadmap.order.map(({ action, workedOutPlace }) => [action.id, workedOutPlace])).toEqual([
      [turned[0], 2],
      [turned[1], 1],
    ]);
    expect(roadmap.byHand).toMatchObject({ order: turned, by: null });
    await add(context, round, "New", of("A2"));
    expect((await titles(context, round)).at(-1)).toBe("New");
    expect(await lay([], "", 0)).toMatchObject({ problem: { code: "order-stale" } });
    expect(sound(await lay([], "", 1))).toEqual({ number: 2 });
    expect((await loadRoadmap(context, round.scope)).byHand).toBeNull();
    expect(await loadOrderNumber(context, round.scope)).toBe(2);
  });

  test("is weighed by the newest signed-off round, and carries its actions over to the next edition", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anAgreedRound(context, { area: "north" });
    await add(context, round, "Carried on", of("A1"));
    await add(context, round, "Nothing stands for it", of("B1"));
    const done = await add(context, round, "Done before", of("A2"));
    sound(await moveActionOn(context, round.scope, { action: done, to: "done", note: "", seenVersion: 1 }));
    await signOff(context, round);
    context.passDays(300);
    const link = { fromEdition: "small-2026", to: "A1", relation: "subset" } as const;
    const newer = {
      ...anEdition({ key: "small-2028" }),
      crosswalk: [
        { ...link, fromDescriptor: "A1", to: "A1" },
        { ...link, fromDescriptor: "A2", to: "A2" },
      ],
    };
    const later = await aLaterRound(context, round, { edition: newer, scores: { A1: 1, A2: 2 } });
    expect((await loadRoadmap(context, round.scope)).basis?.round).toBe(round.id);
    await signOff(context, { scope: round.scope, id: later });

    const roadmap = await loadRoadmap(context, round.scope);
    expect(roadmap.basis).toMatchObject({ round: later, title: "Later round" });
    expect(
      roadmap.order.map(({ action, parts }) => [action.title, parts.map(({ descriptor, relation }) => [descriptor, relation])]),
    ).toEqual([
      ["Carried on", [["A1", "subset"]]],
      ["Nothing stands for it", []],
    ]);
    // What was done before the gap was measured again has left it open.
    expect(gapsWithNeither(roadmap).map(({ descriptor }) => descriptor)).toEqual(["A2"]);
  });
});

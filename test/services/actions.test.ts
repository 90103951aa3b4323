import { describe, expect, test } from "vitest";
import type { ActionPlan } from "../../app/domain/roadmap/action";
import { addAction } from "../../app/services/add-action.server";
import { changeAction } from "../../app/services/change-action.server";
import { loadAction } from "../../app/services/load-action.server";
import { loadRoadmap } from "../../app/services/load-roadmap.server";
import { moveActionOn } from "../../app/services/move-action-on.server";
import { listAuditEvents } from "../../db/queries/audit-events.server";
import { aContext, type TestContext } from "../builders/a-context";
import { aPlan } from "../builders/a-plan";
import { anAgreedRound } from "../builders/an-agreed-round";
import type { OpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { aDatabase, DIALECTS } from "../setup/databases";

async function add(context: TestContext, round: OpenRound, wishes: Partial<ActionPlan> = {}): Promise<string> {
  return sound(await addAction(context, round.scope, { round: round.id, plan: aPlan(round.organisations[0], wishes) })).id;
}

async function change(context: TestContext, round: OpenRound, action: string, wishes: Partial<ActionPlan>, seenVersion = 1) {
  return changeAction(context, round.scope, { action, plan: aPlan(round.organisations[0], wishes), seenVersion });
}

describe.each(DIALECTS)("an action on %s", (dialect) => {
  test("is kept as it was written down, and as it was changed", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anAgreedRound(context, { area: "north" });
    const first = await add(context, round);
    const whole: Partial<ActionPlan> = {
      ...{ title: "One front door", detail: "For all schools", lead: "Ali Door", resources: "no", size: 8, startsOn: "2027-01-05" },
      descriptors: [
        { edition: "small-2026", descriptor: "B1" },
        { edition: "small-2026", descriptor: "A2" },
        { edition: "small-2026", descriptor: "B1" },
      ],
      ...{ dueOn: null, noDueReason: "The money is not settled", needs: [first, first] },
      milestones: [{ title: "Plan written", dueOn: "2027-02-01", doneOn: null }],
    };
    const second = await add(context, round, whole);
    const { action, history } = sound(await loadAction(context, round.scope, second));
    expect(history).toEqual([]);
    expect(action).toEqual({
      ...aPlan(round.organisations[0], whole),
      ...{ id: second, round: round.id, organisationName: "The council", status: "planned", version: 1 },
      createdAt: "2026-11-22T10:00:00.000Z",
      descriptors: ["A2", "B1"].map((descriptor) => ({ edition: "small-2026", descriptor })),
      needs: [first],
    });
    const changed = { ...whole, title: "One front door for all", organisation: round.organisations[1], needs: [], milestones: [] };
    expect(sound(await change(context, round, second, changed))).toEqual({ version: 2 });
    expect(sound(await loadAction(context, round.scope, second)).action).toMatchObject({
      ...{ title: "One front door for all", organisationName: "The trust", needs: [], milestones: [], version: 2 },
    });
    const events = await listAuditEvents(context.db, round.scope, 3);
    expect(events.map(({ action: done }) => done)).toEqual(["action-changed", "action-made", "action-made"]);
    expect(JSON.stringify(events)).not.toMatch(/door|Ali/i);
  });

  test("is refused for what is not there", async () => {
    const context = aContext(await aDatabase(dialect));
    const [north, south] = [await anAgreedRound(context, { area: "north" }), await anAgreedRound(context, { area: "south" })];
    const foreign = await add(context, south);
    const refusal = async (wishes: Partial<ActionPlan>) => {
      const made = await addAction(context, north.scope, { round: north.id, plan: aPlan(north.organisations[0], wishes) });
      return made.ok ? "made" : made.problem.code;
    };
    expect(await refusal({ organisation: south.organisations[0] })).toBe("action-owner-missing");
    expect(await refusal({ needs: [foreign] })).toBe("action-need-unknown");
    expect(await refusal({ descriptors: [{ edition: "small-2026", descriptor: "C1" }] })).toBe("action-descriptor-missing");
    expect(await refusal({ descriptors: [] })).toBe("action-descriptor-missing");
    expect(await refusal({ dueOn: null })).toBe("action-due-missing");
    expect((await loadRoadmap(context, north.scope)).order).toEqual([]);
  });

  test("is changed only by who has seen what it says", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anAgreedRound(context, { area: "north" });
    const id = await add(context, round);
    const results = await Promise.all(["One", "Two", "Three"].map((title) => change(context, round, id, { title })));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    for (const result of results.filter(({ ok }) => !ok)) expect(result).toMatchObject({ problem: { code: "action-stale" } });
    const moved = await moveActionOn(context, round.scope, { action: id, to: "done", note: "", seenVersion: 1 });
    expect(moved).toMatchObject({ problem: { code: "action-stale" } });
  });

  test("is never part of a loop, which is named", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anAgreedRound(context, { area: "north" });
    const sharing = await add(context, round, { title: "Data sharing" });
    const page = await add(context, round, { title: "One page", needs: [sharing] });
    const dashboard = await add(context, round, { title: "Dashboard", needs: [page] });
    expect(await change(context, round, sharing, { title: "Data sharing", needs: [dashboard] })).toMatchObject({
      problem: {
        code: "action-needs-loop",
        details: { loop: "“Data sharing” needs “Dashboard”, which needs “One page”, which needs “Data sharing”" },
      },
    });
    expect(await change(context, round, sharing, { title: "Data sharing", needs: [sharing] })).toMatchObject({
      problem: { code: "action-needs-loop", details: { loop: "“Data sharing” needs itself" } },
    });
    sound(await moveActionOn(context, round.scope, { action: page, to: "done", note: "", seenVersion: 1 }));
    expect(await change(context, round, sharing, { needs: [dashboard] })).toMatchObject({ problem: { code: "action-needs-loop" } });
  });

  test("is never part of a loop that two people close at once", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anAgreedRound(context, { area: "north" });
    const ids = [await add(context, round), await add(context, round), await add(context, round)];
    const ring = ids.map((id, place) => change(context, round, id, { needs: [ids[(place + 1) % ids.length]!] }));
    const results = await Promise.all(ring);
    expect(results.filter(({ ok }) => ok)).toHaveLength(2);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ problem: { code: "action-needs-loop" } });
    expect((await loadRoadmap(context, round.scope)).order).toHaveLength(3);
  });
});

describe.each(DIALECTS)("where an action stands on %s", (dialect) => {
  test("is moved step by step, and every step and note is kept", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anAgreedRound(context, { area: "north" });
    const action = await add(context, round);
    const move = (to: Parameters<typeof moveActionOn>[2]["to"], note: string, seenVersion: number) =>
      moveActionOn(context, round.scope, { action, to, note, seenVersion });
    expect(sound(await move("under-way", "", 1))).toEqual({ version: 2 });
    context.passDays(2);
    expect(await move("under-way", " ", 2)).toMatchObject({ problem: { code: "note-missing" } });
    sound(await move("under-way", " Two schools joined. ", 2));
    expect(await move("blocked", "", 3)).toMatchObject({ problem: { code: "note-missing" } });
    sound(await move("blocked", "No officer", 3));
    expect(await move("planned", "Back", 4)).toMatchObject({ problem: { code: "action-step-refused" } });
    sound(await move("done", "", 4));
    expect(await move("under-way", "", 5)).toMatchObject({ problem: { code: "note-missing" } });
    expect(await move("done", "x".repeat(2001), 5)).toMatchObject({ problem: { code: "text-too-long" } });
    const loaded = sound(await loadAction(context, round.scope, action));
    expect(loaded.action).toMatchObject({ status: "done", version: 5 });
    expect(loaded.history).toEqual([
      { at: "2026-11-22T10:00:00.000Z", by: null, note: "", from: "planned", to: "under-way" },
      { at: "2026-11-24T10:00:00.000Z", by: null, note: "Two schools joined.", from: "under-way", to: "under-way" },
      { at: "2026-11-24T10:00:00.000Z", by: null, note: "No officer", from: "under-way", to: "blocked" },
      { at: "2026-11-24T10:00:00.000Z", by: null, note: "", from: "blocked", to: "done" },
    ]);
    expect(JSON.stringify(await listAuditEvents(context.db, round.scope, 10))).not.toMatch(/schools|officer/);
  });
});

import { describe, expect, test } from "vitest";
import { addAction } from "../../app/services/add-action.server";
import { decideNotToAct } from "../../app/services/decide-not-to-act.server";
import { loadRoundGaps } from "../../app/services/load-round-gaps.server";
import { setTarget } from "../../app/services/set-target.server";
import { takeUpGap } from "../../app/services/take-up-gap.server";
import { moveActionOn } from "../../app/services/move-action-on.server";
import { listAuditEvents } from "../../db/queries/audit-events.server";
import { aContext, type TestContext } from "../builders/a-context";
import { aPlan } from "../builders/a-plan";
import { anAgreedRound } from "../builders/an-agreed-round";
import { aPublishedRound } from "../builders/a-published-round";
import type { OpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { aDatabase, DIALECTS } from "../setup/databases";

const target = (round: OpenRound, wishes: Partial<Parameters<typeof setTarget>[2]> = {}) => ({
  ...{ round: round.id, descriptor: "A1", level: 4, dueOn: "2027-09-30", seenVersion: 0 },
  ...wishes,
});

async function gaps(context: TestContext, round: OpenRound) {
  return sound(await loadRoundGaps(context, round.scope, round.id));
}

describe.each(DIALECTS)("targets on %s", (dialect) => {
  test("stand beside what was agreed: one level up until somebody says otherwise", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anAgreedRound(context, { area: "north" });
    const before = await gaps(context, round);
    expect(before.standings.map(({ descriptor, current, target, targetIsSet }) => [descriptor, current, target, targetIsSet])).toEqual([
      ["A1", 2, 3, false],
      ["A2", 1, 2, false],
      ["B1", 3, 4, false],
    ]);
    expect(sound(await setTarget(context, round.scope, target(round)))).toEqual({ version: 1 });
    const { standings, targets } = await gaps(context, round);
    expect(standings[0]).toMatchObject({ target: 4, targetIsSet: true, dueOn: "2027-09-30", gap: 2 });
    expect(targets).toEqual([
      { descriptor: "A1", level: 4, dueOn: "2027-09-30", version: 1, setBy: null, setAt: "2026-11-22T10:00:00.000Z" },
    ]);
    const [event] = await listAuditEvents(context.db, round.scope, 1);
    expect(event).toMatchObject({ action: "target-set", subject: round.id, details: { descriptor: "A1", version: 1 } });
  });

  test("are changed only by who has seen what they say", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anAgreedRound(context, { area: "north" });
    const atOnce = [3, 4, 5].map((level) => setTarget(context, round.scope, target(round, { level })));
    const results = await Promise.all(atOnce);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    for (const result of results.filter(({ ok }) => !ok)) expect(result).toMatchObject({ problem: { code: "target-stale" } });
    expect(sound(await setTarget(context, round.scope, target(round, { level: 5, dueOn: null, seenVersion: 1 })))).toEqual({ version: 2 });
    expect(await setTarget(context, round.scope, target(round, { seenVersion: 1 }))).toMatchObject({ problem: { code: "target-stale" } });
    expect((await gaps(context, round)).targets).toMatchObject([{ level: 5, dueOn: null, version: 2 }]);
  });

  test("need an agreed score, a level of the scale that is not below it, and a real day", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anAgreedRound(context, { area: "north" });
    const published = await aPublishedRound(context, { area: "south" });
    const refusal = async (at: OpenRound, wishes: Partial<Parameters<typeof setTarget>[2]>) => {
      const result = await setTarget(context, at.scope, target(at, wishes));
      return result.ok ? "set" : result.problem.code;
    };
    expect(await refusal(round, { descriptor: "B2" })).toBe("target-undecided");
    expect(await refusal(published, {})).toBe("target-undecided");
    expect(await refusal(round, { level: 2.5 })).toBe("target-off-scale");
    expect(await refusal(round, { level: 1 })).toBe("target-below");
    expect(await refusal(round, { dueOn: "2027-02-30" })).toBe("date-malformed");
    expect(await refusal(round, { round: published.id })).toBe("not-found");
    expect(await refusal(round, { level: 2 })).toBe("set");
  });
});

describe.each(DIALECTS)("decisions not to act on %s", (dialect) => {
  const leave = (context: TestContext, round: OpenRound, descriptor = "A1", reason = " It has to wait for the new building. ") =>
    decideNotToAct(context, round.scope, { round: round.id, descriptor, reason });

  test("hold with their reason until they are taken back, and stay on record", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anAgreedRound(context, { area: "north" });
    const { id } = sound(await leave(context, round));
    expect(await leave(context, round)).toMatchObject({ problem: { code: "gap-left" } });
    context.passDays(3);
    sound(await takeUpGap(context, round.scope, { decision: id }));
    sound(await takeUpGap(context, round.scope, { decision: id }));
    sound(await leave(context, round, "A1", "Not yet"));
    const { decisions } = await gaps(context, round);
    expect(decisions).toMatchObject([
      { id, reason: "It has to wait for the new building.", decidedBy: null, withdrawnAt: "2026-11-25T10:00:00.000Z" },
      { reason: "Not yet", withdrawnAt: null },
    ]);
    const events = await listAuditEvents(context.db, round.scope, 3);
    expect(events.map(({ action }) => action)).toEqual(["gap-left", "gap-taken-up", "gap-left"]);
    expect(JSON.stringify(events)).not.toContain("building");
  });

  test("need a reason and an agreed score", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anAgreedRound(context, { area: "north" });
    expect(await leave(context, round, "A1", "  ")).toMatchObject({ problem: { code: "reason-missing" } });
    expect(await leave(context, round, "A1", "x".repeat(501))).toMatchObject({ problem: { code: "reason-too-long" } });
    expect(await leave(context, round, "B2")).toMatchObject({ problem: { code: "target-undecided" } });
    expect(await takeUpGap(context, round.scope, { decision: "none" })).toMatchObject({ problem: { code: "not-found" } });
  });

  test("and an action for the same gap never stand together", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anAgreedRound(context, { area: "north" });
    sound(await leave(context, round));
    const { id } = sound(await addAction(context, round.scope, { round: round.id, plan: aPlan(round.organisations[0]) }));
    expect((await gaps(context, round)).decisions).toMatchObject([{ descriptor: "A1", withdrawnAt: "2026-11-22T10:00:00.000Z" }]);
    expect(await leave(context, round)).toMatchObject({ problem: { code: "gap-taken-up", details: { title: "Share data on one page" } } });
    sound(await moveActionOn(context, round.scope, { action: id, to: "stopped", note: "No money", seenVersion: 1 }));
    sound(await leave(context, round));
    sound(await moveActionOn(context, round.scope, { action: id, to: "planned", note: "There is money", seenVersion: 2 }));
    expect((await gaps(context, round)).decisions.filter(({ withdrawnAt }) => withdrawnAt === null)).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { boardReport } from "../../app/domain/reports/board-report";
import { addAction } from "../../app/services/add-action.server";
import { loadBoardReport } from "../../app/services/load-board-report.server";
import { publishSnapshot } from "../../app/services/publish-snapshot.server";
import { recordDecision } from "../../app/services/record-decision.server";
import { submitResponse } from "../../app/services/submit-response.server";
import { aContext } from "../builders/a-context";
import { aDecision } from "../builders/a-decision";
import { aPlan } from "../builders/a-plan";
import { aPublishedRound } from "../builders/a-published-round";
import { anOpenRound } from "../builders/an-open-round";
import { anotherPublishedRound } from "../builders/another-published-round";
import { sound } from "../builders/sound";
import { aDatabase, DIALECTS } from "../setup/databases";

describe.each(DIALECTS)("on %s", (dialect) => {
  test("a board reads the round, what was agreed in it and before, and what is being done", async () => {
    const context = aContext(await aDatabase(dialect));
    const first = await aPublishedRound(context, { area: "north" });
    const { scope } = first;
    const agree = async (round: string, score: number) =>
      sound(
        await recordDecision(context, scope, {
          round,
          descriptor: "A1",
          seenVersion: 0,
          decision: aDecision({ outcome: { status: "agreed", score } }),
        }),
      );
    await agree(first.id, 2);
    sound(await addAction(context, scope, { round: first.id, plan: aPlan(first.organisations[0]) }));
    context.passDays(100);
    const second = await anotherPublishedRound(context, scope, { title: "Second round" });
    await agree(second, 3);

    const sources = sound(await loadBoardReport(context, scope, second));
    expect(sources).toMatchObject({
      results: { roundTitle: "Second round" },
      agreed: { round: second, scores: { A1: { outcome: { score: 3 } } } },
      last: { round: first.id, scores: { A1: { outcome: { score: 2 } } } },
      roadmap: { basis: { round: second }, order: [{ action: { title: "Share data on one page" } }] },
      today: "2027-03-02",
    });
    const changes = boardReport(sources).parts.find(({ key }) => key === "changes")?.blocks ?? [];
    expect(changes).toContainEqual({
      kind: "sentence",
      text: "Of the actions that began before these results, 1 is still open.",
    });
    expect(sound(await loadBoardReport(context, scope, first.id))).toMatchObject({ last: null, agreed: { round: first.id } });
  });

  test("interim results have a report without agreed scores", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context, { area: "north" });
    const { token } = await round.sharedLink("families");
    for (let person = 0; person < 6; person += 1) {
      const fields = new Map([["r.A1", String(person % 3)]]);
      sound(await submitResponse(context, { token, idempotencyKey: `an answer for a test ${person}`, fields }));
    }
    sound(await publishSnapshot(context, round.scope, { round: round.id, kind: "interim" }));
    const sources = sound(await loadBoardReport(context, round.scope, round.id));
    expect(sources).toMatchObject({ results: { interim: true }, agreed: { round: round.id, scores: {}, signOff: null }, last: null });
    expect(boardReport(sources).heading.warning).toMatch(/^Interim results/);
  });

  test("another area's round and one without results are not found", async () => {
    const context = aContext(await aDatabase(dialect));
    const north = await aPublishedRound(context, { area: "north" });
    const south = await anOpenRound(context, { area: "south" });
    for (const [scope, round] of [
      [south.scope, north.id],
      [south.scope, south.id],
      [north.scope, "no-such-round"],
    ] as const) {
      expect(await loadBoardReport(context, scope, round)).toMatchObject({ ok: false, problem: { code: "not-found" } });
    }
  });
});

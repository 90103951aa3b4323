import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { closeRound } from "../../app/services/close-round.server";
import { loadSnapshot } from "../../app/services/load-snapshot.server";
import { publishSnapshot } from "../../app/services/publish-snapshot.server";
import { submitResponse } from "../../app/services/submit-response.server";
import type { Voice } from "../../app/domain/values/voice";
import { listAuditEvents } from "../../db/queries/audit-events.server";
import { findRound } from "../../db/queries/rounds.server";
import { aContext, type TestContext } from "../builders/a-context";
import { anOpenRound, aRound, type OpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { aDatabase, DIALECTS } from "../setup/databases";

/** So many people of a voice, who rate A1 in turn with these values. */
async function answer(
  context: TestContext,
  round: OpenRound,
  voice: Voice,
  people: number,
  values: readonly number[],
  organisation?: string,
) {
  const { token } = await round.sharedLink(voice, organisation ?? null);
  for (let i = 0; i < people; i += 1) {
    const fields: [string, string][] = [["r.A1", String(values[i % values.length])]];
    sound(await submitResponse(context, { token, idempotencyKey: randomUUID(), fields }));
  }
}

async function publish(context: TestContext, round: OpenRound, kind: "interim" | "final") {
  return publishSnapshot(context, round.scope, { round: round.id, kind });
}

async function shown(context: TestContext, round: OpenRound) {
  return sound(await loadSnapshot(context, round.scope, round.id));
}

async function refusalOf(context: TestContext, round: OpenRound, kind: "interim" | "final"): Promise<string> {
  const result = await publish(context, round, kind);
  return result.ok ? "nothing was refused" : result.problem.code;
}

describe.each(DIALECTS)("publishing on %s", (dialect) => {
  test("the final snapshot shows large groups, says nothing of small ones, and ends the round", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    await answer(context, round, "workforce", 12, [1, 2, 3], round.organisations[0]);
    await answer(context, round, "families", 3, [0]);
    await closeRound(context, round.scope, round.id);
    const taken = sound(await publish(context, round, "final"));
    expect(taken.number).toBe(1);

    const results = await shown(context, round);
    expect(results).toMatchObject({
      snapshotId: taken.id,
      takenOn: "2026-11-22",
      interim: false,
      roundTitle: "First round",
      areaName: "Area north",
    });
    expect(results.release.voices.workforce?.descriptors.A1).toMatchObject({
      shown: "full",
      n: 12,
      histogram: [0, 4, 4, 4, 0, 0],
      typical: 2,
    });
    expect(results.release.voices.families?.descriptors.A1).toMatchObject({ shown: "hidden", n: null, histogram: null, typical: null });
    expect(results.release.responses).toBeNull();
    expect(results.edition.key).toBe("small-2026");
    for (const { id } of results.organisations) expect(results.release.organisations).toHaveProperty([id]);

    expect((await findRound(context.db, round.scope, round.id))?.status).toBe("published");
    expect(await refusalOf(context, round, "final")).toBe("round-published");
    const [event] = await listAuditEvents(context.db, round.scope, 1);
    expect(event).toMatchObject({ action: "round-published", subject: round.id, details: { snapshot: 1 } });
  });

  test("later answers change an interim figure only when five or more join it", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    await answer(context, round, "workforce", 10, [1, 2]);
    sound(await publish(context, round, "interim"));
    expect(await shown(context, round)).toMatchObject({ interim: true });

    await answer(context, round, "workforce", 4, [5]);
    expect(sound(await publish(context, round, "interim")).number).toBe(2);
    expect((await shown(context, round)).release.voices.workforce?.descriptors.A1?.histogram).toEqual([0, 5, 5, 0, 0, 0]);

    await answer(context, round, "workforce", 1, [5]);
    await closeRound(context, round.scope, round.id);
    sound(await publish(context, round, "final"));
    const results = await shown(context, round);
    expect(results).toMatchObject({ interim: false });
    expect(results.release.voices.workforce?.descriptors.A1?.histogram).toEqual([0, 5, 5, 0, 0, 5]);
  });

  test("answers that come in while a snapshot is taken are in it whole or not at all", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    await answer(context, round, "workforce", 10, [3, 2]);
    const { token } = await round.sharedLink("workforce");
    const fields: [string, string][] = ["A1", "A2", "B1", "B2"].map((key) => [`r.${key}`, "3"]);
    const sending = Array.from({ length: 12 }, () => submitResponse(context, { token, idempotencyKey: randomUUID(), fields }));
    const [taken] = await Promise.all([publish(context, round, "interim"), ...sending]);
    expect(taken.ok).toBe(true);

    const { responses, descriptors } = (await shown(context, round)).release.voices.workforce ?? { responses: null, descriptors: {} };
    for (const cell of Object.values(descriptors)) {
      if (cell.shown !== "full") continue;
      expect((cell.n ?? 0) + (cell.dontKnow ?? 0) + (cell.notApplicable ?? 0) + (cell.unanswered ?? 0)).toBe(responses);
    }
  });
});

describe("a snapshot is refused", () => {
  test("when the round is not where that snapshot belongs", async () => {
    const context = aContext(await aDatabase("sqlite"));
    const draft = await aRound(context);
    expect([await refusalOf(context, draft, "interim"), await refusalOf(context, draft, "final")]).toEqual([
      "round-not-open",
      "round-not-closed",
    ]);
    const open = await anOpenRound(context, { area: "south" });
    await answer(context, open, "workforce", 10, [1, 2]);
    expect(await refusalOf(context, open, "final")).toBe("round-not-closed");
    await closeRound(context, open.scope, open.id);
    expect(await refusalOf(context, open, "interim")).toBe("round-not-open");
  });

  test("when nobody has answered", async () => {
    const context = aContext(await aDatabase("sqlite"));
    const round = await anOpenRound(context);
    await closeRound(context, round.scope, round.id);
    expect(await refusalOf(context, round, "final")).toBe("nothing-to-publish");
  });

  test("to somebody of another area, who cannot see it either", async () => {
    const context = aContext(await aDatabase("sqlite"));
    const [north, south] = [await anOpenRound(context), await anOpenRound(context, { area: "south" })];
    await answer(context, south, "workforce", 10, [1, 2]);
    const request = { round: south.id, kind: "interim" } as const;
    expect(await publishSnapshot(context, north.scope, request)).toMatchObject({ ok: false, problem: { code: "not-found" } });
    sound(await publishSnapshot(context, south.scope, request));
    expect(await loadSnapshot(context, north.scope, south.id)).toMatchObject({ ok: false, problem: { code: "not-found" } });
  });

  test("and a round without one has no results", async () => {
    const context = aContext(await aDatabase("sqlite"));
    const round = await anOpenRound(context);
    expect(await loadSnapshot(context, round.scope, round.id)).toMatchObject({ ok: false, problem: { code: "not-found" } });
  });
});

import { describe, expect, test } from "vitest";
import type { AreaScope } from "../../app/domain/access/scope";
import type { Decision } from "../../app/domain/workshop/agreed-score";
import { loadAgreedHistory } from "../../app/services/load-agreed-history.server";
import { loadAgreedSet } from "../../app/services/load-agreed-set.server";
import { loadLastAgreedSet } from "../../app/services/load-last-agreed-set.server";
import { loadSignOffs } from "../../app/services/load-sign-offs.server";
import { recordDecision } from "../../app/services/record-decision.server";
import { reopenAgreedScores } from "../../app/services/reopen-agreed-scores.server";
import { signOffAgreedScores } from "../../app/services/sign-off-agreed-scores.server";
import { isUniqueViolation } from "../../db/errors.server";
import { findRoundAgreedBefore, listAgreedScores, listAgreedScoreVersions } from "../../db/queries/agreed-scores.server";
import { listSignOffs } from "../../db/queries/sign-offs.server";
import { aContext, type TestContext } from "../builders/a-context";
import { aDecision } from "../builders/a-decision";
import { aPublishedRound } from "../builders/a-published-round";
import { anotherPublishedRound } from "../builders/another-published-round";
import { sound } from "../builders/sound";
import { aDatabase, DIALECTS } from "../setup/databases";

type Place = { readonly context: TestContext; readonly scope: AreaScope; readonly id: string };

const on = (descriptor: string, { context, scope, id }: Place) => {
  return (seenVersion: number, wishes: Partial<Decision> = {}) =>
    recordDecision(context, scope, { round: id, descriptor, seenVersion, decision: aDecision(wishes) });
};

describe.each(DIALECTS)("agreed scores on %s", (dialect) => {
  async function aPlace(area = "north"): Promise<Place> {
    const context = aContext(await aDatabase(dialect));
    const { id, scope } = await aPublishedRound(context, { area });
    return { context, scope, id };
  }

  test("a decision is kept as it was made, with the snapshot that the room looked at", async () => {
    const place = await aPlace();
    const outcome = { status: "not-agreed", range: [1, 3] } as const;
    const wishes = {
      outcome,
      rule: "not-met",
      dissent: { families: "Not for us." },
      evidence: "The audit.",
      room: { families: 6 },
    } as const;
    sound(await on("A1", place)(0, wishes));
    const { scores, edition, roundTitle, signOff } = sound(await loadAgreedSet(place.context, place.scope, place.id));
    const snapshot = await place.context.db.selectFrom("snapshot").select("id").executeTakeFirstOrThrow();
    expect(scores).toEqual({
      A1: {
        ...aDecision(wishes),
        descriptor: "A1",
        version: 1,
        snapshot: snapshot.id,
        recordedBy: null,
        recordedAt: "2026-11-22T10:00:00.000Z",
      },
    });
    expect([edition.key, roundTitle, signOff]).toEqual(["small-2026", "First round", null]);
  });

  test("a new version leaves the older ones as they were, and holds in their place", async () => {
    const place = await aPlace();
    const record = on("A1", place);
    sound(await record(0));
    const first = await place.context.db.selectFrom("agreed_score").selectAll().executeTakeFirstOrThrow();
    place.context.passDays(1);
    sound(await record(1, { outcome: { status: "agreed", score: 2 }, changeReason: "We had read the wrong row." }));
    sound(await on("B1", place)(0));
    const versions = await loadAgreedHistory(place.context, place.scope, { round: place.id, descriptor: "A1" });
    expect(versions.map(({ version, outcome, changeReason }) => [version, outcome, changeReason])).toEqual([
      [2, { status: "agreed", score: 2 }, "We had read the wrong row."],
      [1, { status: "agreed", score: 3 }, ""],
    ]);
    expect(await place.context.db.selectFrom("agreed_score").selectAll().where("id", "=", first.id).executeTakeFirst()).toEqual(first);
    const { scores } = sound(await loadAgreedSet(place.context, place.scope, place.id));
    expect(Object.values(scores).map(({ descriptor, version }) => [descriptor, version])).toEqual([
      ["A1", 2],
      ["B1", 1],
    ]);
  });

  test("of several who record the same version at once exactly one does, and the others are told whose it was", async () => {
    const place = await aPlace();
    const levels = [0, 1, 2, 3, 4];
    const made = await Promise.all(levels.map((score) => on("A1", place)(0, { outcome: { status: "agreed", score } })));
    expect(made.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { version: 1 } }]);
    for (const refused of made.filter(({ ok }) => !ok)) {
      expect(refused).toMatchObject({
        problem: { code: "agreed-score-stale", details: { version: 1, who: "The operator", at: "2026-11-22T10:00:00.000Z" } },
      });
    }
    expect((await place.context.db.selectFrom("agreed_score").select("version").execute()).length).toBe(1);
    expect(await on("A1", place)(2, { changeReason: "Ahead" })).toMatchObject({ problem: { code: "agreed-score-stale" } });
  });

  test("a decision that is sent twice is recorded once, and then a later one with the same words is a new version", async () => {
    const place = await aPlace();
    const twice = await Promise.all([on("A1", place)(0), on("A1", place)(0, { room: { families: 6, leaders: 4 } })]);
    expect(twice).toEqual([
      { ok: true, value: { version: 1 } },
      { ok: true, value: { version: 1 } },
    ]);
    expect((await place.context.db.selectFrom("agreed_score").select("id").execute()).length).toBe(1);
    expect(await on("A1", place)(0, { reason: "Other words." })).toMatchObject({ problem: { code: "agreed-score-stale" } });
    expect(sound(await on("A1", place)(1, { changeReason: "To have it confirmed." }))).toEqual({ version: 2 });
  });

  test("the same version is refused by the database itself", async () => {
    const place = await aPlace();
    sound(await on("A1", place)(0));
    const row = await place.context.db.selectFrom("agreed_score").selectAll().executeTakeFirstOrThrow();
    const again = place.context.db
      .insertInto("agreed_score")
      .values({ ...row, id: "another" })
      .execute();
    expect(await again.then(() => "written", isUniqueViolation)).toBe(true);
  });

  test("are signed off by name, version by version, and then stand until they are opened again", async () => {
    const { context, scope, id: round } = await aPlace();
    const record = on("A1", { context, scope, id: round });
    expect(await signOffAgreedScores(context, scope, { round, name: "Ann" })).toMatchObject({ problem: { code: "agreed-scores-none" } });
    sound(await record(0));
    sound(await record(1, { changeReason: "Second thoughts" }));
    expect(await reopenAgreedScores(context, scope, { round, name: "Ann", reason: "Early" })).toMatchObject({
      problem: { code: "agreed-scores-not-signed-off" },
    });
    expect(await signOffAgreedScores(context, scope, { round, name: " " })).toMatchObject({ problem: { code: "name-missing" } });
    expect(await signOffAgreedScores(context, scope, { round, name: "Ann", seen: 1 })).toMatchObject({
      problem: { code: "agreed-scores-moved" },
    });
    const signed = sound(await signOffAgreedScores(context, scope, { round, name: " Ann  Wexler ", seen: 2 }));
    expect(signed).toEqual({
      ...{ number: 1, kind: "signed-off", name: "Ann Wexler", reason: "", versions: { A1: 2 } },
      ...{ recordedBy: null, recordedAt: "2026-11-22T10:00:00.000Z" },
    });
    expect(sound(await loadAgreedSet(context, scope, round)).signOff).toEqual(signed);
    const refused = { ok: false, problem: { code: "agreed-scores-signed-off" } };
    expect(await record(2, { changeReason: "Too late" })).toMatchObject(refused);
    expect(await signOffAgreedScores(context, scope, { round, name: "Ben" })).toMatchObject(refused);

    const withoutReason = await reopenAgreedScores(context, scope, { round, name: "Ben", reason: " " });
    expect(withoutReason).toMatchObject({ problem: { code: "reason-missing" } });
    const reopened = sound(await reopenAgreedScores(context, scope, { round, name: "Ben", reason: "A row was missed." }));
    expect(reopened).toMatchObject({ number: 2, kind: "reopened", name: "Ben", reason: "A row was missed.", versions: {} });
    expect(sound(await loadAgreedSet(context, scope, round)).signOff).toBeNull();
    sound(await record(2, { changeReason: "The row that was missed" }));
    sound(await signOffAgreedScores(context, scope, { round, name: "Ann" }));
    expect((await loadSignOffs(context, scope, round)).map(({ number, kind, versions }) => [number, kind, versions])).toEqual([
      [1, "signed-off", { A1: 2 }],
      [2, "reopened", {}],
      [3, "signed-off", { A1: 3 }],
    ]);
  });

  test("one who signs off and one who records at once leave a sign-off of what there is", async () => {
    const { context, scope, id: round } = await aPlace();
    sound(await on("A1", { context, scope, id: round })(0));
    await Promise.all([
      on("B1", { context, scope, id: round })(0),
      signOffAgreedScores(context, scope, { round, name: "Ann" }),
      on("B2", { context, scope, id: round })(0),
    ]);
    const { scores, signOff } = sound(await loadAgreedSet(context, scope, round));
    expect(signOff?.versions).toEqual(Object.fromEntries(Object.keys(scores).map((key) => [key, 1])));
  });

  test("what may not be recorded is not, and the record of events holds neither reasons nor dissent", async () => {
    const { context, scope, id: round } = await aPlace();
    const place = { context, scope, id: round };
    expect(await on("Z9", place)(0)).toMatchObject({ problem: { code: "not-found" } });
    expect(await on("A1", place)(0, { outcome: { status: "agreed", score: 2.5 } })).toMatchObject({
      problem: { code: "agreed-level-off-scale" },
    });
    expect(await on("A1", place)(0, { reason: "" })).toMatchObject({ problem: { code: "reason-missing" } });
    expect(await context.db.selectFrom("agreed_score").select("id").execute()).toEqual([]);
    sound(await on("A1", place)(0, { reason: "Told in confidence" }));
    sound(await signOffAgreedScores(context, scope, { round, name: "Ann Wexler" }));
    sound(await reopenAgreedScores(context, scope, { round, name: "Ann Wexler", reason: "Told in confidence" }));
    const events = await context.db
      .selectFrom("audit_event")
      .select(["action", "subject", "details"])
      .orderBy("number", "desc")
      .limit(3)
      .execute();
    expect(events).toEqual([
      { action: "agreed-scores-reopened", subject: round, details: JSON.stringify({ number: 2 }) },
      { action: "agreed-scores-signed-off", subject: round, details: JSON.stringify({ number: 1, decisions: 1 }) },
      { action: "agreed-score-recorded", subject: round, details: JSON.stringify({ descriptor: "A1", version: 1 }) },
    ]);
  });

  test("the last round's are those of the newest that opened earlier and has any", async () => {
    const { context, scope, id: first } = await aPlace();
    sound(await on("A1", { context, scope, id: first })(0, { reason: "Of the first" }));
    context.passDays(100);
    const second = await anotherPublishedRound(context, scope, { title: "Second round" });
    context.passDays(100);
    const third = await anotherPublishedRound(context, scope, { title: "Third round" });
    const lastOf = async (id: string) => (await loadLastAgreedSet(context, scope, id))?.round ?? null;
    expect([await lastOf(first), await lastOf(second), await lastOf(third)]).toEqual([null, first, first]);
    sound(await on("B1", { context, scope, id: second })(0, { reason: "Of the second" }));
    expect([await lastOf(first), await lastOf(second), await lastOf(third)]).toEqual([null, first, second]);
    expect(Object.keys((await loadLastAgreedSet(context, scope, third))?.scores ?? {})).toEqual(["B1"]);
  });

  test("there is nothing to agree on before the results are published", async () => {
    const context = aContext(await aDatabase(dialect));
    const { id, scope } = await aPublishedRound(context, { area: "north" });
    const open = await anotherPublishedRound(context, scope, { title: "Still open", publish: false });
    expect(await loadAgreedSet(context, scope, open)).toMatchObject({ problem: { code: "not-found" } });
    expect(await on("A1", { context, scope, id: open })(0)).toMatchObject({ problem: { code: "results-not-final" } });
    expect(await signOffAgreedScores(context, scope, { round: open, name: "Ann" })).toMatchObject({
      problem: { code: "results-not-final" },
    });
    expect(sound(await loadAgreedSet(context, scope, id)).scores).toEqual({});
  });

  test("are nobody's from another area", async () => {
    const { context, scope, id: round } = await aPlace();
    const { scope: other, id: elsewhere } = await aPublishedRound(context, { area: "south" });
    sound(await on("A1", { context, scope, id: round })(0));
    sound(await signOffAgreedScores(context, scope, { round, name: "Ann" }));
    expect(await listAgreedScores(context.db, other, round)).toEqual([]);
    expect(await listAgreedScoreVersions(context.db, other, round, "A1")).toEqual([]);
    expect(await listSignOffs(context.db, other, round)).toEqual([]);
    expect(await findRoundAgreedBefore(context.db, other, "2099-01-01T00:00:00.000Z")).toBeUndefined();
    expect(await loadLastAgreedSet(context, other, round)).toBeNull();
    expect(await loadLastAgreedSet(context, other, elsewhere)).toBeNull();
    const missing = { ok: false, problem: { code: "not-found" } };
    expect(await loadAgreedSet(context, other, round)).toMatchObject(missing);
    expect(await on("B1", { context, scope: other, id: round })(0)).toMatchObject(missing);
    expect(await signOffAgreedScores(context, other, { round, name: "Eve" })).toMatchObject(missing);
    expect(await reopenAgreedScores(context, other, { round, name: "Eve", reason: "Mine" })).toMatchObject(missing);
    expect((await listSignOffs(context.db, scope, round)).length).toBe(1);
  });
});

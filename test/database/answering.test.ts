import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { closeRound } from "../../app/services/close-round.server";
import { loadTallySheet } from "../../app/services/load-tally-sheet.server";
import { replaceResponse } from "../../app/services/replace-response.server";
import { setAsideLinkBatch } from "../../app/services/set-aside-link-batch.server";
import { submitResponse } from "../../app/services/submit-response.server";
import { isSound, verify } from "../../app/services/verify.server";
import { withdrawResponse } from "../../app/services/withdraw-response.server";
import { listAuditEvents } from "../../db/queries/audit-events.server";
import type { Db } from "../../db/schema.server";
import { aContext, type TestContext } from "../builders/a-context";
import { anOpenRound, aRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { aDatabase, DIALECTS } from "../setup/databases";

type Fields = [string, string][];

const ANSWERS: Fields = [
  ["r.A1", "3"],
  ["r.A2", "dk"],
  ["c.A1", "Because"],
  ["matters", "A1"],
];

function send(context: TestContext, token: string, fields: Fields = ANSWERS, idempotencyKey: string = randomUUID()) {
  return submitResponse(context, { token, fields, idempotencyKey });
}

function codes(result: Awaited<ReturnType<typeof send>>): string[] {
  return result.ok ? [] : result.problem.map((problem) => problem.code);
}

async function count(db: Db, table: "response" | "rating" | "spent_mark" | "submission_key"): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return row.count;
}

async function expectSound(context: TestContext): Promise<void> {
  expect(await verify(context)).toEqual({ drift: [], incomplete: [], broken: [] });
}

describe.each(DIALECTS)("answering on %s", (dialect) => {
  test("a submission is kept with a rating for everything that is asked, and counted", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    const link = await round.sharedLink("leaders", round.organisations[0]);
    expect(sound(await send(context, link.token)).receipt).toMatch(/^(\w{4}-){4}\w{4}$/);

    const { sheet } = sound(await loadTallySheet(context, round.scope, round.id));
    const cell = { levels: [0, 0, 0, 0, 0, 0], dontKnow: 0, notApplicable: 0, unanswered: 0, changes: 1 };
    const group = {
      group: { responses: 1, changes: 1, choosers: 1, picks: { A1: 1 } },
      cells: {
        A1: { ...cell, levels: [0, 0, 0, 1, 0, 0] },
        A2: { ...cell, dontKnow: 1 },
        B1: { ...cell, unanswered: 1 },
        B2: { ...cell, unanswered: 1 },
      },
    };
    expect(sheet).toEqual({ voices: { leaders: group }, organisations: { [round.organisations[0]]: group } });
    const kept = await context.db.selectFrom("response").selectAll().executeTakeFirstOrThrow();
    expect(kept).toMatchObject({ link_id: link.id, given_on: "2026-11-22", matters: '["A1"]', set_aside: 0 });
    await expectSound(context);
  });

  test("the same sent again counts once and gets the same receipt, also after the round has closed", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    for (const kind of ["personal", "shared"] as const) {
      const { token } = await round.invite({ kind });
      const key = randomUUID();
      const first = sound(await send(context, token, ANSWERS, key));
      expect(sound(await send(context, token, ANSWERS, key))).toEqual(first);
    }
    const { token } = await round.sharedLink("families");
    const key = randomUUID();
    const together = await Promise.all([1, 2, 3, 4, 5].map(() => send(context, token, [], key)));
    expect(new Set(together.map((result) => sound(result).receipt)).size).toBe(1);
    expect(await count(context.db, "response")).toBe(3);
    sound(await closeRound(context, round.scope, round.id));
    expect(await send(context, token, [], key)).toEqual(together[0]);
    expect(codes(await send(context, token, []))).toEqual(["round-not-open"]);
    expect(await count(context.db, "response")).toBe(3);
    await expectSound(context);
  });

  test("the same sent again after its key was forgotten still counts once", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    const { token } = await round.sharedLink("leaders");
    const key = randomUUID();
    const first = await send(context, token, ANSWERS, key);
    await context.db.deleteFrom("submission_key").execute();
    expect(await send(context, token, ANSWERS, key)).toEqual(first);
    expect(await count(context.db, "response")).toBe(1);
    await expectSound(context);
  });

  test("a personal invitation answers once, whoever presses first", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    const { token } = await round.invite({ kind: "personal", voice: "workforce" });
    const results = await Promise.all([1, 2, 3, 4].map(() => send(context, token, [])));
    expect(results.filter((result) => result.ok).length).toBe(1);
    expect(results.flatMap(codes)).toEqual(["link-spent", "link-spent", "link-spent"]);
    expect([await count(context.db, "response"), await count(context.db, "submission_key")]).toEqual([1, 1]);
    await expectSound(context);
  });

  test("what cannot be taken leaves nothing behind and consumes nothing", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    const { token } = await round.invite({ kind: "personal" });
    expect(
      codes(
        await send(context, token, [
          ["r.A1", "9"],
          ["x", "1"],
        ]),
      ),
    ).toEqual(["answers-value-off-scale", "submission-field-unknown"]);
    expect(codes(await send(context, "no such token"))).toEqual(["link-unknown"]);
    expect(codes(await send(context, token, ANSWERS, "short"))).toEqual(["submission-invalid"]);
    expect(await count(context.db, "spent_mark")).toBe(0);
    expect(await count(context.db, "submission_key")).toBe(0);
    expect((await send(context, token)).ok).toBe(true);
  });

  test("a draft round and a stopped link take no answers", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await aRound(context);
    const link = await round.sharedLink("leaders");
    expect(codes(await send(context, link.token))).toEqual(["round-not-open"]);
    await context.db.updateTable("round").set({ status: "open" }).execute();
    await context.db.updateTable("invitation").set({ status: "stopped" }).execute();
    expect(codes(await send(context, link.token))).toEqual(["link-closed"]);
  });

  test("a receipt replaces the answers, counting each changed rating once", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    const { token } = await round.sharedLink("leaders");
    const { receipt } = sound(await send(context, token));
    const typed = receipt.toLowerCase().replaceAll("-", " ");
    sound(
      await replaceResponse(context, {
        receipt: typed,
        fields: [
          ["r.A1", "4"],
          ["r.A2", "dk"],
        ],
      }),
    );
    const { sheet } = sound(await loadTallySheet(context, round.scope, round.id));
    expect(sheet.voices.leaders?.group).toEqual({ responses: 1, changes: 2, choosers: 0, picks: { A1: 0 } });
    expect(sheet.voices.leaders?.cells["A1"]).toMatchObject({ levels: [0, 0, 0, 0, 1, 0], changes: 2 });
    expect(sheet.voices.leaders?.cells["A2"]).toMatchObject({ dontKnow: 1, changes: 1 });
    const rating = await context.db.selectFrom("rating").selectAll().where("descriptor", "=", "A1").executeTakeFirst();
    expect(rating).toMatchObject({ answer: "4", comment: "" });
    await expectSound(context);
  });

  test("a receipt withdraws the answers, once", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    const { token } = await round.sharedLink("leaders");
    const { receipt } = sound(await send(context, token));
    sound(await send(context, token));
    const results = await Promise.all([withdrawResponse(context, receipt), withdrawResponse(context, receipt)]);
    expect(results.filter((result) => result.ok).length).toBe(1);
    const { sheet } = sound(await loadTallySheet(context, round.scope, round.id));
    expect(sheet.voices.leaders?.group).toEqual({ responses: 1, changes: 3, choosers: 1, picks: { A1: 1 } });
    expect(sheet.voices.leaders?.cells["A1"]?.changes).toBe(3);
    expect(await count(context.db, "rating")).toBe(4);
    expect(await replaceResponse(context, { receipt, fields: [] })).toMatchObject({ problem: [{ code: "receipt-unknown" }] });
    expect(await withdrawResponse(context, "nonsense")).toMatchObject({ problem: { code: "receipt-unknown" } });
    await expectSound(context);
  });

  test("after the round has closed a receipt changes nothing", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    const { receipt } = sound(await send(context, (await round.sharedLink("leaders")).token));
    sound(await closeRound(context, round.scope, round.id));
    expect(await withdrawResponse(context, receipt)).toMatchObject({ problem: { code: "round-not-open" } });
    expect(await replaceResponse(context, { receipt, fields: [] })).toMatchObject({ problem: [{ code: "round-not-open" }] });
    await expectSound(context);
  });

  test("edits of the same answers at the same moment leave the tallies right", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    const { receipt } = sound(await send(context, (await round.sharedLink("leaders")).token));
    await Promise.all(["0", "1", "2", "4", "5"].map((value) => replaceResponse(context, { receipt, fields: [["r.A1", value]] })));
    const { sheet } = sound(await loadTallySheet(context, round.scope, round.id));
    expect(sheet.voices.leaders?.cells["A1"]?.changes).toBe(6);
    await expectSound(context);
  });

  test("a shared link's answers are set aside as a whole, with a reason, on record", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    const leaked = await round.sharedLink("families");
    const sent = [];
    for (let at = 0; at < 4; at += 1) sent.push(sound(await send(context, leaked.token, [["r.A1", String(at)]])));
    sound(await send(context, (await round.sharedLink("families")).token, [["r.A1", "5"]]));
    const setAside = (reason: string) => setAsideLinkBatch(context, round.scope, { link: leaked.id, reason });
    expect(await setAside("It was posted publicly")).toMatchObject({ problem: { code: "link-batch-too-small" } });
    sent.push(sound(await send(context, leaked.token, [["matters", "B1"]])));
    expect(await setAside("  ")).toMatchObject({ problem: { code: "reason-missing" } });
    sound(await setAside("It was posted publicly"));

    const { sheet } = sound(await loadTallySheet(context, round.scope, round.id));
    expect(sheet.voices.families?.group).toEqual({ responses: 1, changes: 11, choosers: 0, picks: { B1: 0 } });
    expect(sheet.voices.families?.cells["A1"]).toMatchObject({ levels: [0, 0, 0, 0, 0, 1], unanswered: 0, changes: 11 });
    expect(codes(await send(context, leaked.token, []))).toEqual(["link-closed"]);
    sound(await replaceResponse(context, { receipt: sent[0]!.receipt, fields: [] }));
    sound(await withdrawResponse(context, sent[1]!.receipt));
    const [event] = await listAuditEvents(context.db, round.scope, 1);
    expect(event).toMatchObject({ action: "link-batch-set-aside", actor: "operator", details: { reason: "It was posted publicly" } });
    await expectSound(context);
  });

  test("a hundred at once are all counted, once each", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    const links = await Promise.all([
      round.sharedLink("leaders", round.organisations[0]),
      round.sharedLink("leaders"),
      round.sharedLink("families"),
    ]);
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, at) =>
        send(context, links[at % 3]!.token, [
          ["r.A1", String(at % 6)],
          ["matters", "B1"],
        ]),
      ),
    );
    expect(results.filter((result) => !result.ok)).toEqual([]);
    const { sheet } = sound(await loadTallySheet(context, round.scope, round.id));
    expect([sheet.voices.leaders?.group.responses, sheet.voices.families?.group.responses]).toEqual([67, 33]);
    expect(sheet.organisations[round.organisations[0]]?.group.responses).toBe(34);
    await expectSound(context);
  });

  test("nothing marks on record that somebody answered", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    const { receipt } = sound(await send(context, (await round.sharedLink("leaders")).token));
    sound(await withdrawResponse(context, receipt));
    expect((await listAuditEvents(context.db, round.scope, 10)).map((event) => event.action)).toEqual([
      "round-opened",
      "round-made",
      "area-made",
    ]);
  });

  test("verifying names a tally that was tampered with and a response that lost a rating", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    sound(await send(context, (await round.sharedLink("leaders")).token));
    await context.db.updateTable("tally").set({ count: 7 }).where("descriptor", "=", "A1").where("answer", "=", "3").execute();
    await context.db.deleteFrom("rating").where("descriptor", "=", "B2").execute();
    const found = await verify(context);
    const where = { organisation: "", voice: "leaders", round: round.id };
    expect(found.drift).toEqual([
      { ...where, descriptor: "A1", answer: "3", kept: 7, counted: 1 },
      { ...where, descriptor: "B2", answer: "unanswered", kept: 1, counted: 0 },
    ]);
    expect(found.incomplete).toEqual([{ round: round.id, voice: "leaders", responses: 1 }]);
    expect(isSound(found)).toBe(false);
  });
});

import { describe, expect, test } from "vitest";
import { saveHelpContact } from "../../db/queries/drafts.server";
import { loadTallySheet } from "../../app/services/load-tally-sheet.server";
import { checkReceipt } from "../../app/services/check-receipt.server";
import { closeRound } from "../../app/services/close-round.server";
import { forgetDraft } from "../../app/services/forget-draft.server";
import { loadDraft } from "../../app/services/load-draft.server";
import { openLink } from "../../app/services/open-link.server";
import { rewriteResponses } from "../../app/services/rewrite-responses.server";
import { saveDraft } from "../../app/services/save-draft.server";
import type { ServiceContext } from "../../app/services/service-context.server";
import { startAnswering } from "../../app/services/start-answering.server";
import { startReplacing } from "../../app/services/start-replacing.server";
import { sendingText, submitDraft } from "../../app/services/submit-draft.server";
import { isSound, verify } from "../../app/services/verify.server";
import { withdrawResponse } from "../../app/services/withdraw-response.server";
import { aContext } from "../builders/a-context";
import { anOpenRound, aRound, type OpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { aDatabase, DIALECTS } from "../setup/databases";

const fields = (all: Readonly<Record<string, string>>) => new URLSearchParams(all);

async function start(context: ServiceContext, token: string, browserKeys: readonly string[] = [], kiosk = false): Promise<string> {
  return sound(await startAnswering(context, { token, browserKeys, kiosk })).browserKey;
}

async function save(
  context: ServiceContext,
  browserKey: string,
  page: string,
  all: Readonly<Record<string, string>>,
  saveNumber: number | null = null,
) {
  const { draft } = sound(await loadDraft(context, [browserKey]));
  return sound(await saveDraft(context, [browserKey], { page, fields: fields(all), draft: draft.id, saveNumber }));
}

async function answersOf(context: ServiceContext, browserKey: string) {
  return sound(await loadDraft(context, [browserKey])).draft.answers;
}

async function sendingOf(context: ServiceContext, browserKey: string): Promise<string> {
  return sendingText(sound(await loadDraft(context, [browserKey])).draft);
}

async function sheetOf(context: ServiceContext, round: OpenRound) {
  return sound(await loadTallySheet(context, round.scope, round.id)).sheet;
}

async function leadersCounted(context: ServiceContext, round: OpenRound): Promise<number> {
  return (await sheetOf(context, round)).voices.leaders?.group.responses ?? 0;
}

describe.each(DIALECTS)("answers under way on %s", (dialect) => {
  test("opening a link uses nothing up and keeps nothing", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    await saveHelpContact(context.db, round.scope, "the family line, 01632 960 123");
    const { token } = await round.invite({ kind: "personal", voice: "leaders", organisation: round.organisations[0] });
    for (let times = 0; times < 3; times += 1) {
      const opened = sound(await openLink(context, token, []));
      expect(opened).toMatchObject({ organisation: "The council", begun: { where: "nowhere" }, asked: { areaName: "Area north" } });
      expect(opened.helpContact).toBe("the family line, 01632 960 123");
    }
    expect(await context.db.selectFrom("draft").selectAll().execute()).toEqual([]);
    expect(await context.db.selectFrom("spent_mark").selectAll().execute()).toEqual([]);
  });

  test("the token and the browser's key are kept as hashes alone", async () => {
    const context = aContext(await aDatabase(dialect));
    const { token } = await (await anOpenRound(context)).sharedLink("leaders");
    const browserKey = await start(context, token);
    const everything = JSON.stringify([
      await context.db.selectFrom("draft").selectAll().execute(),
      await context.db.selectFrom("draft_browser").selectAll().execute(),
      await context.db.selectFrom("invitation").selectAll().execute(),
    ]);
    expect(everything).not.toContain(token);
    expect(everything).not.toContain(browserKey);
  });

  test("links that do not work say why", async () => {
    const context = aContext(await aDatabase(dialect));
    const draft = await aRound(context, { area: "south" });
    const early = await draft.sharedLink("leaders");
    expect(await openLink(context, early.token, [])).toMatchObject({
      ok: false,
      problem: { code: "round-not-open", details: { status: "draft" } },
    });
    expect(await openLink(context, "nonsense", [])).toMatchObject({ ok: false, problem: { code: "link-unknown" } });
    const nobody = await anOpenRound(context, {
      area: "west",
      policy: { sections: { leaders: [], workforce: ["A"], families: ["A"], communities: ["A"] } },
    });
    expect(await openLink(context, (await nobody.sharedLink("leaders")).token, [])).toMatchObject({
      ok: false,
      problem: { code: "link-closed" },
    });
  });

  test("answers are there on coming back in the same browser, and every browser behind a shared link has its own", async () => {
    const context = aContext(await aDatabase(dialect));
    const { token } = await (await anOpenRound(context)).sharedLink("leaders");
    const mine = await start(context, token);
    await save(context, mine, "1", { "r.A1": "3", "c.A1": "because", "r.A2": "dk" });
    expect(await start(context, token, ["something old", mine])).toBe(mine);
    expect(await answersOf(context, mine)).toMatchObject({ ratings: { A1: "3", A2: "dk" }, comments: { A1: "because" } });
    const theirs = await start(context, token);
    expect(theirs).not.toBe(mine);
    expect(await answersOf(context, theirs)).toMatchObject({ ratings: {} });
    expect(await start(context, token, [mine], true)).not.toBe(mine);
  });

  test("a personal link in another browser shows how far things are, and adds to them", async () => {
    const context = aContext(await aDatabase(dialect));
    const { token } = await (await anOpenRound(context)).invite({ kind: "personal" });
    const first = await start(context, token);
    await save(context, first, "1", { "r.A1": "3", "r.A2": "dk" });
    expect(sound(await openLink(context, token, [])).begun).toEqual({ where: "elsewhere", answered: 2, asked: 4 });
    const second = await start(context, token);
    expect(sound(await loadDraft(context, [second])).seesAnswers).toBe(false);
    await save(context, second, "1", { "r.A2": "1" });
    await save(context, second, "2", { "r.B1": "5" });
    expect((await answersOf(context, first)).ratings).toEqual({ A1: "3", A2: "1", B1: "5" });
    await forgetDraft(context, [second]);
    expect((await answersOf(context, first)).ratings).toEqual({ A1: "3", A2: "1", B1: "5" });
  });

  test("an older save that arrives late changes nothing, whatever else is saved meanwhile", async () => {
    const context = aContext(await aDatabase(dialect));
    const { token } = await (await anOpenRound(context)).sharedLink("leaders");
    const key = await start(context, token);
    await save(context, key, "1", { "r.A1": "4" }, 3);
    await save(context, key, "2", { "r.B1": "2" }, 1);
    await save(context, key, "1", { "r.A1": "0" }, 2);
    await save(context, key, "1", { "r.A1": "0" }, 3);
    expect((await answersOf(context, key)).ratings).toEqual({ A1: "4", B1: "2" });
    await save(context, key, "1", { "r.A1": "5" });
    expect(await answersOf(context, key)).toMatchObject({ ratings: { A1: "5", B1: "2" }, saves: { "1": 4, "2": 1 } });
  });

  test("pages saved at the same moment are all kept", async () => {
    const context = aContext(await aDatabase(dialect));
    const { token } = await (await anOpenRound(context)).sharedLink("leaders");
    const key = await start(context, token);
    await Promise.all([
      save(context, key, "1", { "r.A1": "4" }),
      save(context, key, "2", { "r.B1": "2", "c.B1": "yes" }),
      save(context, key, "matters", { matters: "B1" }),
    ]);
    expect(await answersOf(context, key)).toMatchObject({ ratings: { A1: "4", B1: "2" }, comments: { B1: "yes" }, matters: ["B1"] });
  });

  test("sent twice, or again after the answer was lost, it counts once and has one receipt", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    const { token } = await round.invite({ kind: "personal" });
    const key = await start(context, token);
    await save(context, key, "1", { "r.A1": "4", "c.A1": "a comment" });
    await save(context, key, "matters", { matters: "A1" });
    const sending = await sendingOf(context, key);
    const send = () => submitDraft(context, { held: [{ key, receipt: "" }], sending });
    const receipts = (await Promise.all([send(), send()])).map((sent) => sound(sent).receipt);
    expect(sound(await send()).receipt).toBe(receipts[0]);
    expect(receipts[1]).toBe(receipts[0]);
    expect(await leadersCounted(context, round)).toBe(1);
    expect(
      await context.db.selectFrom("rating").select(["descriptor", "answer", "comment"]).where("comment", "!=", "").execute(),
    ).toMatchObject([{ descriptor: "A1", comment: "a comment" }]);
    expect(await context.db.selectFrom("draft").selectAll().execute()).toEqual([]);
    expect(await context.db.selectFrom("draft_browser").selectAll().execute()).toEqual([]);
    expect(await loadDraft(context, [key])).toMatchObject({ ok: false, problem: { code: "not-found" } });
    expect(await openLink(context, token, [key])).toMatchObject({ ok: false, problem: { code: "link-spent" } });
    const stranger = { held: [{ key, receipt: "" }], sending: `${sending}x` };
    expect(await submitDraft(context, stranger)).toMatchObject({ ok: false, problem: [{ code: "not-found" }] });
    expect(isSound(await verify(context))).toBe(true);
  });

  test("when the round has closed, nothing more is saved or sent, and the draft does not count", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    const { token } = await round.sharedLink("leaders");
    const key = await start(context, token);
    const sending = await sendingOf(context, key);
    sound(await closeRound(context, round.scope, round.id));
    const closed = { ok: false, problem: { code: "round-not-open", details: { status: "closed" } } };
    expect(await saveDraft(context, [key], { page: "1", fields: fields({ "r.A1": "1" }), draft: null, saveNumber: null })).toMatchObject(
      closed,
    );
    expect(await openLink(context, token, [key])).toMatchObject(closed);
    expect(await submitDraft(context, { held: [{ key, receipt: "" }], sending })).toMatchObject({
      ok: false,
      problem: [{ code: "round-not-open" }],
    });
    expect(await leadersCounted(context, round)).toBe(0);
  });

  test("what was never sent is deleted 14 days after the round closed, and not before", async () => {
    const context = aContext(await aDatabase(dialect));
    const [closing, open] = [await anOpenRound(context), await anOpenRound(context, { area: "south" })];
    for (const round of [closing, open]) await start(context, (await round.sharedLink("leaders")).token);
    const rounds = async () => (await context.db.selectFrom("draft").select("round_id").execute()).map((row) => row.round_id).sort();
    sound(await closeRound(context, closing.scope, closing.id));
    context.passDays(13);
    await rewriteResponses(context);
    expect(await rounds()).toEqual([closing.id, open.id].sort());
    context.passDays(2);
    await rewriteResponses(context);
    expect(await rounds()).toEqual([open.id]);
    expect(await context.db.selectFrom("draft_browser").selectAll().execute()).toHaveLength(1);
  });

  test("with the receipt answers are replaced, without ever being shown, or withdrawn", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    const { token } = await round.sharedLink("leaders", round.organisations[1]);
    const key = await start(context, token);
    await save(context, key, "1", { "r.A1": "4" });
    const { receipt } = sound(await submitDraft(context, { held: [{ key, receipt: "" }], sending: await sendingOf(context, key) }));

    expect((await checkReceipt(context, "7K2M-P0QX-3JRD-95TN-HW8A")).ok).toBe(false);
    expect((await checkReceipt(context, receipt)).ok).toBe(true);
    const again = sound(await startReplacing(context, receipt)).browserKey;
    expect(await answersOf(context, again)).toMatchObject({ ratings: {}, comments: {}, matters: [] });
    await save(context, again, "1", { "r.A1": "1" });
    const sending = await sendingOf(context, again);
    expect(sending).not.toContain(receipt);
    const send = () => submitDraft(context, { held: [{ key: again, receipt }], sending });
    expect(sound(await send())).toMatchObject({ receipt, browserKey: again });
    expect(sound(await send())).toMatchObject({ receipt, browserKey: "" });
    expect(await leadersCounted(context, round)).toBe(1);
    expect((await sheetOf(context, round)).voices.leaders?.cells.A1?.levels).toEqual([0, 1, 0, 0, 0, 0]);

    sound(await withdrawResponse(context, receipt));
    expect(await leadersCounted(context, round)).toBe(0);
    expect(isSound(await verify(context))).toBe(true);
  });

  test("a page of one draft never saves or sends another that the browser holds too", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    const [leader, worker] = [await round.sharedLink("leaders"), await round.sharedLink("workforce")];
    const first = await start(context, leader.token);
    const second = await start(context, worker.token, [first]);
    const old = sound(await loadDraft(context, [first])).draft.id;
    const keys = [second, first];
    const page = { page: "1", fields: fields({ "r.A1": "3" }), saveNumber: null };
    expect(sound(await saveDraft(context, keys, { ...page, draft: old })).loaded.browserKey).toBe(first);
    expect((await answersOf(context, second)).ratings).toEqual({});
    const held = keys.map((key) => ({ key, receipt: "" }));
    const sending = await sendingOf(context, first);
    expect(sound(await submitDraft(context, { held, sending })).browserKey).toBe(first);
    expect(sound(await submitDraft(context, { held, sending })).browserKey).toBe("");
    expect(await saveDraft(context, keys, { ...page, draft: old })).toMatchObject({ ok: false, problem: { code: "not-found" } });
    expect((await answersOf(context, second)).ratings).toEqual({});
  });

  test("who began can have it all deleted", async () => {
    const context = aContext(await aDatabase(dialect));
    const { token } = await (await anOpenRound(context)).invite({ kind: "personal" });
    const key = await start(context, token);
    await save(context, key, "1", { "r.A1": "4" });
    await forgetDraft(context, [key]);
    expect(await context.db.selectFrom("draft").selectAll().execute()).toEqual([]);
    expect(sound(await openLink(context, token, [key])).begun).toEqual({ where: "nowhere" });
  });

  test("what cannot be taken comes back with what was typed, and the rest is saved", async () => {
    const context = aContext(await aDatabase(dialect));
    const { token } = await (await anOpenRound(context)).sharedLink("leaders");
    const key = await start(context, token);
    const saved = await save(context, key, "1", { "r.A1": "9", "r.A2": "2" });
    expect(saved.problems).toMatchObject([{ field: "r.A1" }]);
    expect(saved.typed.ratings).toEqual({ A1: "9", A2: "2" });
    expect((await answersOf(context, key)).ratings).toEqual({ A2: "2" });
    expect(await saveDraft(context, [key], { page: "9", fields: fields({}), draft: null, saveNumber: null })).toMatchObject({
      ok: false,
      problem: { code: "not-found" },
    });
  });
});

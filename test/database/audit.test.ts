import { describe, expect, test } from "vitest";
import { closeRound } from "../../app/services/close-round.server";
import { recordAuditEvent } from "../../app/services/record-audit-event.server";
import { verify } from "../../app/services/verify.server";
import { atomic } from "../../db/atomic.server";
import { instant, toJson } from "../../db/columns.server";
import type { AuditEventTable } from "../../db/schema.server";
import { aContext } from "../builders/a-context";
import { anOpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { aDatabase, DIALECTS } from "../setup/databases";

async function aRecord(dialect: (typeof DIALECTS)[number]) {
  const context = aContext(await aDatabase(dialect));
  const round = await anOpenRound(context);
  sound(await closeRound(context, round.scope, round.id));
  const { area } = round.scope;
  const numbers = async () => (await verify(context)).broken.map((event) => event.number);
  return { context, round, area, numbers, events: context.db.updateTable("audit_event").where("area_id", "=", area) };
}

describe.each(DIALECTS)("the record of events on %s", (dialect) => {
  test("follows from itself", async () => {
    const { numbers, context, area } = await aRecord(dialect);
    expect(await numbers()).toEqual([]);
    const events = await context.db
      .selectFrom("audit_event")
      .select(["number", "action"])
      .where("area_id", "=", area)
      .orderBy("number")
      .execute();
    expect(events.map(({ number, action }) => `${number} ${action}`)).toEqual([
      "1 area-made",
      "2 round-made",
      "3 round-opened",
      "4 round-closed",
    ]);
  });

  test.each([
    ["actor", { actor: "somebody else" }],
    ["action", { action: "round-made" }],
    ["time", { at: instant(new Date("2020-01-01")) }],
    ["details", { details: toJson({ reason: "another" }) }],
  ] satisfies [string, Partial<AuditEventTable>][])("shows a changed %s", async (_what, change) => {
    const { events, numbers } = await aRecord(dialect);
    await events.set(change).where("number", "=", 3).execute();
    expect(await numbers()).toEqual([3]);
  });

  test("shows an event that was taken out, also when those after it were renumbered", async () => {
    const { context, events, numbers } = await aRecord(dialect);
    await context.db.deleteFrom("audit_event").where("number", "=", 2).execute();
    expect(await numbers()).toEqual([3]);
    await events.set({ number: 2 }).where("number", "=", 3).execute();
    expect(await numbers()).toEqual([2, 4]);
  });

  test("keeps its order when many are added at once", async () => {
    const { context, round, area, numbers } = await aRecord(dialect);
    const add = (subject: string) =>
      atomic(context.db, (db) => recordAuditEvent(db, context.now(), round.scope, { action: "round-made", subject }));
    await Promise.all(["a", "b", "c", "d", "e", "f"].map(add));
    expect(await numbers()).toEqual([]);
    const last = await context.db
      .selectFrom("audit_event")
      .select("number")
      .where("area_id", "=", area)
      .orderBy("number", "desc")
      .executeTakeFirst();
    expect(last?.number).toBe(10);
  });
});

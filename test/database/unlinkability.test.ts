import { readFileSync } from "node:fs";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { closeRound } from "../../app/services/close-round.server";
import { rewriteResponses } from "../../app/services/rewrite-responses.server";
import { submitResponse } from "../../app/services/submit-response.server";
import { withdrawResponse } from "../../app/services/withdraw-response.server";
import { verify } from "../../app/services/verify.server";
import { readAtOnce } from "../../db/atomic.server";
import { openDatabase } from "../../db/open.server";
import { pagesOf, type AnyRow } from "../../db/queries/whole-tables.server";
import { ANSWER_TABLES } from "../../db/queries/rewriting.server";
import type { Db } from "../../db/schema.server";
import { TABLE_NAMES } from "../../db/tables.server";
import { aContext, type TestContext } from "../builders/a-context";
import { anOpenRound, type OpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { aDatabase, DIALECTS, type TestDatabase } from "../setup/databases";
import { rankCorrelation } from "./rank-correlation";

/** Who answered what, in the order in which they did: known to this test, and to nothing that is kept. */
type Pair = { readonly invitation: string; readonly tokenHash: string; readonly response: string; readonly receiptHash: string };

const PEOPLE = 150;
// Of orders that have nothing to do with each other, one in many million correlates this much.
const NOTICEABLE = 0.45;
const PAGE_BYTES = 4096;

async function answerInTurn(context: TestContext, round: OpenRound, people: number): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let at = 0; at < people; at += 1) {
    const { id, token } = await round.invite({ kind: "personal", voice: at % 2 === 0 ? "leaders" : "families" });
    const before = new Set((await context.db.selectFrom("response").select("id").execute()).map((row) => row.id));
    const fields: [string, string][] = [
      ["r.A1", String(at % 6)],
      ["c.B1", `What person ${at} wrote`],
    ];
    sound(await submitResponse(context, { token, idempotencyKey: `the key of person ${at}`, fields }));
    const rows = await context.db.selectFrom("response").select(["id", "receipt_hash"]).execute();
    const added = rows.filter((row) => !before.has(row.id));
    const { token_hash } = await context.db.selectFrom("invitation").select("token_hash").where("id", "=", id).executeTakeFirstOrThrow();
    pairs.push({ invitation: id, tokenHash: token_hash, response: added[0]!.id, receiptHash: added[0]!.receipt_hash });
  }
  return pairs;
}

/** The rows of a table as they lie in the engine's pages, told by one of their columns. */
async function orderInPages({ db, dialect }: TestDatabase, table: string, column: string): Promise<string[]> {
  const place = sql.ref(dialect === "sqlite" ? "rowid" : "ctid");
  const { rows } = await sql<{ told: string }>`select ${sql.ref(column)} as told from ${sql.table(table)} order by ${place}`.execute(db);
  return [...new Set(rows.map((row) => row.told))];
}

async function correlations(database: TestDatabase, pairs: readonly Pair[]): Promise<Record<string, number>> {
  const arrived = pairs.map((pair) => pair.response);
  const responseOf = new Map(pairs.map((pair) => [pair.invitation, pair.response]));
  const marks = (await orderInPages(database, "spent_mark", "invitation_id")).map((id) => responseOf.get(id) ?? "");
  const responses = await orderInPages(database, "response", "id");
  const ratings = await orderInPages(database, "rating", "response_id");
  return {
    "marks as they arrived": rankCorrelation(marks, arrived),
    "responses as they arrived": rankCorrelation(responses, arrived),
    "ratings as they arrived": rankCorrelation(ratings, arrived),
    "marks as responses": rankCorrelation(marks, responses),
    "marks as ratings": rankCorrelation(marks, ratings),
  };
}

async function rowsByValue(db: Db): Promise<Map<string, AnyRow[]>> {
  const found = new Map<string, AnyRow[]>();
  for (const table of TABLE_NAMES) {
    for await (const page of pagesOf(db, table)) {
      for (const row of page) {
        for (const value of Object.values(row)) {
          if (value !== null) found.set(String(value), [...(found.get(String(value)) ?? []), row]);
        }
      }
    }
  }
  return found;
}

/** Values of the rows that hold any of these, without those that most rows share. */
function tellingValues(rows: Map<string, AnyRow[]>, ...held: string[]): Set<string> {
  const values = held.flatMap((value) => rows.get(value) ?? []).flatMap((row) => Object.values(row).map(String));
  return new Set(values.filter((value) => value !== "null" && (rows.get(value)?.length ?? 0) < PEOPLE / 10));
}

async function expectUnlinkable(database: TestDatabase, pairs: readonly Pair[]): Promise<void> {
  for (const [what, correlation] of Object.entries(await correlations(database, pairs))) {
    expect(Math.abs(correlation), what).toBeLessThan(NOTICEABLE);
  }
  const rows = await rowsByValue(database.db);
  for (const { invitation, tokenHash, response, receiptHash } of pairs) {
    const ofInvitation = tellingValues(rows, invitation, tokenHash);
    expect(ofInvitation.has(invitation) && ofInvitation.has(tokenHash)).toBe(true);
    const shared = [...tellingValues(rows, response, receiptHash)].filter((value) => ofInvitation.has(value));
    expect(shared).toEqual([]);
  }
  if (database.dialect === "postgres") await expectOneTransaction(database.db);
  else expectNothingInTheFile(database, pairs);
}

async function expectOneTransaction(db: Db): Promise<void> {
  const numbers = new Set<string>();
  for (const table of ANSWER_TABLES) {
    const { rows } = await sql<{ xmin: string; xmax: string }>`select distinct xmin::text, xmax::text from ${sql.table(table)}`.execute(db);
    for (const { xmin, xmax } of rows) numbers.add(`${xmin} ${xmax}`);
  }
  expect([...numbers]).toEqual([expect.stringMatching(/^\d+ 0$/)]);
  const { rows } = await sql<{ marked: number }>`select count(*) as marked from invitation where xmax::text <> '0'`.execute(db);
  expect(rows).toEqual([{ marked: 0 }]);
}

function positions(bytes: Buffer, text: string): number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(text); at !== -1; at = bytes.indexOf(text, at + 1)) found.push(at);
  return found;
}

function expectNothingInTheFile({ place }: TestDatabase, pairs: readonly Pair[]): void {
  if (!("file" in place)) throw new Error("SQLite is a file");
  const wal = readFileSync(`${place.file}-wal`);
  expect(pairs.filter(({ response, receiptHash }) => wal.includes(response) || wal.includes(receiptHash))).toEqual([]);
  const bytes = readFileSync(place.file);
  const pagesHolding = (text: string) => positions(bytes, text).map((at) => Math.floor(at / PAGE_BYTES));
  const answerPages = new Set(pairs.flatMap(({ response, receiptHash }) => [...pagesHolding(response), ...pagesHolding(receiptHash)]));
  const wayInPages = pairs.flatMap(({ invitation, tokenHash }) => [...pagesHolding(invitation), ...pagesHolding(tokenHash)]);
  expect(wayInPages.filter((page) => answerPages.has(page))).toEqual([]);
  for (const places of [(all: number[]) => Math.min(...all), (all: number[]) => Math.max(...all)]) {
    const place = new Map(pairs.map(({ response }) => [response, places(positions(bytes, response))]));
    const arrived = pairs.map((pair) => pair.response);
    const inFile = [...arrived].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
    expect(Math.abs(rankCorrelation(inFile, arrived))).toBeLessThan(NOTICEABLE);
  }
}

describe.each(DIALECTS)("what a personal invitation and its answers share on %s", (dialect) => {
  test("is nothing after the nightly rewriting, and nothing after the closing", { timeout: 120_000 }, async () => {
    const database = await aDatabase(dialect);
    const context = aContext(database);
    const round = await anOpenRound(context);
    const pairs = await answerInTurn(context, round, PEOPLE);
    // What the rewriting is for: without it the order tells all, and the log holds every step.
    for (const correlation of Object.values(await correlations(database, pairs))) expect(correlation).toBe(1);
    if ("file" in database.place) expect(readFileSync(`${database.place.file}-wal`).includes(pairs[0]!.response)).toBe(true);

    expect(await rewriteResponses(context)).toBe(1);
    await expectUnlinkable(database, pairs);

    pairs.push(...(await answerInTurn(context, round, 30)));
    sound(await closeRound(context, round.scope, round.id));
    await expectUnlinkable(database, pairs);
    expect(await rewriteResponses(context)).toBe(0);
    expect(await verify(context)).toEqual({ drift: [], incomplete: [], broken: [] });
  });

  test("answers that were withdrawn are nowhere in the file", async () => {
    const database = await aDatabase(dialect);
    const context = aContext(database);
    const round = await anOpenRound(context);
    await answerInTurn(context, round, 10);
    const { token } = await round.sharedLink("leaders");
    const fields: [string, string][] = [["c.A1", "Something that was regretted"]];
    const { receipt } = sound(await submitResponse(context, { token, idempotencyKey: "a key that is long", fields }));
    const { id } = await context.db.selectFrom("response").select("id").where("link_id", "is not", null).executeTakeFirstOrThrow();
    sound(await withdrawResponse(context, receipt));
    await rewriteResponses(context);
    expect((await rowsByValue(context.db)).has(id)).toBe(false);
    if ("file" in database.place) {
      const bytes = readFileSync(database.place.file);
      expect([positions(bytes, id), positions(bytes, "Something that was regretted")]).toEqual([[], []]);
    }
  });

  test("a key of a submission is forgotten after three days", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    await answerInTurn(context, round, 2);
    context.passDays(3);
    await rewriteResponses(context);
    expect((await context.db.selectFrom("submission_key").selectAll().execute()).length).toBe(2);
    context.passDays(1);
    await rewriteResponses(context);
    expect(await context.db.selectFrom("submission_key").selectAll().execute()).toEqual([]);
  });

  test.each([
    ["of the answers", "response"],
    ["of something else, with a view of the database from before", "area"],
  ] as const)("a round stays due while somebody's reading %s keeps its old pages alive", { timeout: 60_000 }, async (_, table) => {
    const database = await aDatabase(dialect);
    const context = aContext(database);
    const round = await anOpenRound(context);
    await answerInTurn(context, round, 3);
    const rewritten = () => context.db.selectFrom("round").select("rewritten_at").executeTakeFirst();
    const reader = openDatabase(database.place);
    try {
      await readAtOnce(reader.db, async (reading) => {
        await reading.selectFrom(table).select("id").execute();
        sound(await closeRound(context, round.scope, round.id));
        expect(await rewritten()).toEqual({ rewritten_at: null });
      });
    } finally {
      await reader.close();
    }
    expect(await rewriteResponses(context)).toBe(1);
    expect(await rewritten()).toEqual({ rewritten_at: "2026-11-22T10:00:00.000Z" });
  });

  test("answers that come in while the rewriting runs are neither lost nor counted twice", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    const { token } = await round.sharedLink("leaders");
    const send = (at: number) => submitResponse(context, { token, idempotencyKey: `a key for number ${at}`, fields: [["r.A1", "1"]] });
    const sending = Array.from({ length: 40 }, (_, at) => send(at));
    await Promise.all([...sending, rewriteResponses(context), rewriteResponses(context)]);
    for (const result of await Promise.all(sending)) sound(result);
    expect((await context.db.selectFrom("response").select("id").execute()).length).toBe(40);
    expect(await verify(context)).toEqual({ drift: [], incomplete: [], broken: [] });
  });
});

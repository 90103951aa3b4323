import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { backUp } from "../../app/services/back-up.server";
import { receiptFor, receiptHash } from "../../app/services/record-response.server";
import { restore } from "../../app/services/restore.server";
import { submitResponse } from "../../app/services/submit-response.server";
import { verify } from "../../app/services/verify.server";
import { aContext } from "../builders/a-context";
import { anOpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { aDatabase, anEmptyDatabase, DIALECTS } from "../setup/databases";
import { oneFile, type OneFile } from "../setup/one-file";
import { SENDERS, sendingKeyOf, type SubmittingOrders } from "../setup/submitting-child";

const KILLS = 20;
const LONGEST_BURST_MILLISECONDS = 400;
const SOUND = { drift: [], incomplete: [], broken: [] };

const children = new Set<ChildProcess>();
let script: OneFile;

beforeAll(async () => {
  script = await oneFile(join(import.meta.dirname, "../setup/submitting-child.ts"));
});

afterAll(() => script.remove());

afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
  children.clear();
});

type Burst = { readonly acknowledged: number[]; readonly begun: Promise<void>; kill(): Promise<void> };

function aBurst(orders: SubmittingOrders): Burst {
  const child = spawn(process.execPath, [script.path, JSON.stringify(orders)], { stdio: ["ignore", "pipe", "pipe"] });
  children.add(child);
  const acknowledged: number[] = [];
  let [rest, complaint] = ["", ""];
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const begun = new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split("\n");
      rest = lines.pop() ?? "";
      acknowledged.push(...lines.map(Number));
      resolve();
    });
    child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
    child.once("close", () => reject(new Error(`The child ended by itself: ${complaint}`)));
  });
  return {
    acknowledged,
    begun,
    async kill() {
      child.kill("SIGKILL");
      await ended;
      children.delete(child);
      expect(complaint).toBe("");
    },
  };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(DIALECTS)("killed while answers come in, on %s", (dialect) => {
  test("everything acknowledged is there once, nothing is there by half", { timeout: 400_000 }, async () => {
    const database = await aDatabase(dialect);
    const context = aContext(database);
    const round = await anOpenRound(context);
    const link = await round.sharedLink("leaders");
    const send = (key: string) => submitResponse(context, { token: link.token, idempotencyKey: key, fields: [] });
    let acknowledged = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const run = `burst ${kill}`;
      const burst = aBurst({ place: database.place, secret: context.secret, token: link.token, run });
      await burst.begun;
      await pause(Math.random() * LONGEST_BURST_MILLISECONDS);
      await burst.kill();

      const hashes = burst.acknowledged.map((n) =>
        receiptHash(context.secret, receiptFor(context.secret, `${link.id} ${sendingKeyOf(run, n)}`)),
      );
      const found = await context.db.selectFrom("response").select("receipt_hash").where("receipt_hash", "in", hashes).execute();
      expect(found.map((row) => row.receipt_hash).sort()).toEqual(hashes.sort());
      expect(await verify(context)).toEqual(SOUND);

      // What was sent and not acknowledged is sent again, as a browser would.
      const sent = Math.max(...burst.acknowledged) + SENDERS;
      for (let n = 0; n <= sent; n += 1) if (!burst.acknowledged.includes(n)) sound(await send(sendingKeyOf(run, n)));
      acknowledged += sent + 1;
      const { count } = await context.db
        .selectFrom("response")
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      expect(count).toBe(acknowledged);
    }
    expect(await verify(context)).toEqual(SOUND);
  });

  test("two processes at once lose nothing and count nothing twice", { timeout: 120_000 }, async () => {
    const database = await aDatabase(dialect);
    const context = aContext(database);
    const round = await anOpenRound(context);
    const link = await round.sharedLink("leaders");
    const orders = { place: database.place, secret: context.secret, token: link.token };
    const bursts = [aBurst({ ...orders, run: "one" }), aBurst({ ...orders, run: "other" })];
    for (const burst of bursts) await burst.begun;
    await pause(1_000);
    for (const burst of bursts) await burst.kill();
    expect(await verify(context)).toEqual(SOUND);
    const responses = await context.db.selectFrom("response").select("id").execute();
    const acknowledged = bursts.reduce((sum, burst) => sum + burst.acknowledged.length, 0);
    expect(responses.length).toBeGreaterThanOrEqual(acknowledged);
    expect(responses.length).toBeLessThanOrEqual(acknowledged + 2 * SENDERS);
  });

  test("a backup taken meanwhile restores to a whole that adds up, on either engine", { timeout: 120_000 }, async () => {
    const database = await aDatabase(dialect);
    const context = aContext(database);
    const round = await anOpenRound(context);
    const link = await round.sharedLink("leaders");
    const folder = mkdtempSync(join(tmpdir(), "waymark-backup-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const burst = aBurst({ place: database.place, secret: context.secret, token: link.token, run: "burst" });
    await burst.begun;
    const files = [];
    for (let at = 0; at < 3; at += 1) {
      await pause(100);
      const file = join(folder, `backup-${at}.gz`);
      files.push({ file, counts: sound(await backUp(context, file)) });
    }
    await burst.kill();
    for (const { file, counts } of files) {
      expect(counts["response"]).toBeGreaterThan(0);
      for (const target of DIALECTS) {
        const other = aContext(await anEmptyDatabase(target));
        expect(sound(await restore(other, file))).toEqual(counts);
        expect(await verify(other)).toEqual(SOUND);
      }
    }
  });
});

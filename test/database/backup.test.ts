import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { writeBackupFile } from "../../app/adapters/backup-file.server";
import { backUp } from "../../app/services/back-up.server";
import { closeRound } from "../../app/services/close-round.server";
import { restore } from "../../app/services/restore.server";
import { submitResponse } from "../../app/services/submit-response.server";
import { isSound, verify } from "../../app/services/verify.server";
import { migrate } from "../../db/migrate.server";
import { pagesOf, type AnyRow } from "../../db/queries/whole-tables.server";
import type { Db } from "../../db/schema.server";
import { TABLE_NAMES } from "../../db/tables.server";
import { aContext, type TestContext } from "../builders/a-context";
import { anOpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { aDatabase, anEmptyDatabase, DIALECTS } from "../setup/databases";

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "waymark-backup-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function fill(context: TestContext, responses: number): Promise<void> {
  const round = await anOpenRound(context);
  const link = await round.sharedLink("leaders", round.organisations[0]);
  for (let at = 0; at < responses; at += 1) {
    const fields: [string, string][] = [
      ["r.A1", String(at % 6)],
      ["c.A1", `Comment ${at}: “quoted”,\nin two lines`],
    ];
    sound(await submitResponse(context, { token: link.token, idempotencyKey: `a key for number ${at}`, fields }));
  }
  sound(await closeRound(context, round.scope, round.id));
}

async function everything(db: Db): Promise<Record<string, readonly AnyRow[]>> {
  const all: Record<string, AnyRow[]> = {};
  for (const table of TABLE_NAMES) {
    const rows: AnyRow[] = [];
    for await (const page of pagesOf(db, table)) rows.push(...page);
    all[table] = rows.filter((row) => row["action"] !== "backup-restored");
  }
  return all;
}

function damaged(file: string, change: (text: string) => string): string {
  const other = join(aFolder(), "damaged");
  writeFileSync(other, gzipSync(change(gunzipSync(readFileSync(file)).toString("utf8"))));
  return other;
}

describe.each(DIALECTS)("a backup of %s", (dialect) => {
  test.each(DIALECTS)("restores whole into an empty %s", async (target) => {
    const context = aContext(await aDatabase(dialect));
    await fill(context, 130);
    const file = join(aFolder(), "backup.gz");
    const counts = sound(await backUp(context, file));
    expect(counts).toMatchObject({ area: 1, response: 130, rating: 520 });
    expect(statSync(file).mode & 0o777).toBe(0o600);

    const other = aContext(await anEmptyDatabase(target));
    expect(await restore(other, file)).toEqual({ ok: true, value: counts });
    expect(await everything(other.db)).toEqual(await everything(context.db));
    expect(isSound(await verify(other))).toBe(true);
  });

  test("restores into tables that are there and empty, and not into anything else", async () => {
    const context = aContext(await aDatabase(dialect));
    await fill(context, 1);
    const file = join(aFolder(), "backup.gz");
    sound(await backUp(context, file));
    expect(await restore(context, file)).toMatchObject({ problem: { code: "database-not-empty" } });
    const other = aContext(await aDatabase(dialect));
    sound(await restore(other, file));
    expect(await restore(other, file)).toMatchObject({ problem: { code: "database-not-empty" } });
  });

  test("that is damaged anywhere leaves the database as it was", async () => {
    const context = aContext(await aDatabase(dialect));
    await fill(context, 3);
    const file = join(aFolder(), "backup.gz");
    sound(await backUp(context, file));
    const cut = join(aFolder(), "cut");
    writeFileSync(cut, readFileSync(file).subarray(0, -30));
    const plain = join(aFolder(), "plain");
    writeFileSync(plain, "response,voice\n");
    const lineless = (at: number) => (text: string) =>
      text
        .split("\n")
        .filter((_line, line) => line !== at)
        .join("\n");
    const files = [
      cut,
      plain,
      damaged(file, (text) => text.replace("Comment 1", "Comment 2")),
      damaged(file, lineless(0)),
      damaged(file, lineless(5)),
      damaged(file, (text) => text.replace('"table":"rating"', '"table":"sqlite_master"')),
      damaged(file, () => ""),
    ];
    const other = aContext(await anEmptyDatabase(dialect));
    for (const one of files) expect(await restore(other, one)).toMatchObject({ problem: { code: "backup-damaged" } });
    expect(await restore(other, join(aFolder(), "none"))).toMatchObject({ problem: { code: "file-missing" } });
    expect(await other.db.introspection.getTables()).toEqual([]);
    sound(await restore(other, file));
  });

  test("of a newer version is refused, and one of an older is brought up to date", async () => {
    const old = aContext(await anEmptyDatabase(dialect));
    await migrate(old.db, old.now(), { to: 1 });
    expect(await backUp(old, join(aFolder(), "backup.gz"))).toMatchObject({ problem: { code: "database-not-migrated" } });

    const context = aContext(await aDatabase(dialect));
    const file = join(aFolder(), "backup.gz");
    sound(await backUp(context, file));
    const other = aContext(await anEmptyDatabase(dialect));
    const resealed = async (change: (header: string) => string) => {
      const [header = "", ...rest] = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n").slice(0, -1);
      const changed = join(aFolder(), "resealed");
      await writeBackupFile(
        changed,
        (async function* () {
          yield change(header);
          yield* rest;
        })(),
      );
      return changed;
    };
    const newer = await resealed((header) => header.replace(/"migration":\d+/, '"migration":9999'));
    expect(await restore(other, newer)).toMatchObject({ problem: { code: "database-newer" } });
    const older = await resealed((header) => header.replace(/"migration":\d+/, '"migration":5'));
    sound(await restore(aContext(await aDatabase(dialect)), older));
  });

  test("that cannot be written leaves nothing half done", async () => {
    const context = aContext(await aDatabase(dialect));
    const folder = aFolder();
    await expect(backUp(context, join(folder, "no such folder", "backup.gz"))).rejects.toThrow(/ENOENT/);
    expect(existsSync(join(folder, "no such folder"))).toBe(false);
  });

  test("every table is in it", async () => {
    const { db } = await aDatabase(dialect);
    const tables = (await db.introspection.getTables()).map((table) => table.name).filter((name) => name !== "migration");
    expect([...TABLE_NAMES].sort()).toEqual(tables.sort());
  });
});

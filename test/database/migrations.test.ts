import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { checkMigrated, migrate, migrationsApplied, NEWEST_MIGRATION } from "../../db/migrate.server";
import { MIGRATIONS, type Migration } from "../../db/migrations/list.server";
import type { Db } from "../../db/schema.server";
import { aDatabase, anEmptyDatabase, DIALECTS } from "../setup/databases";

const NOW = new Date("2026-11-22T10:00:00Z");

async function tableNames(db: Db): Promise<readonly string[]> {
  return (await db.introspection.getTables()).map((table) => table.name).sort();
}

const wing: Migration = {
  name: "add-a-wing",
  up: async (db) => {
    await db.schema
      .createTable("wing")
      .addColumn("id", "text", (column) => column.primaryKey())
      .execute();
    await sql`insert into wing (id) select id from area`.execute(db);
  },
};

const broken: Migration = {
  name: "break-half-way",
  up: async (db) => {
    await db.schema.createTable("ruin").addColumn("id", "text").execute();
    await sql`update area set name = 'changed'`.execute(db);
    await sql`insert into no_such_table values (1)`.execute(db);
  },
};

async function insertArea(db: Db): Promise<void> {
  await sql`insert into area (id, key, name, created_at) values ('a1', 'avon', 'Avon', '2026-01-01T00:00:00.000Z')`.execute(db);
}

describe.each(DIALECTS)("migrations on %s", (dialect) => {
  test("bring an empty database up, and a second run finds nothing to do", async () => {
    const { db } = await anEmptyDatabase(dialect);
    expect(await checkMigrated(db)).toMatchObject({ ok: false, problem: { code: "database-not-migrated" } });
    expect(await migrate(db, NOW)).toEqual({ ok: true, value: MIGRATIONS.map((migration) => migration.name) });
    expect(await migrate(db, NOW)).toEqual({ ok: true, value: [] });
    expect(await migrationsApplied(db)).toBe(NEWEST_MIGRATION);
    expect((await checkMigrated(db)).ok).toBe(true);
  });

  test("each one runs on the tables and rows that the one before it left", async () => {
    const { db } = await anEmptyDatabase(dialect);
    for (let to = 1; to <= NEWEST_MIGRATION; to += 1) {
      expect(await migrate(db, NOW, { to })).toEqual({ ok: true, value: [MIGRATIONS[to - 1]!.name] });
      if (to === 1) await insertArea(db);
    }
    expect((await db.selectFrom("area").selectAll().execute()).length).toBe(1);
  });

  test("work on a database with rows in it", async () => {
    const { db } = await aDatabase(dialect);
    await insertArea(db);
    expect(await migrate(db, NOW, { migrations: [...MIGRATIONS, wing] })).toEqual({ ok: true, value: ["add-a-wing"] });
    expect((await sql`select id from wing`.execute(db)).rows).toEqual([{ id: "a1" }]);
  });

  test("one that fails leaves nothing behind", async () => {
    const { db } = await aDatabase(dialect);
    await insertArea(db);
    const before = await tableNames(db);
    await expect(migrate(db, NOW, { migrations: [...MIGRATIONS, broken] })).rejects.toThrow(/no_such_table/);
    expect(await tableNames(db)).toEqual(before);
    expect(await migrationsApplied(db)).toBe(NEWEST_MIGRATION);
    expect(await db.selectFrom("area").select("name").executeTakeFirst()).toEqual({ name: "Avon" });
  });

  test("a database that a newer version has migrated is refused", async () => {
    const { db } = await aDatabase(dialect);
    await migrate(db, NOW, { migrations: [...MIGRATIONS, wing] });
    expect(await migrate(db, NOW)).toMatchObject({ ok: false, problem: { code: "database-newer" } });
    expect(await checkMigrated(db)).toMatchObject({ ok: false, problem: { code: "database-newer" } });
  });

  test("several processes that start together migrate once", async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const { db } = await anEmptyDatabase(dialect);
      const results = await Promise.all(Array.from({ length: 6 }, () => migrate(db, NOW)));
      const applied = results.flatMap((result) => (result.ok ? result.value : []));
      expect([...applied].sort()).toEqual(MIGRATIONS.map((migration) => migration.name));
    }
  });
});

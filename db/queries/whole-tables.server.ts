import { sql } from "kysely";
import type { Db } from "../schema.server";
import { isTable, TABLE_NAMES, TABLES } from "../tables.server";

/** A row of any table, as both engines hand it over. */
export type AnyRow = Readonly<Record<string, string | number | null>>;

const ROWS_AT_ONCE = 500;

/** All rows of a table in pages, in the order of its key: for most tables a random order. */
export async function* pagesOf(db: Db, table: string): AsyncGenerator<readonly AnyRow[]> {
  if (!isTable(table)) throw new Error(`There is no table ${table}`);
  const key: readonly string[] = TABLES[table];
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let last: AnyRow | undefined;
  for (;;) {
    const after = last && sql`where (${columns}) > (${sql.join(key.map((column) => last?.[column]))})`;
    const { rows } = await sql<AnyRow>`
      select * from ${sql.table(table)} ${after ?? sql``} order by ${columns} limit ${ROWS_AT_ONCE}`.execute(db);
    if (rows.length > 0) yield rows;
    if (rows.length < ROWS_AT_ONCE) return;
    last = rows.at(-1);
  }
}

/** Adds rows that have the same columns, as they are. */
export async function insertRows(db: Db, table: string, rows: readonly AnyRow[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const values = sql.join(rows.map((row) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`));
  await sql`insert into ${sql.table(table)} (${names}) values ${values}`.execute(db);
}

async function presentTables(db: Db): Promise<readonly string[]> {
  const present = (await db.introspection.getTables()).map((table) => table.name);
  return TABLE_NAMES.filter((name) => present.includes(name));
}

/** Whether there is no row anywhere. */
export async function isEmpty(db: Db): Promise<boolean> {
  for (const table of await presentTables(db)) {
    if ((await sql`select 1 from ${sql.table(table)} limit 1`.execute(db)).rows.length > 0) return false;
  }
  return true;
}

/** Takes every table away, so that an older backup can be filled into the tables of its time. For an empty database. */
export async function dropTables(db: Db): Promise<void> {
  for (const table of [...(await presentTables(db))].reverse()) await db.schema.dropTable(table).execute();
  await db.schema.dropTable("migration").ifExists().execute();
}

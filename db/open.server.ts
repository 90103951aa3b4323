import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import SqliteFile from "better-sqlite3";
import {
  CompiledQuery,
  Kysely,
  PostgresDialect,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Driver,
  type SqliteDatabase,
  type SqliteDialectConfig,
  type SqliteStatement,
  type TransactionSettings,
} from "kysely";
import pg from "pg";
import type { Dialect } from "./dialect.server";
import type { Database, Db } from "./schema.server";

/** Where the data is: one SQLite file, or a PostgreSQL server. */
export type DatabasePlace = { readonly file: string } | { readonly url: string };

export type OpenDatabase = { readonly db: Db; readonly dialect: Dialect; close(): Promise<void> };

const BIGINT = 20;
const BUSY_MILLISECONDS = 5_000;
const POOL_SIZE = 10;
const MOST_STATEMENTS = 500;

// A transaction that begins as a reader and then writes can fail half way when another process wrote in between;
// asking for the writer's place at the start waits for it instead.
class WriterFirstDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = settings?.accessMode === "read only" ? "begin" : "begin immediate";
    await connection.executeQuery(CompiledQuery.raw(begin));
  }
}

class WriterFirstDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new WriterFirstDriver(this.#config);
  }
}

/**
 * Keeps prepared statements, since preparing one costs about as much as running it. They are forgotten when tables change, because
 * what they hand back may change with them.
 */
function keepingStatements(sqlite: SqliteFile.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  const prepare = (text: string): SqliteStatement => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const statement = sqlite.prepare<readonly unknown[]>(text);
    if (/^\s*(create|alter|drop|vacuum)\b/i.test(text)) {
      kept.clear();
      return statement;
    }
    if (kept.size >= MOST_STATEMENTS) kept.clear();
    kept.set(text, statement);
    return statement;
  };
  return { prepare, close: () => void sqlite.close() };
}

function openSqlite(file: string): OpenDatabase {
  mkdirSync(dirname(file), { recursive: true });
  // Made here so that it is its owner's alone from the first byte.
  closeSync(openSync(file, "a", 0o600));
  const sqlite = new SqliteFile(file, { timeout: BUSY_MILLISECONDS });
  sqlite.pragma("journal_mode = wal");
  sqlite.pragma("synchronous = full");
  sqlite.pragma("foreign_keys = on");
  sqlite.pragma("secure_delete = on");
  return opened(new Kysely<Database>({ dialect: new WriterFirstDialect({ database: keepingStatements(sqlite) }) }), "sqlite");
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new Error(`The database holds a whole number that is too large: ${text}`);
  return number;
}

function openPostgres(url: string): OpenDatabase {
  const types = new pg.TypeOverrides();
  types.setTypeParser(BIGINT, wholeNumber);
  const pool = new pg.Pool({ connectionString: url, max: POOL_SIZE, types });
  // An idle connection that the server ends would otherwise end this process; the pool opens another when it is needed.
  pool.on("error", () => undefined);
  return opened(new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }), "postgres");
}

function opened(db: Db, dialect: Dialect): OpenDatabase {
  return { db, dialect, close: () => db.destroy() };
}

/** Opens the data where it is. Makes an empty SQLite file where there is none; tables come with the migrations. */
export function openDatabase(place: DatabasePlace): OpenDatabase {
  return "file" in place ? openSqlite(place.file) : openPostgres(place.url);
}

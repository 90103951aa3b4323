import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { done, failed, type Result } from "./domain/values/problem";

export type Config = {
  readonly production: boolean;
  readonly port: number;
  /** Where people reach this server, without a slash at the end; null when it is only known from each request. */
  readonly origin: string | null;
  /** A PostgreSQL address, or the SQLite file where none is given. */
  readonly database: { readonly url: string } | { readonly file: string };
  /** Where things that must survive a restart are kept beside the database. */
  readonly dataFolder: string;
  /** Signs cookies and keys the hashes of tokens; null outside production, where one is made and kept in the data folder. */
  readonly secret: string | null;
  readonly version: string;
};

const SHORTEST_SECRET = 32;

/**
 * Reads the settings. The failure is one sentence for the person who starts the server.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Result<Config, string> {
  const production = env.NODE_ENV === "production";

  const port = Number(env.PORT || "3000");
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return failed(`PORT must be a whole number from 0 to 65535, not "${env.PORT}".`);

  const origin = readOrigin(env.WAYMARK_ORIGIN);
  if (origin === "wrong") return failed(`WAYMARK_ORIGIN must look like https://waymark.example.org, not "${env.WAYMARK_ORIGIN}".`);

  const secret = env.WAYMARK_SECRET || null;
  if (production && secret === null) {
    return failed(`WAYMARK_SECRET must be set in production: ${SHORTEST_SECRET} or more random characters, the same after every restart.`);
  }
  if (secret !== null && secret.length < SHORTEST_SECRET) {
    return failed(`WAYMARK_SECRET must have ${SHORTEST_SECRET} or more characters.`);
  }

  const url = env.DATABASE_URL || null;
  if (url !== null && !/^postgres(ql)?:\/\//.test(url)) return failed("DATABASE_URL must begin with postgres:// or postgresql://.");

  const file = resolve(env.WAYMARK_DATA || "data/waymark.sqlite");
  return done({
    production,
    port,
    origin,
    database: url === null ? { file } : { url },
    dataFolder: dirname(file),
    secret,
    version: readVersion(),
  });
}

/** React picks its build by NODE_ENV when it is first loaded; the one for development is several times slower. */
export function preferReactForProduction(env: NodeJS.ProcessEnv = process.env): void {
  env.NODE_ENV = "production";
}

/** The folder in which a person typed a command: npm starts its scripts in the project's own folder and says where it was called. */
export function callersFolder(env: NodeJS.ProcessEnv = process.env): string {
  return (env.npm_lifecycle_event === "waymark" && env.INIT_CWD) || process.cwd();
}

function readOrigin(text: string | undefined): string | null | "wrong" {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !["http:", "https:"].includes(url.protocol) || url.pathname !== "/" || url.search !== "" || url.hash !== "")
    return "wrong";
  return url.origin;
}

function readVersion(): string {
  const description: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8"));
  if (typeof description === "object" && description !== null && "version" in description && typeof description.version === "string") {
    return description.version;
  }
  throw new Error("package.json holds no version");
}

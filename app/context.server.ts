import { randomBytes, randomUUID } from "node:crypto";
import pino from "pino";
import { openDatabase } from "../db/open.server";
import type { Db } from "../db/schema.server";
import { keptSecret } from "./adapters/kept-secret.server";
import type { Config } from "./config.server";

/** Everything from outside that use cases work with. A use case takes the few parts it needs. */
export type WaymarkContext = {
  readonly config: Config;
  readonly db: Db;
  /** Signs cookies and keys the hashes of tokens. */
  readonly secret: string;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly randomBytes: (count: number) => Uint8Array;
  /** Tells the people who run the server of a fault. Never called with anything that a respondent sent. */
  readonly report: (error: unknown) => void;
  readonly close: () => Promise<void>;
};

/** Puts the parts together: the one place where real clock, randomness, database and log meet. */
export function openContext(config: Config): WaymarkContext {
  const { db, close } = openDatabase(config.database);
  const log = pino({ base: null }, pino.destination({ dest: 2, sync: true }));
  return {
    config,
    db,
    secret: config.secret ?? keptSecret(config.dataFolder),
    now: () => new Date(),
    newId: randomUUID,
    randomBytes: (count) => randomBytes(count),
    report: (error) => log.error({ err: error instanceof Error ? error : new Error(String(error)) }),
    close,
  };
}

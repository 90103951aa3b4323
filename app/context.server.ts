import { randomBytes } from "node:crypto";
import pino from "pino";
import { openDatabase } from "../db/open.server";
import type { Documents } from "./adapters/documents/documents";
import { openDocuments } from "./adapters/documents/open-documents.server";
import { keptSecret } from "./adapters/kept-secret.server";
import type { Config } from "./config.server";
import type { ServiceContext } from "./services/service-context.server";

/** Everything from outside that the use cases and the server itself work with. */
export type WaymarkContext = ServiceContext & {
  readonly config: Config;
  readonly documents: Documents;
  /** Tells the people who run the server of a fault. Never called with anything that a respondent sent. */
  readonly report: (error: unknown) => void;
  readonly close: () => Promise<void>;
};

/** Puts the parts together: the one place where real clock, randomness, database and log meet. */
export function openContext(config: Config): WaymarkContext {
  const { db, close } = openDatabase(config.database);
  const { close: closeDocuments, ...documents } = openDocuments();
  const log = pino({ base: null }, pino.destination({ dest: 2, sync: true }));
  return {
    config,
    db,
    documents,
    secret: config.secret ?? keptSecret(config.dataFolder),
    now: () => new Date(),
    randomBytes: (count) => randomBytes(count),
    report: (error) => log.error({ err: error instanceof Error ? error : new Error(String(error)) }),
    close: async () => {
      await closeDocuments();
      await close();
    },
  };
}

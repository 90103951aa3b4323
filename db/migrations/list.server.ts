import { areasAndEditions } from "./0001-areas-and-editions.server";
import { rounds } from "./0002-rounds.server";
import { responses } from "./0003-responses.server";
import { snapshots } from "./0004-snapshots.server";
import { auditEvents } from "./0005-audit-events.server";
import { drafts } from "./0006-drafts.server";
import { staff } from "./0007-staff.server";
import { keptLinks } from "./0008-kept-links.server";
import { agreedScores } from "./0009-agreed-scores.server";
import { roadmap } from "./0010-roadmap.server";
import type { Db } from "../schema.server";

/**
 * One step of the schema, in statements that mean the same on both engines. Written with the schema builder and `sql`
 * alone, which know nothing of today's table types: it must still run when these have moved on.
 */
export type Migration = { readonly name: string; readonly up: (db: Db) => Promise<void> };

/** In order, for ever: a migration that has been released is never changed, moved or taken out. */
export const MIGRATIONS: readonly Migration[] = [
  { name: "0001-areas-and-editions", up: areasAndEditions },
  { name: "0002-rounds", up: rounds },
  { name: "0003-responses", up: responses },
  { name: "0004-snapshots", up: snapshots },
  { name: "0005-audit-events", up: auditEvents },
  { name: "0006-drafts", up: drafts },
  { name: "0007-staff", up: staff },
  { name: "0008-kept-links", up: keptLinks },
  { name: "0009-agreed-scores", up: agreedScores },
  { name: "0010-roadmap", up: roadmap },
];

import type { Command } from "./command";

/** Every command, in the order in which they are listed for people. */
export const COMMANDS: readonly Command[] = [
  {
    name: "demo",
    usage: "waymark demo",
    summary: "fill an empty database with the fictional area, print its scores and links to try it",
    load: async () => (await import("./demo")).demo,
  },
  {
    name: "migrate",
    usage: "waymark migrate",
    summary: "bring the database up to this version",
    load: async () => (await import("./migrate")).migrate,
  },
  {
    name: "verify",
    usage: "waymark verify",
    summary: "recount every tally and follow the record of events; exit 1 if anything does not add up",
    load: async () => (await import("./verify")).verify,
  },
  {
    name: "backup",
    usage: "waymark backup FILE",
    summary: "write the whole database to one file",
    load: async () => (await import("./backup")).backup,
  },
  {
    name: "restore",
    usage: "waymark restore FILE",
    summary: "fill an empty database, of either engine, from a backup",
    load: async () => (await import("./restore")).restore,
  },
  {
    name: "admin",
    usage: "waymark admin EMAIL",
    summary: "make somebody an administrator, and print a link that signs them in",
    load: async () => (await import("./admin")).admin,
  },
  {
    name: "edition check",
    usage: "waymark edition check FILE",
    summary: "print every problem of an edition, or of a translation, as FILE:LINE:COLUMN: message",
    load: async () => (await import("./edition-check")).editionCheck,
  },
  {
    name: "score",
    usage: "waymark score --edition FILE|KEY --answers FILE.csv [--disclosure on|off] [--threshold 5] [--format json|table]",
    summary: "score a file of answers, without a server or a database",
    load: async () => (await import("./score")).score,
  },
  {
    name: "close",
    usage: "waymark close --round ID",
    summary: "close an open round: no answer comes in, changes or goes after this",
    load: async () => (await import("./close")).close,
  },
  {
    name: "publish",
    usage: "waymark publish --round ID",
    summary: "publish a closed round and print the id of its snapshot",
    load: async () => (await import("./publish")).publish,
  },
  {
    name: "import",
    usage: "waymark import --round ID --answers FILE.csv",
    summary: "add answers gathered elsewhere to an open round; all or nothing; a second run adds nothing",
    load: async () => (await import("./import")).importAnswers,
  },
  {
    name: "export",
    usage: "waymark export --round ID --format docx|xlsx|csv|json --out FILE",
    summary: "write the paper on a published round (docx), or its protected results, to a file",
    load: async () => (await import("./export")).exportRound,
  },
];

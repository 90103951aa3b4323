import type { Command } from "./command";

/** Every command, in the order in which they are listed for people. */
export const COMMANDS: readonly Command[] = [
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
    name: "admin",
    usage: "waymark admin EMAIL",
    summary: "make somebody an administrator, and print a link that signs them in",
    load: async () => (await import("./admin")).admin,
  },
];

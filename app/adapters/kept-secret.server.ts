import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const HEX_LENGTH = 64;

/**
 * The secret for trying Waymark out, made once and kept beside the data: links printed by the command line must be understood by the
 * server. Production is given its secret and never comes here.
 */
export function keptSecret(folder: string): string {
  const file = join(folder, "secret.txt");
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, randomBytes(HEX_LENGTH / 2).toString("hex"), { flag: "wx", mode: 0o600 });
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "EEXIST")) throw cause;
  }
  const secret = readFileSync(file, "utf8");
  if (secret.length !== HEX_LENGTH) throw new Error(`${file} is damaged: delete it, and a new one is made`);
  return secret;
}

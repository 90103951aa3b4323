import { resolve } from "node:path";
import { callersFolder } from "../config.server";

/** The file that a person means by a path, which may start from the folder that they are in. */
export function namedFile(path: string): string {
  return resolve(callersFolder(), path);
}

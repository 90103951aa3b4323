import { done, failed, problem, type Result } from "./problem";

const LONGEST_NAME = 100;
const LONGEST_KEY = 40;

/** A name that somebody typed, without spaces around it or runs of them inside. */
export function readName(text: string): Result<string> {
  const name = text.trim().replace(/\s+/g, " ");
  if (name === "") return failed(problem("name-missing"));
  return name.length > LONGEST_NAME ? failed(problem("name-too-long", { most: LONGEST_NAME })) : done(name);
}

/** A key for a name: its letters and digits with hyphens between the words. Empty for a name without any. */
export function keyOfName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_KEY)
    .replace(/^-|-$/g, "");
}

/** Whether a text can stand in addresses as an area's key. */
export function isAreaKey(text: string): boolean {
  return /^[a-z][a-z0-9-]{1,39}$/.test(text) && text !== "new";
}

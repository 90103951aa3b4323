import { keyedHash } from "../adapters/keyed-hash.server";
import type { ServiceContext } from "./service-context.server";

/** A random text of 144 bits that a browser holds and nobody can guess. */
export function newBrowserKey({ randomBytes }: Pick<ServiceContext, "randomBytes">): string {
  return Buffer.from(randomBytes(18)).toString("base64url");
}

/** What is kept of a browser's key. */
export function browserKeyHash(secret: string, browserKey: string): string {
  return keyedHash(secret, "draft", browserKey);
}

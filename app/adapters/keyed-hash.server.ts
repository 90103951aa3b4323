import { createHash, createHmac } from "node:crypto";

/** What a hash is for. The same text under two purposes gives two hashes that nobody can connect without the secret. */
export type HashPurpose = "token" | "draft" | "submission" | "receipt" | "receipt-kept" | "sign-in-link" | "web-session";

export function keyedHashBytes(secret: string, purpose: HashPurpose, text: string): Uint8Array {
  return createHmac("sha256", secret).update(`${purpose}\0${text}`).digest();
}

/** A hash that only the holder of the secret can compute, as hexadecimal text. */
export function keyedHash(secret: string, purpose: HashPurpose, text: string): string {
  return Buffer.from(keyedHashBytes(secret, purpose, text)).toString("hex");
}

/** A hash that anybody can recompute, as hexadecimal text. */
export function plainHash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

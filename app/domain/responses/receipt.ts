// Crockford's alphabet: no I, L, O or U, so that a code read aloud or copied by hand comes back right.
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CHARACTERS = 20;
const GROUP = 4;

/**
 * A receipt of 100 bits in five groups of four characters, from at least 13 bytes that nobody can guess.
 */
export function receiptFrom(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes.subarray(0, 13)) bits = (bits << 8n) | BigInt(byte);
  let code = "";
  for (let at = 0; at < CHARACTERS; at += 1) {
    if (at > 0 && at % GROUP === 0) code += "-";
    code += ALPHABET.charAt(Number((bits >> BigInt(5 * at)) & 31n));
  }
  return code;
}

/** A receipt as somebody typed it, in its one written form; null for what cannot be one. */
export function tidyReceipt(typed: string): string | null {
  const characters = typed.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  if (characters.length !== CHARACTERS || [...characters].some((one) => !ALPHABET.includes(one))) return null;
  return characters.replace(/(.{4})(?=.)/g, "$1-");
}

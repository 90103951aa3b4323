function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

/** A row with the same key is there already. */
export function isUniqueViolation(error: unknown): boolean {
  return ["SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY", "23505"].includes(codeOf(error));
}

/** A table was made by somebody else at the same moment: PostgreSQL stumbles over its row in a catalogue, its type or its name. */
export function isMadeAlready(error: unknown): boolean {
  return isUniqueViolation(error) || ["42710", "42P07"].includes(codeOf(error));
}

/** Somebody else was in the way: the same transaction may well succeed when it is tried again. */
export function isPassing(error: unknown): boolean {
  const code = codeOf(error);
  return code.startsWith("SQLITE_BUSY") || ["40001", "40P01", "55P03"].includes(code);
}

/** A row breaks a rule of its table: a key that is there already, something that it refers to and is not, a value out of bounds. */
export function isConstraintViolation(error: unknown): boolean {
  const code = codeOf(error);
  return code.startsWith("SQLITE_CONSTRAINT") || code.startsWith("23");
}

/**
 * A text that somebody typed, without spaces around it. Forms send line ends as two characters; other control characters are typed by
 * nobody, and PostgreSQL refuses a NUL.
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\n\t])\p{Cc}/gu, "")
    .trim();
}

/** The same on one line. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s+/g, " ");
}

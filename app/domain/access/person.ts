/** Somebody with a staff account: whoever runs rounds or reads their results. A respondent is never one. */
export type Person = { readonly id: string; readonly email: string };

const LONGEST_EMAIL = 254;

/** An address as it is kept: trimmed and in small letters, so that one person is one account; null where it is no address. */
export function normalEmail(text: string): string | null {
  const email = text.trim().toLowerCase();
  return email.length <= LONGEST_EMAIL && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(email) ? email : null;
}

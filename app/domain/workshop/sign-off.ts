/** One entry of a round's record of sign-offs, numbered from 1 without a gap. */
export type SignOff = {
  readonly number: number;
  readonly kind: "signed-off" | "reopened";
  /** Who signed the set off or asked for it to be opened again, as they are called in the partnership. */
  readonly name: string;
  /** Why it was opened again; empty for a sign-off. */
  readonly reason: string;
  /** Which version of each descriptor's agreed score was signed off, by descriptor key; empty for a reopening. */
  readonly versions: Readonly<Record<string, number>>;
  /** The e-mail address of whoever recorded it; null for the operator. */
  readonly recordedBy: string | null;
  readonly recordedAt: string;
};

/** The sign-off that holds; null before the first one and after a reopening. */
export function standingSignOff(record: readonly SignOff[]): SignOff | null {
  const last = record.at(-1);
  return last?.kind === "signed-off" ? last : null;
}

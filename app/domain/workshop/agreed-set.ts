import type { Edition } from "../edition/edition";
import type { AgreedScore } from "./agreed-score";
import type { SignOff } from "./sign-off";

/** A round's agreed scores as they hold now. */
export type AgreedSet = {
  readonly round: string;
  readonly roundTitle: string;
  readonly edition: Edition;
  /** The newest version of each, by descriptor key; a descriptor that has not been decided is absent. */
  readonly scores: Readonly<Record<string, AgreedScore>>;
  /** The sign-off that holds; null while the set is open. */
  readonly signOff: SignOff | null;
};

/** How many decisions have ever been recorded in the set, those that others have taken the place of included. It grows with each. */
export function decisionsRecorded({ scores }: Pick<AgreedSet, "scores">): number {
  return Object.values(scores).reduce((sum, { version }) => sum + version, 0);
}

import type { Voice } from "../values/voice";
import type { Rating } from "./rating";

/** One person's answers as a file gives them. */
export type Answer = {
  /** The file's own name for the response. */
  readonly response: string;
  readonly voice: Voice;
  /** As the file writes it; null where it gives none, and for voices that never answer for an organisation. */
  readonly organisation: string | null;
  /** By descriptor key: every descriptor that the voice is asked, in edition order. */
  readonly ratings: Readonly<Record<string, Rating>>;
  /** By descriptor key: those with a comment only. */
  readonly comments: Readonly<Record<string, string>>;
  /** What the person picked as mattering most; empty where they picked nothing. */
  readonly matters: readonly string[];
  /** The line of the file on which the answers begin. */
  readonly line: number;
};

import type { Voice } from "../values/voice";

/** A personal link answers once; a shared link or code answers as often as people come. */
export type InvitationKind = "personal" | "shared";

export type InvitationStatus = "live" | "stopped";

/** A way into a round. It is known by a hash of its token, and nothing leads from it to an answer given through a personal link. */
export type Invitation = {
  readonly id: string;
  readonly round: string;
  readonly kind: InvitationKind;
  readonly voice: Voice;
  readonly organisation: string | null;
  /** What a shared link is called where it hangs, for the people who hand it out; empty for a personal one. */
  readonly label: string;
  readonly status: InvitationStatus;
};

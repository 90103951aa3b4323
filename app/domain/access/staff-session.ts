const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long a sign-in link works: long enough to read an e-mail, too short to be found later. */
export const SIGN_IN_LINK_MINUTES = 15;

/** A session ends after so many hours without a page, and after so many in any case. */
export const IDLE_HOURS = 8;
export const LONGEST_HOURS = 24;

// Noting every page would make every page write.
const NOTED_EVERY = 5 * MINUTE;

export type SessionTimes = { readonly startedAt: string; readonly seenAt: string };

/** When a sign-in link that is issued now stops working. */
export function signInLinkEnd(now: Date): Date {
  return new Date(now.getTime() + SIGN_IN_LINK_MINUTES * MINUTE);
}

/** Whether a session still counts. */
export function isSessionLive({ startedAt, seenAt }: SessionTimes, now: Date): boolean {
  const { startedAfter, seenAfter } = liveSince(now);
  return new Date(startedAt) > startedAfter && new Date(seenAt) > seenAfter;
}

/** A session that started or was seen no later than this has ended. */
export function liveSince(now: Date): { readonly startedAfter: Date; readonly seenAfter: Date } {
  return { startedAfter: new Date(now.getTime() - LONGEST_HOURS * HOUR), seenAfter: new Date(now.getTime() - IDLE_HOURS * HOUR) };
}

/** Whether it is time to note that the session is still in use. */
export function isSightingDue({ seenAt }: SessionTimes, now: Date): boolean {
  return now.getTime() - new Date(seenAt).getTime() >= NOTED_EVERY;
}

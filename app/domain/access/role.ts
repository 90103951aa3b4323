/** What somebody may do in an area. */
export const ROLES = ["administrator"] as const;

export type Role = (typeof ROLES)[number];

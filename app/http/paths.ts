/** Every address in one place, so that a link and its route cannot drift apart. */
export const paths = {
  home: () => "/",
  health: () => "/health",
} as const;

/** The addresses of signing in and of the list of areas. */
export const staffPaths = {
  signIn: (to: string | null = null) => (to === null ? "/sign-in" : `/sign-in?to=${encodeURIComponent(to)}`),
  signInLink: (token: string) => `/sign-in/${encodeURIComponent(token)}`,
  signOut: "/sign-out",
  areas: "/areas",
  newArea: "/areas/new",
} as const;

export type AreaPaths = ReturnType<typeof areaPaths>;

/** The addresses of one area, by its key. */
export function areaPaths(area: string) {
  const base = `/areas/${encodeURIComponent(area)}`;
  return {
    home: base,
    organisations: `${base}/organisations`,
    help: `${base}/help`,
    roadmap: `${base}/roadmap`,
    newRound: (edition?: string) =>
      edition === undefined ? `${base}/rounds/new` : `${base}/rounds/new?edition=${encodeURIComponent(edition)}`,
  };
}

export type RoundPaths = ReturnType<typeof roundPaths>;

/** The addresses of one round. */
export function roundPaths(area: string, round: string) {
  const base = `/areas/${encodeURIComponent(area)}/rounds/${encodeURIComponent(round)}`;
  const link = (id: string) => `${base}/links/${encodeURIComponent(id)}`;
  return {
    home: base,
    open: `${base}/open`,
    close: `${base}/close`,
    publish: `${base}/publish`,
    links: `${base}/links`,
    poster: (id: string) => `${link(id)}/poster`,
    stop: (id: string) => `${link(id)}/stop`,
    setAside: (id: string) => `${link(id)}/set-aside`,
    questionnaire: (voice: string) => `${base}/questionnaires/${encodeURIComponent(voice)}`,
    results: `${base}/results`,
    agreed: `${base}/agreed`,
    signOff: `${base}/agreed/sign-off`,
    targets: `${base}/targets`,
    gaps: `${base}/gaps`,
    board: `${base}/board`,
  };
}

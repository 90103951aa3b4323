/** The addresses of one round's results. */
export type ResultsPaths = ReturnType<typeof resultsPaths>;

export function resultsPaths(area: string, round: string) {
  const base = `/areas/${encodeURIComponent(area)}/rounds/${encodeURIComponent(round)}/results`;
  return {
    overview: base,
    heatMap: (order?: string) => (order === undefined ? `${base}/heat-map` : `${base}/heat-map?order=${encodeURIComponent(order)}`),
    descriptor: (descriptor: string) => `${base}/descriptors/${encodeURIComponent(descriptor)}`,
    organisations: `${base}/organisations`,
    organisation: (organisation: string) => `${base}/organisations/${encodeURIComponent(organisation)}`,
    analyst: (voice?: string) => (voice === undefined ? `${base}/analyst` : `${base}/analyst?voice=${encodeURIComponent(voice)}`),
    csv: `${base}/csv`,
    json: `${base}/json`,
    howWeAddThingsUp: "/how-we-add-things-up",
  };
}

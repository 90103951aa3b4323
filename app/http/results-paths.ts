import { roundPaths } from "./staff-paths";

/** The addresses of one round's results. */
export type ResultsPaths = ReturnType<typeof resultsPaths>;

export function resultsPaths(area: string, round: string) {
  const { home, results: base, board } = roundPaths(area, round);
  return {
    round: home,
    overview: base,
    heatMap: (order?: string) => (order === undefined ? `${base}/heat-map` : `${base}/heat-map?order=${encodeURIComponent(order)}`),
    descriptor: (descriptor: string) => `${base}/descriptors/${encodeURIComponent(descriptor)}`,
    organisations: `${base}/organisations`,
    organisation: (organisation: string) => `${base}/organisations/${encodeURIComponent(organisation)}`,
    analyst: (voice?: string) => (voice === undefined ? `${base}/analyst` : `${base}/analyst?voice=${encodeURIComponent(voice)}`),
    csv: `${base}/csv`,
    json: `${base}/json`,
    workbook: `${base}/xlsx`,
    board,
    paper: `${board}/paper`,
    howWeAddThingsUp: "/how-we-add-things-up",
  };
}

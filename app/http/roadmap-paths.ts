import { agreedPaths } from "./agreed-paths";
import { areaPaths, roundPaths } from "./staff-paths";

/** The addresses of an area's roadmap and of the targets of its rounds. */
export type RoadmapPaths = ReturnType<typeof roadmapPaths>;

type NewAction = { readonly round?: string; readonly descriptor?: string; readonly title?: string };

/** `done` names what was done just before. */
export function roadmapPaths(area: string) {
  const base = areaPaths(area).roadmap;
  const saying = (path: string, done?: string) => (done === undefined ? path : `${path}?done=${encodeURIComponent(done)}`);
  const action = (id: string) => `${base}/actions/${encodeURIComponent(id)}`;
  const targets = (round: string) => roundPaths(area, round).targets;
  return {
    overview: (done?: string) => saying(base, done),
    order: `${base}/order`,
    newAction: (wish: NewAction = {}) => {
      const query = new URLSearchParams(Object.entries(wish)).toString();
      return `${base}/actions/new${query === "" ? "" : `?${query}`}`;
    },
    action: (id: string, done?: string) => saying(action(id), done),
    change: (id: string) => `${action(id)}/change`,
    round: (round: string) => roundPaths(area, round).home,
    targets: (round: string, done?: string) => saying(targets(round), done),
    target: (round: string, descriptor: string, done?: string) => saying(`${targets(round)}/${encodeURIComponent(descriptor)}`, done),
    gaps: (round: string) => roundPaths(area, round).gaps,
    agreed: (round: string) => agreedPaths(area, round).overview(),
    agree: (round: string, descriptor: string) => agreedPaths(area, round).descriptor(descriptor),
    rounds: areaPaths(area).home,
    howWeAddThingsUp: "/how-we-add-things-up#roadmap",
  };
}

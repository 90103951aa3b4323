import { resultsPaths } from "./results-paths";
import { roundPaths } from "./staff-paths";

/** The addresses of one round's agreed scores. */
export type AgreedPaths = ReturnType<typeof agreedPaths>;

/** `done` names what was done just before: the descriptor that was recorded, or a turn of the whole set. */
export function agreedPaths(area: string, round: string) {
  const { home, agreed: base, signOff } = roundPaths(area, round);
  const saying = (path: string, done?: string) => (done === undefined ? path : `${path}?done=${encodeURIComponent(done)}`);
  return {
    round: home,
    overview: (done?: string) => saying(base, done),
    descriptor: (descriptor: string, done?: string) => saying(`${base}/descriptors/${encodeURIComponent(descriptor)}`, done),
    signOff: (done?: string) => saying(signOff, done),
    results: resultsPaths(area, round),
  };
}

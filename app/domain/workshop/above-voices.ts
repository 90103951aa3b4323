import type { Protected } from "../protection/protected";
import type { Release, ShownCell } from "../protection/release";
import type { Outcome } from "./agreed-score";

/**
 * Whether an agreed level lies above the score of every voice whose score is on show, as it is shown. False where no voice's is, and
 * where no level was agreed. Answers in two camps have no score on show.
 */
export function isAboveEveryVoice(release: Protected<Release>, descriptor: string, outcome: Outcome): boolean {
  if (outcome.status === "not-agreed") return false;
  const cells = Object.values(release.voices).flatMap(({ descriptors }) => descriptors[descriptor] ?? []);
  const scores = cells.flatMap((cell) => scoreOnShow(cell) ?? []);
  return scores.length > 0 && outcome.score > Math.max(...scores) + 1e-9;
}

function scoreOnShow({ shown, closeness, typical }: ShownCell): number | null {
  return (shown === "full" || shown === "half") && closeness !== "two-camps" ? typical : null;
}

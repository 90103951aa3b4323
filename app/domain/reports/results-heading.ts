import { dayInWords } from "./figures";
import { INDEPENDENT, INTERIM, notShown } from "./results-wording";
import type { RoundResults } from "./round-results";

/** What stands above and below every page of results: whose they are, of when, and by which rule. */
export type ResultsHeading = {
  readonly area: string;
  readonly round: string;
  readonly edition: string;
  readonly takenOn: string;
  readonly snapshot: string;
  /** What a reader must know before the first figure; null where there is nothing. */
  readonly warning: string | null;
  /** Whose wording the edition has, where that needs saying. */
  readonly wording: string | null;
  /** Said once on every page: why something may be missing. */
  readonly whyHidden: string | null;
};

export function resultsHeading({ areaName, roundTitle, edition, takenOn, snapshotId, interim, release }: RoundResults): ResultsHeading {
  return {
    area: areaName,
    round: roundTitle,
    edition: edition.title,
    takenOn: dayInWords(takenOn),
    snapshot: snapshotId,
    warning: interim ? INTERIM : null,
    wording: edition.official ? null : INDEPENDENT,
    whyHidden: release.disclosure === "on" ? notShown(release.k) : null,
  };
}

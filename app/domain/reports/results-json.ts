import type { Release } from "../protection/release";
import type { RoundResults } from "./round-results";

/** The results as a program reads them: the release as it stands, with what it is a release of. */
export type ResultsJson = {
  readonly schemaVersion: 1;
  readonly area: string;
  readonly round: string;
  readonly snapshot: string;
  readonly takenOn: string;
  readonly interim: boolean;
  readonly organisationNames: Readonly<Record<string, string>>;
} & Release;

export function resultsJson(results: RoundResults): ResultsJson {
  return {
    schemaVersion: 1,
    area: results.areaName,
    round: results.roundTitle,
    snapshot: results.snapshotId,
    takenOn: results.takenOn,
    interim: results.interim,
    organisationNames: Object.fromEntries(results.organisations.map(({ id, name }) => [id, name])),
    ...results.release,
  };
}

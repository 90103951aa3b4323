import type { Roadmap } from "../roadmap/roadmap";
import type { AgreedSet } from "../workshop/agreed-set";
import type { RoundResults } from "./round-results";

/** What a report to a board is made from. */
export type BoardSources = {
  readonly results: RoundResults;
  /** The agreed scores of this round; none of them yet is an empty set. */
  readonly agreed: AgreedSet;
  /** The agreed scores of the round before; null where there are none. */
  readonly last: AgreedSet | null;
  readonly roadmap: Roadmap;
  /** The day on which the report is read, as YYYY-MM-DD. */
  readonly today: string;
};

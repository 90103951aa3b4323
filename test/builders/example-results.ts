import type { RoundResults } from "../../app/domain/reports/round-results";
import { anEdition } from "./an-edition";
import { resultsOf, type GroupWishes } from "./results-of";

/** Four voices that see A1 very differently; A2 is for leaders and workforce, and splits the workforce. */
export const EXAMPLE_VOICES = {
  leaders: {
    cells: { A1: [0, 1, 3, 6, 8, 2], A2: [0, 2, 6, 8, 4, 0], B1: [1, 3, 7, 6, 3, 0], B2: [0, 3, 8, 7, 2, 0] },
    choosers: 18,
    picks: { A1: 4, A2: 12, B1: 2 },
  },
  workforce: {
    cells: { A1: [4, 9, 12, 8, 3, 1], A2: [10, 6, 2, 2, 7, 10], B1: [3, 8, 12, 9, 4, 1], B2: { levels: [3, 8, 7, 2, 1, 0], dontKnow: 16 } },
    choosers: 30,
    picks: { A1: 20, B1: 15, B2: 9 },
  },
  families: {
    cells: { A1: [3, 6, 5, 2, 1, 0], B1: { levels: [2, 3, 1, 0, 0, 0], dontKnow: 11 } },
    choosers: 15,
    picks: { A1: 14, B1: 1 },
  },
  communities: { cells: { A1: [2, 3, 4, 3, 1, 1], B1: { levels: [1, 2, 0, 0, 0, 0], dontKnow: 11 } }, choosers: 4, picks: { A1: 3 } },
} as const satisfies Readonly<Record<string, GroupWishes>>;

/** The same leaders and workforce by organisation; of a third, nobody answered. */
export const EXAMPLE_ORGANISATIONS = {
  council: {
    cells: { A1: [3, 7, 10, 8, 6, 2], A2: [6, 6, 6, 7, 6, 5], B1: [3, 8, 13, 8, 4, 0], B2: { levels: [3, 8, 10, 6, 2, 0], dontKnow: 7 } },
  },
  trust: {
    cells: { A1: [1, 3, 5, 6, 5, 1], A2: [4, 2, 2, 3, 5, 5], B1: [1, 3, 6, 7, 3, 1], B2: { levels: [0, 3, 5, 3, 1, 0], dontKnow: 9 } },
  },
  library: { cells: {} },
} as const satisfies Readonly<Record<string, GroupWishes>>;

export function exampleResults(): RoundResults {
  return resultsOf(anEdition(), EXAMPLE_VOICES, { organisations: EXAMPLE_ORGANISATIONS });
}

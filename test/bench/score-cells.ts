import { scoreCell } from "../../app/domain/scores/score-cell";
import type { Tally } from "../../app/domain/tallies/tally";
import { seededRandom, wholeBelow } from "../../app/services/demo/seeded-random";
import { atMost, middle, milliseconds, type Finding } from "./budget";

const SCALE = { levels: 6, lowest: 0, step: 1 };
const ORGANISATIONS = 40;
const VOICES = 4;
const DESCRIPTORS = 60;
const BUDGET_MILLISECONDS = 15;

/** Every measure of every cell of a large partnership. */
export async function benchScoring(runs: number): Promise<readonly Finding[]> {
  const random = seededRandom(1);
  const cells = Array.from({ length: ORGANISATIONS * VOICES * DESCRIPTORS }, (): Tally => ({
    levels: Array.from({ length: SCALE.levels }, () => wholeBelow(random, 9)),
    dontKnow: wholeBelow(random, 4),
    notApplicable: 0,
    unanswered: wholeBelow(random, 3),
    changes: 60,
  }));
  const scoreAll = (): void => {
    for (const cell of cells) scoreCell(cell, SCALE);
  };
  scoreAll();
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) times.push(await milliseconds(scoreAll));
  return [atMost(`score ${cells.length.toLocaleString("en-GB")} cells`, middle(times), BUDGET_MILLISECONDS, " ms")];
}

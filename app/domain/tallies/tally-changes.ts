import { answerOf } from "../responses/rating";
import type { Submission } from "../responses/submission";
import { CHOOSERS, inKeyOrder, PICKED, RESPONSES, tallyKeyText, WHOLE_GROUP, type TallyRow } from "./tally-row";

type Moves = Map<string, TallyRow>;

function move(moves: Moves, where: Submission, descriptor: string, answer: string, count: number, changes: number): void {
  const key = { organisation: where.organisation ?? "", voice: where.voice, descriptor, answer };
  const text = tallyKeyText(key);
  const before = moves.get(text);
  moves.set(text, { ...key, count: (before?.count ?? 0) + count, changes: (before?.changes ?? 0) + changes });
}

function countWhole(moves: Moves, submission: Submission, direction: 1 | -1): void {
  move(moves, submission, WHOLE_GROUP, RESPONSES, direction, 1);
  for (const [descriptor, rating] of submission.ratings) move(moves, submission, descriptor, answerOf(rating), direction, 1);
  countMatters(moves, submission, direction);
}

function countMatters(moves: Moves, submission: Submission, direction: 1 | -1): void {
  if (submission.matters.length > 0) move(moves, submission, WHOLE_GROUP, CHOOSERS, direction, 0);
  for (const descriptor of submission.matters) move(moves, submission, descriptor, PICKED, direction, 0);
}

function countEdit(moves: Moves, before: Submission, after: Submission): void {
  move(moves, after, WHOLE_GROUP, RESPONSES, 0, 1);
  for (const descriptor of new Set([...before.ratings.keys(), ...after.ratings.keys()])) {
    const old = before.ratings.get(descriptor);
    const now = after.ratings.get(descriptor);
    const [oldAnswer, newAnswer] = [old && answerOf(old), now && answerOf(now)];
    if (oldAnswer === newAnswer) continue;
    if (oldAnswer !== undefined) move(moves, before, descriptor, oldAnswer, -1, newAnswer === undefined ? 1 : 0);
    if (newAnswer !== undefined) move(moves, after, descriptor, newAnswer, 1, 1);
  }
  countMatters(moves, before, -1);
  countMatters(moves, after, 1);
}

/**
 * What one person's step does to the tallies: nothing before is an answer added, nothing after one withdrawn, both an
 * edit. Every rating added, edited or withdrawn adds exactly one to its cell's changes, and every step one to its group's;
 * a rating that an edit leaves alone moves nothing. In the fixed order of keys; rows that do not move are left out.
 */
export function tallyChanges(before: Submission | null, after: Submission | null): readonly TallyRow[] {
  const moves: Moves = new Map();
  const sameGroup = before !== null && after !== null && before.voice === after.voice && before.organisation === after.organisation;
  if (sameGroup) countEdit(moves, before, after);
  else {
    if (before !== null) countWhole(moves, before, -1);
    if (after !== null) countWhole(moves, after, 1);
  }
  return inKeyOrder([...moves.values()].filter((row) => row.count !== 0 || row.changes !== 0));
}

import { likeForLike, onSameScale } from "../edition/like-for-like";
import { scaleNumbers } from "../edition/scale";
import { isFinished, type Action } from "../roadmap/action";
import type { AgreedSet } from "../workshop/agreed-set";
import type { BoardSources } from "./board-sources";
import {
  BOARD_WORDS,
  changesCaption,
  comparedSentence,
  doneSentence,
  earlierActionsSentence,
  likeForLikeSentence,
  moreChanges,
  NO_LAST_ROUND,
  nothingToCompare,
  OTHER_PEOPLE,
  OTHER_SCALE,
} from "./board-wording";
import { plainFigure, shareFigure } from "./figures";
import { sentence, type ReportBlock } from "./report-block";

/** A descriptor with an agreed score in both rounds; scores in scale units. */
export type AgreedChange = { readonly title: string; readonly before: number; readonly now: number };

const MOST_SHOWN = 6;

/** What moved since the last round, as far as the two asked the same, and what became of the actions that were there before. */
export function whatChanged(sources: BoardSources): readonly ReportBlock[] {
  return [...scoresInWords(sources), ...actionsInWords(sources)];
}

function scoresInWords({ agreed, last }: BoardSources): readonly ReportBlock[] {
  if (last === null) return [sentence(NO_LAST_ROUND)];
  if (Object.keys(agreed.scores).length === 0) return [sentence(nothingToCompare(last.roundTitle))];
  if (!onSameScale(scaleNumbers(last.edition.scale), scaleNumbers(agreed.edition.scale))) return [sentence(OTHER_SCALE)];
  const { pairs } = likeForLike(last.edition, agreed.edition);
  const all = agreed.edition.descriptors.length;
  const changes = agreedChanges(last, agreed);
  const moved = changes.filter(({ before, now }) => Math.abs(now - before) > 1e-9);
  const risen = moved.filter(({ before, now }) => now > before);
  const largest = moved.toSorted((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before)).slice(0, MOST_SHOWN);
  return [
    sentence(
      likeForLikeSentence(pairs.length, all, shareFigure(pairs.length, all), last.roundTitle),
      comparedSentence(changes.length, risen.length, moved.length - risen.length, changes.length - moved.length),
      changes.length === 0 ? "" : OTHER_PEOPLE,
    ),
    ...(largest.length === 0 ? [] : [changesTable(largest, last.roundTitle)]),
    ...(moved.length > largest.length ? [sentence(moreChanges(moved.length - largest.length))] : []),
  ];
}

/** Every pair of like for like with one agreed score in each round, in the order of the newer edition. */
export function agreedChanges(last: AgreedSet, agreed: AgreedSet): readonly AgreedChange[] {
  return likeForLike(last.edition, agreed.edition).pairs.flatMap(({ earlier, later }) => {
    const [before, now] = [last.scores[earlier]?.outcome, agreed.scores[later]?.outcome];
    if (before === undefined || now === undefined || before.status === "not-agreed" || now.status === "not-agreed") return [];
    const title = agreed.edition.descriptors.find(({ key }) => key === later)?.title ?? later;
    return [{ title, before: before.score, now: now.score }];
  });
}

function changesTable(changes: readonly AgreedChange[], last: string): ReportBlock {
  return {
    kind: "table",
    caption: changesCaption(last),
    columns: [
      { title: BOARD_WORDS.descriptor, share: 6 },
      { title: BOARD_WORDS.lastRound, share: 2 },
      { title: BOARD_WORDS.thisRound, share: 2 },
      { title: BOARD_WORDS.change, share: 2 },
    ],
    rows: changes.map(({ title, before, now }) => [
      { words: title },
      { words: plainFigure(before) },
      { words: plainFigure(now) },
      { words: `${now > before ? "+" : "−"}${plainFigure(Math.abs(now - before))}` },
    ]),
  };
}

function actionsInWords({ roadmap, results }: BoardSources): readonly ReportBlock[] {
  const all: readonly Action[] = [...roadmap.order.map(({ action }) => action), ...roadmap.finished];
  const earlier = all.filter(({ createdAt }) => createdAt.slice(0, 10) < results.takenOn);
  if (earlier.length === 0) return [];
  const done = earlier.filter(({ status }) => status === "done");
  const open = earlier.filter((action) => !isFinished(action));
  return [
    sentence(
      earlierActionsSentence(done.length, earlier.length - done.length - open.length, open.length),
      done.length === 0 ? "" : doneSentence(done.map(({ title }) => title)),
    ),
  ];
}

import type { Action } from "../roadmap/action";
import type { BoardSources } from "./board-sources";
import {
  ACTION_STATUS_WORDS,
  actionsSentence,
  BOARD_WORDS,
  movedByHand,
  NO_ACTIONS,
  noDate,
  OVERDUE,
  overdueSentence,
  statusSentence,
  topCaption,
} from "./board-wording";
import { dayInWords } from "./figures";
import { sentence, type ReportBlock } from "./report-block";

const MOST_SHOWN = 8;

/** What is being done: the first third of the roadmap, and what is overdue. */
export function whatWeAreDoing({ roadmap, today }: Pick<BoardSources, "roadmap" | "today">): readonly ReportBlock[] {
  const open = roadmap.order.map(({ action }) => action);
  const done = roadmap.finished.filter(({ status }) => status === "done").length;
  if (open.length === 0) return [sentence(done === 0 ? NO_ACTIONS : actionsSentence(0, done))];
  const count = (status: string) => open.filter((action) => action.status === status).length;
  const top = open.slice(0, Math.min(MOST_SHOWN, Math.ceil(open.length / 3)));
  const overdue = open.filter((action) => isOverdue(action, today));
  return [
    sentence(actionsSentence(open.length, done), statusSentence(count("planned"), count("under-way"), count("blocked"))),
    {
      kind: "table",
      caption: topCaption(top.length, open.length),
      columns: [
        { title: BOARD_WORDS.action, share: 5 },
        { title: BOARD_WORDS.owner, share: 4 },
        { title: BOARD_WORDS.due, share: 3 },
        { title: BOARD_WORDS.status, share: 2 },
      ],
      rows: top.map((action) => [
        { words: action.title },
        { words: action.organisationName, note: action.lead },
        { words: dueWords(action), note: isOverdue(action, today) ? OVERDUE : "" },
        { words: ACTION_STATUS_WORDS[action.status] },
      ]),
    },
    sentence(overdueSentence(overdue.map(({ title }) => title)), roadmap.byHand === null ? "" : movedByHand(roadmap.byHand.reason)),
  ];
}

/** Unfinished, with a date before this day. */
export function isOverdue({ dueOn, status }: Action, today: string): boolean {
  return dueOn !== null && dueOn < today && status !== "done" && status !== "stopped";
}

export function dueWords({ dueOn, noDueReason }: Action): string {
  return dueOn === null ? noDate(noDueReason) : dayInWords(dueOn);
}

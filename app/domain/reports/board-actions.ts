import type { BoardSources } from "./board-sources";
import {
  actionsSentence,
  BOARD_WORDS,
  movedByHand,
  NO_ACTIONS,
  OVERDUE,
  overdueSentence,
  statusSentence,
  topCaption,
} from "./board-wording";
import { sentence, type ReportBlock } from "./report-block";
import { isOverdue } from "./roadmap-view";
import { ACTION_STATUS_NAMES, dueInWords } from "./roadmap-wording";

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
        { words: dueInWords(action.dueOn, action.noDueReason), note: isOverdue(action, today) ? OVERDUE : "" },
        { words: ACTION_STATUS_NAMES[action.status] },
      ]),
    },
    sentence(overdueSentence(overdue.map(({ title }) => title)), roadmap.byHand === null ? "" : movedByHand(roadmap.byHand.reason)),
  ];
}

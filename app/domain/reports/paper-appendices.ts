import { counterpartsIn } from "../edition/counterpart";
import type { Action } from "../roadmap/action";
import type { Edition } from "../edition/edition";
import { decidedOnes, type Decided } from "./agreed-figures";
import { agreedInWords } from "./agreed-in-words";
import type { BoardSources } from "./board-sources";
import { NO_ACTIONS, NOTHING_AGREED } from "./board-wording";
import { dayInWords, listInWords } from "./figures";
import {
  ACTION_COLUMNS,
  ACTIONS_CAPTION,
  AGREED_CAPTION,
  AGREED_COLUMNS,
  DISSENT,
  EVIDENCE,
  NO_DISSENT,
  NO_FINISHED,
  NO_START,
  PAPER_WORDS,
  SCORES_CAPTION,
  SIZE_NOTE,
  WORKS_ON,
} from "./paper-wording";
import { titleIn } from "./roadmap-view";
import { ACTION_STATUS_NAMES, dueInWords, SECURED_NAMES } from "./roadmap-wording";
import { scoreCell, sentence, type ReportBlock, type ReportCell } from "./report-block";
import { MOST_DID_NOT_KNOW_SHORT, NOBODY_ANSWERED, PAGE_WORDS, voiceName } from "./results-wording";
import { mostDidNotKnow } from "./cell-sentences";
import { cellOf, descriptorsInRound, voicesIn, writtenScale } from "./round-results";
import { combinedScore, shownScore } from "./shown-score";

/** Every score by voice, a table for each section. */
export function allScores({ results }: Pick<BoardSources, "results">): readonly ReportBlock[] {
  const { edition, release } = results;
  const scale = writtenScale(edition);
  const voices = voicesIn(release);
  if (voices.length === 0) return [sentence(NOBODY_ANSWERED)];
  return edition.sections.flatMap(({ key: section, title }): readonly ReportBlock[] => {
    const own = descriptorsInRound(results).filter((descriptor) => descriptor.section === section);
    if (own.length === 0) return [];
    const rows = own.map(({ key, title: name }) => [
      { words: name },
      ...voices.map((voice) =>
        scoreCell(shownScore(scale, cellOf(release, voice, key)), mostDidNotKnow(release, voice, key) ? MOST_DID_NOT_KNOW_SHORT : ""),
      ),
      scoreCell(combinedScore(scale, release.overall[key]?.typical ?? null)),
    ]);
    const columns = [...voices.map(voiceName), PAPER_WORDS.together].map((name) => ({ title: name, share: 2 }));
    return [{ kind: "table", caption: SCORES_CAPTION(title), columns: [{ title: PAGE_WORDS.descriptor, share: 3.4 }, ...columns], rows }];
  });
}

/** Every decision with its reason and with what was said against it, a table for each section. */
export function allAgreedScores(sources: Pick<BoardSources, "results" | "agreed">): readonly ReportBlock[] {
  const decided = decidedOnes(sources);
  if (decided.length === 0) return [sentence(NOTHING_AGREED)];
  return sources.results.edition.sections.flatMap(({ key, title }): readonly ReportBlock[] => {
    const own = decided.filter(({ descriptor }) => descriptor.section === key);
    if (own.length === 0) return [];
    return [
      {
        kind: "table",
        caption: AGREED_CAPTION(title),
        columns: [
          { title: AGREED_COLUMNS.descriptor, share: 4 },
          { title: AGREED_COLUMNS.score, share: 1.4 },
          { title: AGREED_COLUMNS.how, share: 3.2 },
          { title: AGREED_COLUMNS.reason, share: 6 },
          { title: AGREED_COLUMNS.dissent, share: 4 },
        ],
        rows: own.map((one) => decisionRow(sources.results.edition, one)),
      },
    ];
  });
}

function decisionRow(edition: Edition, { descriptor, agreed }: Decided): readonly ReportCell[] {
  const { figure, statusName, rule, reason, dissent, evidence, room } = agreedInWords(edition, agreed);
  return [
    { words: descriptor.title },
    { words: figure },
    { words: statusName, note: rule },
    { words: reason, note: [evidence === "" ? "" : EVIDENCE(evidence), room ?? ""].filter((text) => text !== "").join(" ") },
    { words: dissent.length === 0 ? NO_DISSENT : dissent.map(({ name, text }) => DISSENT(name, text)).join(" ") },
  ];
}

/** Every action, open and finished, and every decision not to act. */
export function allActions({ roadmap, results }: Pick<BoardSources, "roadmap" | "results">): readonly ReportBlock[] {
  const edition = roadmap.basis?.edition ?? results.edition;
  const titleOf = (key: string) => titleIn(edition, key);
  const worksOn = ({ descriptors }: Action) => {
    const found = new Set(
      descriptors.flatMap((reference) => counterpartsIn(edition, reference).map(({ descriptor }) => titleOf(descriptor))),
    );
    return found.size === 0 ? "" : WORKS_ON(listInWords([...found]));
  };
  const open = roadmap.order.map(({ action, place }) => [{ words: String(place) }, ...actionCells(action, worksOn(action))]);
  const finished = roadmap.finished.map((action) => actionCells(action, worksOn(action)));
  const columns = [
    { title: ACTION_COLUMNS.action, share: 6 },
    { title: ACTION_COLUMNS.owner, share: 4 },
    { title: ACTION_COLUMNS.starts, share: 2.4 },
    { title: ACTION_COLUMNS.due, share: 2.4 },
    { title: ACTION_COLUMNS.status, share: 2 },
    { title: ACTION_COLUMNS.resources, share: 2.2 },
    { title: ACTION_COLUMNS.budget, share: 1.6 },
    { title: ACTION_COLUMNS.size, share: 1 },
  ];
  return [
    ...(open.length === 0
      ? [sentence(NO_ACTIONS)]
      : [
          sentence(SIZE_NOTE),
          {
            kind: "table",
            caption: ACTIONS_CAPTION.open,
            columns: [{ title: ACTION_COLUMNS.place, share: 1.2 }, ...columns],
            rows: open,
          } as const,
        ]),
    ...(finished.length === 0
      ? [sentence(NO_FINISHED)]
      : [{ kind: "table", caption: ACTIONS_CAPTION.finished, columns, rows: finished } as const]),
    ...notActing(roadmap, titleOf),
  ];
}

function actionCells(action: Action, worksOn: string): readonly ReportCell[] {
  const { title, organisationName, lead, startsOn, status, resources, budget, size } = action;
  return [
    { words: title, note: worksOn },
    { words: organisationName, note: lead },
    { words: startsOn === null ? NO_START : dayInWords(startsOn) },
    { words: dueInWords(action.dueOn, action.noDueReason) },
    { words: ACTION_STATUS_NAMES[status] },
    { words: SECURED_NAMES[resources] },
    { words: SECURED_NAMES[budget] },
    { words: String(size) },
  ];
}

function notActing({ notActing: decisions }: BoardSources["roadmap"], titleOf: (key: string) => string): readonly ReportBlock[] {
  if (decisions.length === 0) return [];
  return [
    {
      kind: "table",
      caption: ACTIONS_CAPTION.notActing,
      columns: [
        { title: ACTION_COLUMNS.descriptor, share: 1 },
        { title: ACTION_COLUMNS.reason, share: 2 },
      ],
      rows: decisions.map(({ descriptor, reason }) => [{ words: titleOf(descriptor) }, { words: reason }]),
    },
  ];
}

import { VOICES } from "../values/voice";
import { decidedOnes } from "./agreed-figures";
import { RULE_SENTENCES, STATUS_NAMES } from "./agreed-wording";
import type { BoardSources } from "./board-sources";
import { listInWords } from "./figures";
import { voiceName } from "./results-wording";
import { ACTION_STATUS_NAMES, SECURED_NAMES } from "./roadmap-wording";
import { sheet, WIDTHS, type WorkbookSheet } from "./workbook-sheet";
import { SHEET_NAMES, WORKBOOK_COLUMNS } from "./workbook-wording";

/* The sheets with what was agreed and what is being done. */

export function agreedSheet(sources: BoardSources): WorkbookSheet {
  const names = WORKBOOK_COLUMNS.agreed;
  return sheet(
    SHEET_NAMES.agreed,
    [
      [names.descriptor, WIDTHS.narrow],
      [names.title, WIDTHS.wide],
      [names.status, WIDTHS.middle],
      [names.score, WIDTHS.narrow],
      [names.low, WIDTHS.narrow],
      [names.high, WIDTHS.narrow],
      [names.rule, WIDTHS.middle],
      [names.reason, WIDTHS.wide],
      ...VOICES.map((voice) => [names.dissent(voiceName(voice)), WIDTHS.wide] as const),
      [names.evidence, WIDTHS.wide],
      ...VOICES.map((voice) => [names.room(voiceName(voice)), WIDTHS.narrow] as const),
      [names.version, WIDTHS.narrow],
      [names.snapshot, WIDTHS.id],
    ],
    decidedOnes(sources).map(({ descriptor: { key, title }, agreed }) => {
      const { outcome, rule, reason, dissent, evidence, room, version, snapshot } = agreed;
      const settled = outcome.status !== "not-agreed";
      return [
        key,
        title,
        STATUS_NAMES[outcome.status],
        settled ? outcome.score : null,
        ...(settled ? [null, null] : outcome.range),
        RULE_SENTENCES[rule],
        reason,
        ...VOICES.map((voice) => dissent[voice] ?? null),
        evidence,
        ...VOICES.map((voice) => room[voice] ?? null),
        version,
        snapshot,
      ];
    }),
  );
}

export function roadmapSheet({ roadmap, results }: BoardSources): WorkbookSheet {
  const names = WORKBOOK_COLUMNS.roadmap;
  const standing = (descriptor: string) => roadmap.standings.find((one) => one.descriptor === descriptor);
  const edition = roadmap.basis?.edition ?? results.edition;
  const open = roadmap.order.map(({ action, place, value }) => ({ action, place, value }));
  const finished = roadmap.finished.map((action) => ({ action, place: null, value: null }));
  return sheet(
    SHEET_NAMES.roadmap,
    [
      [names.place, WIDTHS.narrow],
      [names.action, WIDTHS.wide],
      [names.detail, WIDTHS.wide],
      [names.descriptors, WIDTHS.middle],
      [names.owner, WIDTHS.middle],
      [names.lead, WIDTHS.middle],
      [names.status, WIDTHS.narrow],
      [names.starts, WIDTHS.narrow],
      [names.due, WIDTHS.narrow],
      [names.noDue, WIDTHS.middle],
      [names.resources, WIDTHS.narrow],
      [names.budget, WIDTHS.narrow],
      [names.size, WIDTHS.narrow],
      [names.value, WIDTHS.narrow],
      [names.needs, WIDTHS.wide],
      [names.gap, WIDTHS.narrow],
    ],
    [...open, ...finished].map(({ action, place, value }) => [
      place,
      action.title,
      action.detail,
      action.descriptors.map(({ descriptor }) => descriptor).join(" "),
      action.organisationName,
      action.lead,
      ACTION_STATUS_NAMES[action.status],
      action.startsOn,
      action.dueOn,
      action.noDueReason,
      SECURED_NAMES[action.resources],
      SECURED_NAMES[action.budget],
      action.size,
      value,
      listInWords(action.needs.flatMap((id) => [...open, ...finished].find((one) => one.action.id === id)?.action.title ?? [])),
      largestGap(
        action.descriptors.flatMap(({ edition: of, descriptor }) => (of === edition.key ? (standing(descriptor)?.gap ?? []) : [])),
      ),
    ]),
  );
}

function largestGap(gaps: readonly number[]): number | null {
  return gaps.length === 0 ? null : Math.max(...gaps);
}

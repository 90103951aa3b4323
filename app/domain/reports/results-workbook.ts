import type { ShownCell } from "../protection/release";
import { VOICES } from "../values/voice";
import { decidedOnes } from "./agreed-figures";
import { RULE_SENTENCES, STATUS_NAMES } from "./agreed-wording";
import type { BoardSources } from "./board-sources";
import { listInWords } from "./figures";
import { countsInWords, methodNote } from "./method-note";
import { voiceName } from "./results-wording";
import { descriptorsInRound, voicesIn, type RoundResults } from "./round-results";
import { titleIn } from "./roadmap-view";
import { ACTION_STATUS_NAMES, SECURED_NAMES } from "./roadmap-wording";
import { scoreRows, type Field } from "./score-rows";
import { SHEET_NAMES, WORKBOOK_COLUMNS } from "./workbook-wording";

export type WorkbookSheet = {
  readonly name: string;
  /** A column is as wide as so many letters. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly Field[])[];
};

export type Workbook = { readonly sheets: readonly WorkbookSheet[] };

const NARROW = 13;
const MIDDLE = 22;
/** An id of 32 letters. */
const ID = 35;
const WIDE = 48;
const WIDEST = 90;

/** Everything that may be shown of a round, with what was agreed and is being done, as a workbook of typed cells. */
export function resultsWorkbook(sources: BoardSources): Workbook {
  const { results } = sources;
  return {
    sheets: [
      aboutSheet(sources),
      scoresSheet(results),
      sectionsSheet(results),
      differencesSheet(results),
      agendaSheet(results),
      mattersSheet(results),
      organisationsSheet(results),
      agreedSheet(sources),
      roadmapSheet(sources),
    ],
  };
}

function sheet(name: string, columns: readonly (readonly [title: string, width: number])[], rows: WorkbookSheet["rows"]): WorkbookSheet {
  return { name, columns: columns.map(([title, width]) => ({ title, width })), rows };
}

function aboutSheet({ results, today }: BoardSources): WorkbookSheet {
  const { areaName, roundTitle, edition, snapshotId, takenOn, interim, release } = results;
  const about = WORKBOOK_COLUMNS.about;
  return sheet(
    SHEET_NAMES.about,
    [
      [about.what, MIDDLE],
      [about.value, WIDEST],
    ],
    [
      [about.area, areaName],
      [about.round, roundTitle],
      [about.edition, `${edition.title} (${edition.key})`],
      [about.snapshot, snapshotId],
      [about.takenOn, takenOn],
      [about.interim, about.yesOrNo(interim)],
      [about.madeOn, today],
      [about.threshold, release.k],
      ...countsInWords(results).map(({ name, count }) => [about.answered(name), count]),
      ...methodNote(results).map((text, place) => [place === 0 ? about.method : "", text]),
    ],
  );
}

function scoresSheet(results: RoundResults): WorkbookSheet {
  const { columns, rows } = scoreRows(results);
  const wide: Readonly<Record<string, number>> = {
    title: WIDE,
    method: WIDEST,
    area: MIDDLE,
    round: MIDDLE,
    snapshot: ID,
    edition: MIDDLE,
    voice: MIDDLE,
  };
  return sheet(
    SHEET_NAMES.scores,
    columns.map((name) => [name, wide[name] ?? NARROW] as const),
    rows,
  );
}

function sectionsSheet({ edition, release }: RoundResults): WorkbookSheet {
  const { section, title, voice, typical, shown, asked } = WORKBOOK_COLUMNS.sections;
  const rows = edition.sections.flatMap((one) =>
    voicesIn(release).flatMap((voiceKey) => {
      const score = release.sections[voiceKey]?.[one.key];
      return score === undefined || score.asked === 0 ? [] : [[one.key, one.title, voiceKey, score.typical, score.shown, score.asked]];
    }),
  );
  return sheet(
    SHEET_NAMES.sections,
    [
      [section, NARROW],
      [title, WIDE],
      [voice, MIDDLE],
      [typical, NARROW],
      [shown, NARROW],
      [asked, NARROW],
    ],
    rows,
  );
}

function differencesSheet({ edition, release }: RoundResults): WorkbookSheet {
  const names = WORKBOOK_COLUMNS.differences;
  return sheet(
    SHEET_NAMES.differences,
    [
      [names.descriptor, NARROW],
      [names.title, WIDE],
      [names.first, MIDDLE],
      [names.second, MIDDLE],
      [names.tier, NARROW],
      [names.gap, NARROW],
      [names.delta, NARROW],
      [names.chanceHigher, NARROW],
      [names.p, NARROW],
      [names.pAdjusted, NARROW],
    ],
    release.differences.map(({ descriptor, voices, tier, gap, delta, chanceHigher, p, pAdjusted }) => [
      descriptor,
      titleIn(edition, descriptor),
      ...voices,
      tier,
      gap,
      delta,
      chanceHigher,
      p,
      pAdjusted,
    ]),
  );
}

function agendaSheet({ edition, release }: RoundResults): WorkbookSheet {
  const { place, descriptor, title } = WORKBOOK_COLUMNS.agenda;
  return sheet(
    SHEET_NAMES.agenda,
    [
      [place, NARROW],
      [descriptor, NARROW],
      [title, WIDE],
    ],
    release.agenda.map((key, at) => [at + 1, key, titleIn(edition, key)]),
  );
}

function mattersSheet(results: RoundResults): WorkbookSheet {
  const { release } = results;
  const { voice, choosers, descriptor, title, picks } = WORKBOOK_COLUMNS.matters;
  const rows = voicesIn(release).flatMap((key) => {
    const { choosers: people = null, picks: counts = null } = release.matters[key] ?? {};
    if (counts === null) return [[key, people, null, null, null]];
    return descriptorsInRound(results).flatMap((one) => {
      const count = counts[one.key] ?? 0;
      return count === 0 ? [] : [[key, people, one.key, one.title, count]];
    });
  });
  return sheet(
    SHEET_NAMES.matters,
    [
      [voice, MIDDLE],
      [choosers, NARROW],
      [descriptor, NARROW],
      [title, WIDE],
      [picks, NARROW],
    ],
    rows,
  );
}

function organisationsSheet(results: RoundResults): WorkbookSheet {
  const { release, edition, organisations } = results;
  const names = WORKBOOK_COLUMNS.organisations;
  const rows = organisations.flatMap(({ id, name }) => {
    const group = release.organisations[id];
    return descriptorsInRound(results).flatMap(({ key, title }) => {
      const cell = group?.descriptors[key];
      return group === undefined || cell === undefined
        ? []
        : [[name, id, group.responses, key, title, ...figuresOf(cell, edition.scale.length)]];
    });
  });
  return sheet(
    SHEET_NAMES.organisations,
    [
      [names.name, WIDE],
      [names.organisation, ID],
      [names.responses, NARROW],
      [names.descriptor, NARROW],
      [names.title, WIDE],
      [names.shown, NARROW],
      ...[names.n, names.dontKnow, names.notApplicable, names.unanswered].map((title) => [title, NARROW] as const),
      ...edition.scale.map(({ value }) => [names.at(value), NARROW] as const),
      [names.typical, NARROW],
      [names.mean, NARROW],
      [names.closeness, NARROW],
    ],
    rows,
  );
}

function figuresOf(cell: ShownCell, levels: number): readonly Field[] {
  const histogram = Array.from({ length: levels }, (_, position) => cell.histogram?.[position] ?? null);
  const { shown, n, dontKnow, notApplicable, unanswered, typical, mean, closeness } = cell;
  return [shown, n, dontKnow, notApplicable, unanswered, ...histogram, typical, mean, closeness];
}

function agreedSheet(sources: BoardSources): WorkbookSheet {
  const names = WORKBOOK_COLUMNS.agreed;
  return sheet(
    SHEET_NAMES.agreed,
    [
      [names.descriptor, NARROW],
      [names.title, WIDE],
      [names.status, MIDDLE],
      [names.score, NARROW],
      [names.low, NARROW],
      [names.high, NARROW],
      [names.rule, MIDDLE],
      [names.reason, WIDE],
      ...VOICES.map((voice) => [names.dissent(voiceName(voice)), WIDE] as const),
      [names.evidence, WIDE],
      ...VOICES.map((voice) => [names.room(voiceName(voice)), NARROW] as const),
      [names.version, NARROW],
      [names.snapshot, ID],
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

function roadmapSheet({ roadmap, results }: BoardSources): WorkbookSheet {
  const names = WORKBOOK_COLUMNS.roadmap;
  const standing = (descriptor: string) => roadmap.standings.find((one) => one.descriptor === descriptor);
  const edition = roadmap.basis?.edition ?? results.edition;
  const open = roadmap.order.map(({ action, place, value }) => ({ action, place, value }));
  const finished = roadmap.finished.map((action) => ({ action, place: null, value: null }));
  return sheet(
    SHEET_NAMES.roadmap,
    [
      [names.place, NARROW],
      [names.action, WIDE],
      [names.detail, WIDE],
      [names.descriptors, MIDDLE],
      [names.owner, MIDDLE],
      [names.lead, MIDDLE],
      [names.status, NARROW],
      [names.starts, NARROW],
      [names.due, NARROW],
      [names.noDue, MIDDLE],
      [names.resources, NARROW],
      [names.budget, NARROW],
      [names.size, NARROW],
      [names.value, NARROW],
      [names.needs, WIDE],
      [names.gap, NARROW],
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

import type { ShownCell } from "../protection/release";
import { titleIn } from "./roadmap-view";
import { descriptorsInRound, voicesIn, type RoundResults } from "./round-results";
import { scoreRows, type Field } from "./score-rows";
import { sheet, WIDTHS, type WorkbookSheet } from "./workbook-sheet";
import { SHEET_NAMES, WORKBOOK_COLUMNS } from "./workbook-wording";

/* The sheets with what may be shown of the survey. */

export function scoresSheet(results: RoundResults): WorkbookSheet {
  const { columns, rows } = scoreRows(results);
  const wide: Readonly<Record<string, number>> = {
    title: WIDTHS.wide,
    method: WIDTHS.widest,
    area: WIDTHS.middle,
    round: WIDTHS.middle,
    snapshot: WIDTHS.id,
    edition: WIDTHS.middle,
    voice: WIDTHS.middle,
  };
  return sheet(
    SHEET_NAMES.scores,
    columns.map((name) => [name, wide[name] ?? WIDTHS.narrow] as const),
    rows,
  );
}

export function sectionsSheet({ edition, release }: RoundResults): WorkbookSheet {
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
      [section, WIDTHS.narrow],
      [title, WIDTHS.wide],
      [voice, WIDTHS.middle],
      [typical, WIDTHS.narrow],
      [shown, WIDTHS.narrow],
      [asked, WIDTHS.narrow],
    ],
    rows,
  );
}

export function differencesSheet({ edition, release }: RoundResults): WorkbookSheet {
  const names = WORKBOOK_COLUMNS.differences;
  return sheet(
    SHEET_NAMES.differences,
    [
      [names.descriptor, WIDTHS.narrow],
      [names.title, WIDTHS.wide],
      [names.first, WIDTHS.middle],
      [names.second, WIDTHS.middle],
      [names.tier, WIDTHS.narrow],
      [names.gap, WIDTHS.narrow],
      [names.delta, WIDTHS.narrow],
      [names.chanceHigher, WIDTHS.narrow],
      [names.p, WIDTHS.narrow],
      [names.pAdjusted, WIDTHS.narrow],
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

export function agendaSheet({ edition, release }: RoundResults): WorkbookSheet {
  const { place, descriptor, title } = WORKBOOK_COLUMNS.agenda;
  return sheet(
    SHEET_NAMES.agenda,
    [
      [place, WIDTHS.narrow],
      [descriptor, WIDTHS.narrow],
      [title, WIDTHS.wide],
    ],
    release.agenda.map((key, at) => [at + 1, key, titleIn(edition, key)]),
  );
}

export function mattersSheet(results: RoundResults): WorkbookSheet {
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
      [voice, WIDTHS.middle],
      [choosers, WIDTHS.narrow],
      [descriptor, WIDTHS.narrow],
      [title, WIDTHS.wide],
      [picks, WIDTHS.narrow],
    ],
    rows,
  );
}

export function organisationsSheet(results: RoundResults): WorkbookSheet {
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
      [names.name, WIDTHS.wide],
      [names.organisation, WIDTHS.id],
      [names.responses, WIDTHS.narrow],
      [names.descriptor, WIDTHS.narrow],
      [names.title, WIDTHS.wide],
      [names.shown, WIDTHS.narrow],
      ...[names.n, names.dontKnow, names.notApplicable, names.unanswered].map((title) => [title, WIDTHS.narrow] as const),
      ...edition.scale.map(({ value }) => [names.at(value), WIDTHS.narrow] as const),
      [names.typical, WIDTHS.narrow],
      [names.mean, WIDTHS.narrow],
      [names.closeness, WIDTHS.narrow],
    ],
    rows,
  );
}

function figuresOf(cell: ShownCell, levels: number): readonly Field[] {
  const histogram = Array.from({ length: levels }, (_, position) => cell.histogram?.[position] ?? null);
  const { shown, n, dontKnow, notApplicable, unanswered, typical, mean, closeness } = cell;
  return [shown, n, dontKnow, notApplicable, unanswered, ...histogram, typical, mean, closeness];
}

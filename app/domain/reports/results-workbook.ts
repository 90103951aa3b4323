import type { BoardSources } from "./board-sources";
import { countsInWords, methodNote } from "./method-note";
import { agreedSheet, roadmapSheet } from "./workbook-plans";
import { agendaSheet, differencesSheet, mattersSheet, organisationsSheet, scoresSheet, sectionsSheet } from "./workbook-results";
import { sheet, WIDTHS, type Workbook, type WorkbookSheet } from "./workbook-sheet";
import { SHEET_NAMES, WORKBOOK_COLUMNS } from "./workbook-wording";

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

function aboutSheet({ results, today }: BoardSources): WorkbookSheet {
  const { areaName, roundTitle, edition, snapshotId, takenOn, interim, release } = results;
  const about = WORKBOOK_COLUMNS.about;
  return sheet(
    SHEET_NAMES.about,
    [
      [about.what, WIDTHS.middle],
      [about.value, WIDTHS.widest],
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

import { ratingOf } from "../responses/rating";
import { ORGANISATION_VOICES, type Voice } from "../values/voice";
import { CHOOSERS, PICKED, RESPONSES, WHOLE_GROUP, type TallyRow } from "./tally-row";
import type { GroupSheet, TallySheet } from "./tally-sheet";

type OpenCell = { levels: number[]; dontKnow: number; notApplicable: number; unanswered: number; changes: number };
type OpenSheet = {
  group: { responses: number; changes: number; choosers: number; picks: Map<string, number> };
  cells: Map<string, OpenCell>;
};

function openSheet(): OpenSheet {
  return { group: { responses: 0, changes: 0, choosers: 0, picks: new Map() }, cells: new Map() };
}

function addToGroup(sheet: OpenSheet, row: TallyRow): void {
  if (row.answer === RESPONSES) {
    sheet.group.responses += row.count;
    sheet.group.changes += row.changes;
  } else if (row.answer === CHOOSERS) sheet.group.choosers += row.count;
  else throw new Error(`A tally counts "${row.answer}" for a whole group`);
}

function addToCell(sheet: OpenSheet, levels: number, row: TallyRow): void {
  const rating = ratingOf(row.answer);
  if (rating === null || (rating.kind === "level" && rating.position >= levels)) {
    throw new Error(`A tally counts "${row.answer}", which is no rating on a scale of ${levels}`);
  }
  let cell = sheet.cells.get(row.descriptor);
  if (cell === undefined) {
    cell = { levels: new Array<number>(levels).fill(0), dontKnow: 0, notApplicable: 0, unanswered: 0, changes: 0 };
    sheet.cells.set(row.descriptor, cell);
  }
  cell.changes += row.changes;
  if (rating.kind === "level") cell.levels[rating.position] = (cell.levels[rating.position] ?? 0) + row.count;
  else if (rating.kind === "dont-know") cell.dontKnow += row.count;
  else if (rating.kind === "not-applicable") cell.notApplicable += row.count;
  else cell.unanswered += row.count;
}

function add(sheet: OpenSheet, levels: number, row: TallyRow): void {
  if (row.descriptor === WHOLE_GROUP) addToGroup(sheet, row);
  else if (row.answer === PICKED) {
    sheet.group.picks.set(row.descriptor, (sheet.group.picks.get(row.descriptor) ?? 0) + row.count);
  } else addToCell(sheet, levels, row);
}

function sheetIn<Key>(sheets: Map<Key, OpenSheet>, key: Key): OpenSheet {
  const found = sheets.get(key) ?? openSheet();
  sheets.set(key, found);
  return found;
}

function closed(sheet: OpenSheet): GroupSheet {
  return { group: { ...sheet.group, picks: Object.fromEntries(sheet.group.picks) }, cells: Object.fromEntries(sheet.cells) };
}

/**
 * All tallies of a round from its rows: each voice over every organisation, and each organisation over its leaders and
 * workforce. A group without a row is absent.
 */
export function sheetOfRows(rows: Iterable<TallyRow>, levels: number): TallySheet {
  const voices = new Map<Voice, OpenSheet>();
  const organisations = new Map<string, OpenSheet>();
  for (const row of rows) {
    add(sheetIn(voices, row.voice), levels, row);
    const counts = row.organisation !== "" && ORGANISATION_VOICES.some((voice) => voice === row.voice);
    if (counts) add(sheetIn(organisations, row.organisation), levels, row);
  }
  return {
    voices: Object.fromEntries([...voices].map(([voice, sheet]) => [voice, closed(sheet)])),
    organisations: Object.fromEntries([...organisations].map(([organisation, sheet]) => [organisation, closed(sheet)])),
  };
}

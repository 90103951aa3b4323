import { parse } from "csv-parse/sync";
import type { Edition } from "../../app/domain/edition/edition";
import type { Release, ShownCell, ShownGroup, ShownVoice } from "../../app/domain/protection/release";
import { wordTables, wordText, xmlIn, workbookRows } from "./read-documents";

type Field = string | number | boolean | null;
type Row = Readonly<Record<string, Field>>;

/** A round's documents as a reader has them. */
export type TakenAway = { readonly docx: Uint8Array; readonly xlsx: Uint8Array; readonly csv: string; readonly page: string };

const NOTHING: Omit<ShownCell, "shown"> = {
  ...{ n: null, dontKnow: null, notApplicable: null, unanswered: null, histogram: null, typical: null, mean: null, iqr: null },
  ...{ distance: null, closeness: null, consensus: null, agreementA: null, cns: null, leikD: null, lSquared: null },
};

/**
 * What a reader learns from all of a round's documents together, as a release that is put together from their words and numbers alone.
 * Where several tell of the same thing, whatever any of them says counts.
 */
export async function whatTheySay({ docx, xlsx, csv, page }: TakenAway, edition: Edition): Promise<Release> {
  const sheets = Object.fromEntries(Object.entries(await workbookRows(xlsx)).map(([name, rows]) => [name, named(rows)]));
  const csvRows: readonly Readonly<Record<string, string>>[] = parse(csv, { columns: true, bom: true });
  const voiceRows = [...(sheets.Scores ?? []), ...csvRows];
  const levels = edition.scale.map(({ value }) => String(value));
  const document = xmlIn(docx)["word/document.xml"] ?? "";
  const printed = scoresInWords(document, edition);
  const about = new Map((sheets.About ?? []).map(({ What, Value }) => [String(What), Value]));

  const voices = groupsOf(
    voiceRows,
    ({ voice }) => String(voice),
    (row) => ({
      responses: number(row.responses),
      descriptor: String(row.descriptor),
      cell: cellOf(
        row,
        {
          n: "n",
          dontKnow: "dont_know",
          notApplicable: "not_applicable",
          unanswered: "unanswered",
          typical: "interpolated_median",
          at: (value) => `n_at_${value}`,
        },
        levels,
      ),
    }),
  );
  const organisations = groupsOf(
    sheets.Organisations ?? [],
    ({ Id }) => String(Id),
    (row) => ({
      responses: number(row.Responses),
      descriptor: String(row.Descriptor),
      cell: cellOf(
        row,
        {
          n: "Rated",
          dontKnow: "Don't know",
          notApplicable: "Does not apply",
          unanswered: "Unanswered",
          typical: "Typical score",
          at: (value) => `At ${value}`,
        },
        levels,
      ),
    }),
  );
  return {
    edition: edition.key,
    k: number(about.get("Smallest group shown")) ?? 0,
    disclosure: "on",
    responses: totalIn(wordText(document)) ?? totalIn(page),
    voices: withPrinted(voices, printed) as Release["voices"],
    sections: {},
    overall: {},
    differences: [],
    agenda: (sheets.Agenda ?? []).map(({ Descriptor }) => String(Descriptor)),
    matters: {},
    mostDidNotKnow: Object.fromEntries(
      Object.entries(printed).map(([voice, said]) => [
        voice,
        [...said].flatMap(([key, words]) => (words.includes("Most did not know") ? [key] : [])),
      ]),
    ),
    organisations,
  };
}

function named(rows: readonly (readonly Field[])[]): readonly Row[] {
  const [columns = [], ...rest] = rows;
  return rest.map((row) => Object.fromEntries(columns.map((column, place) => [String(column), row[place] ?? null])));
}

function number(field: Field | undefined): number | null {
  return field === undefined || field === null || field === "" ? null : Number(field);
}

type Columns = Readonly<Record<"n" | "dontKnow" | "notApplicable" | "unanswered" | "typical", string>> & {
  readonly at: (value: string) => string;
};

function cellOf(row: Row, columns: Columns, levels: readonly string[]): ShownCell {
  const histogram = levels.map((value) => number(row[columns.at(value)]));
  return {
    ...NOTHING,
    shown: String(row.shown ?? row.Shown) as ShownCell["shown"],
    n: number(row[columns.n]),
    dontKnow: number(row[columns.dontKnow]),
    notApplicable: number(row[columns.notApplicable]),
    unanswered: number(row[columns.unanswered]),
    histogram: histogram.every((count) => count !== null) ? histogram : null,
    typical: number(row[columns.typical]),
  };
}

type Said = { readonly responses: number | null; readonly descriptor: string; readonly cell: ShownCell };

function groupsOf(rows: readonly Row[], nameOf: (row: Row) => string, read: (row: Row) => Said): Readonly<Record<string, ShownGroup>> {
  const groups: Record<string, ShownGroup> = {};
  for (const row of rows) {
    const { responses, descriptor, cell } = read(row);
    const group = groups[nameOf(row)] ?? { responses: null, descriptors: {} };
    const known = group.descriptors[descriptor];
    groups[nameOf(row)] = {
      responses: group.responses ?? responses,
      descriptors: { ...group.descriptors, [descriptor]: known === undefined ? cell : together(known, cell) },
    };
  }
  return groups;
}

/** Whatever either of two accounts of a cell says. */
function together(one: ShownCell, other: ShownCell): ShownCell {
  const fields = Object.entries(one).map(([name, value]) => [name, value ?? other[name as keyof ShownCell]]);
  return Object.fromEntries(fields) as ShownCell;
}

type Printed = Readonly<Partial<Record<ShownVoice, ReadonlyMap<string, string>>>>;

const VOICES: Readonly<Record<string, ShownVoice>> = {
  ...{ Leaders: "leaders", Workforce: "workforce", Families: "families", Communities: "communities" },
  "Families and communities": "families-and-communities",
};

/** The words that stand for each score in the paper's first appendix. */
function scoresInWords(document: string, edition: Edition): Printed {
  const said: Partial<Record<ShownVoice, Map<string, string>>> = {};
  for (const { caption, rows } of wordTables(document)) {
    if (!caption.startsWith("Typical score by voice: ")) continue;
    const [head = [], ...body] = rows;
    for (const [title = "", ...cells] of body) {
      const key = edition.descriptors.find((descriptor) => descriptor.title === title)?.key ?? title;
      for (const [place, words] of cells.entries()) {
        const voice = VOICES[head[place + 1] ?? ""];
        if (voice !== undefined) (said[voice] ??= new Map()).set(key, words);
      }
    }
  }
  return said;
}

/** A score that the paper prints counts, even where no table of figures has it. */
function withPrinted(groups: Readonly<Record<string, ShownGroup>>, printed: Printed): Readonly<Record<string, ShownGroup>> {
  return Object.fromEntries(
    Object.entries(groups).map(([voice, group]) => {
      const said = printed[voice as ShownVoice];
      const cells = Object.entries(group.descriptors).map(([key, cell]) => {
        const figure = /^(?:about )?(\d+(?:\.\d+)?)/.exec(said?.get(key) ?? "")?.[1];
        return [key, { ...cell, typical: cell.typical ?? (figure === undefined ? null : Number(figure)) }] as const;
      });
      return [voice, { ...group, descriptors: Object.fromEntries(cells) }];
    }),
  );
}

function totalIn(text: string): number | null {
  const figure = /([\d,]+) (?:people|person) answered in/.exec(text)?.[1];
  return figure === undefined ? null : Number(figure.replaceAll(",", ""));
}

import { strFromU8, unzipSync } from "fflate";
import readSheets from "read-excel-file/node";

/** The XML files inside a Word file or workbook, by their path; pictures and the like are left out. */
export function xmlIn(bytes: Uint8Array): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path));
  return Object.fromEntries(files.map(([path, content]) => [path, strFromU8(content)]));
}

/** The text of a piece of a Word file, a paragraph a line. */
export function wordText(xml: string): string {
  const paragraphs = [...xml.matchAll(/<w:p[ >].*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>|<w:tab\/>|<w:br\/>/gs)]
      .map(([whole, text]) => unescaped(text ?? (whole === "<w:br/>" ? "\n" : "\t")))
      .join(""),
  );
  return paragraphs.join("\n");
}

/** The cells of every table of a Word file by row, with the caption that stands above the table; empty where none does. */
export function wordTables(document: string): readonly { readonly caption: string; readonly rows: readonly (readonly string[])[] }[] {
  const pieces = document.split(/(<w:tbl>.*?<\/w:tbl>)/s);
  return pieces.flatMap((piece, place) => {
    if (!piece.startsWith("<w:tbl>")) return [];
    const rows = [...piece.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => wordText(cell)),
    );
    const before =
      wordText(pieces[place - 1] ?? "")
        .split("\n")
        .at(-1) ?? "";
    return [{ caption: before.replace(/^Table \d+: /, ""), rows }];
  });
}

export type SheetRow = readonly (string | number | boolean | null)[];

/** The rows of a workbook's sheets by their name. */
export async function workbookRows(bytes: Uint8Array): Promise<Readonly<Record<string, readonly SheetRow[]>>> {
  const sheets = await readSheets(Buffer.from(bytes));
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data as readonly SheetRow[]]));
}

function unescaped(text: string): string {
  const characters: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(/&(\w+);/g, (_whole, name: string) => characters[name] ?? "");
}

import { writeFileSync } from "node:fs";
import type { WaymarkContext } from "../context.server";
import type { BoardSources } from "../domain/reports/board-sources";
import { committeePaper } from "../domain/reports/committee-paper";
import { listInWords } from "../domain/reports/figures";
import { resultsCsv } from "../domain/reports/results-csv";
import { resultsJson } from "../domain/reports/results-json";
import { resultsWorkbook } from "../domain/reports/results-workbook";
import { loadBoardReport } from "../services/load-board-report.server";
import type { Outcome, Output } from "./command";
import { namedFile } from "./named-file";
import { onRound, refuse } from "./on-database";
import { readOptions } from "./read-options";

type Make = (sources: BoardSources, context: WaymarkContext) => string | Promise<Uint8Array>;

const FORMATS: Readonly<Record<string, Make>> = {
  docx: (sources, { documents }) => documents.paper(committeePaper(sources)),
  xlsx: (sources, { documents }) => documents.workbook(resultsWorkbook(sources)),
  csv: ({ results }) => resultsCsv(results),
  json: ({ results }) => `${JSON.stringify(resultsJson(results), null, 2)}\n`,
};

/** Writes a round's protected results, or the paper on them, to a file; whatever the file held before is gone. */
export async function exportRound(args: readonly string[], output: Output): Promise<Outcome> {
  const options = readOptions(args, { required: ["round", "format", "out"], optional: [], standing: [] });
  if (!options.ok) return { wrongUsage: options.problem };
  const [round = "", format = "", file = ""] = ["round", "format", "out"].map(options.value.of);
  const make = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (make === undefined) return { wrongUsage: `--format is one of ${listInWords(Object.keys(FORMATS))}, not "${format}".` };
  return onRound(output, round, async (context, scope) => {
    const sources = await loadBoardReport(context, scope, round);
    if (!sources.ok) return refuse(output, sources.problem);
    writeFileSync(namedFile(file), await make(sources.value, context));
    const { roundTitle, snapshotId } = sources.value.results;
    output.tell(`${file} holds what may be shown of ${roundTitle}, from the snapshot ${snapshotId}.`);
    return "done";
  });
}

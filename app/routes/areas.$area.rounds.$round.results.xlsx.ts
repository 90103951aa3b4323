import type { LoaderFunctionArgs } from "@remix-run/node";
import { resultsWorkbook } from "../domain/reports/results-workbook";
import { requireBoard } from "../http/require-board.server";
import { resultsFile } from "../http/require-results.server";

export async function loader(args: LoaderFunctionArgs) {
  const { sources } = await requireBoard(args);
  return resultsFile(sources.results, await args.context.documents.workbook(resultsWorkbook(sources)), "xlsx");
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { committeePaper } from "../domain/reports/committee-paper";
import { requireBoard } from "../http/require-board.server";
import { resultsFile } from "../http/require-results.server";

export async function loader(args: LoaderFunctionArgs) {
  const { sources } = await requireBoard(args);
  return resultsFile(sources.results, await args.context.documents.paper(committeePaper(sources)), "docx", "paper");
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { resultsCsv } from "../domain/reports/results-csv";
import { requireResults, resultsFile } from "../http/require-results.server";

export async function loader(args: LoaderFunctionArgs) {
  const { results } = await requireResults(args);
  return resultsFile(results, resultsCsv(results), "csv");
}

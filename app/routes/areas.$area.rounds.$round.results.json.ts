import type { LoaderFunctionArgs } from "@remix-run/node";
import { resultsJson } from "../domain/reports/results-json";
import { requireResults, resultsFile } from "../http/require-results.server";

export async function loader(args: LoaderFunctionArgs) {
  const { results } = await requireResults(args);
  return resultsFile(results, `${JSON.stringify(resultsJson(results), null, 2)}\n`, "json");
}

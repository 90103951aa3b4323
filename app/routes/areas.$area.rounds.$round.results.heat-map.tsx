import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { HeatMapPage } from "../components/results/heat-map-page";
import { heatMap, heatMapOrder } from "../domain/reports/heat-map";
import { PAGE_WORDS } from "../domain/reports/results-wording";
import { requireResults } from "../http/require-results.server";
import { useResultsPaths } from "../http/use-results-paths";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(PAGE_WORDS.heatMap, { section: data && `${data.page.heading.round} – ${data.page.heading.area}` }) },
];

export async function loader(args: LoaderFunctionArgs) {
  const { results, frame } = await requireResults(args);
  return { frame, page: heatMap(results, heatMapOrder(new URL(args.request.url).searchParams.get("order"))) };
}

export default function ResultsHeatMap() {
  const { frame, page } = useLoaderData<typeof loader>();
  return <HeatMapPage frame={frame} map={page} paths={useResultsPaths()} />;
}

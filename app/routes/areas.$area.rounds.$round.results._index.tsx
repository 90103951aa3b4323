import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { OverviewPage } from "../components/results/overview-page";
import { resultsOverview } from "../domain/reports/results-overview";
import { PAGE_WORDS } from "../domain/reports/results-wording";
import type { PageHandle } from "../http/page-handle";
import { requireResults } from "../http/require-results.server";
import { useResultsPaths } from "../http/use-results-paths";

export const handle: PageHandle = { scripts: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(PAGE_WORDS.results, { section: data && `${data.page.heading.round} – ${data.page.heading.area}` }) },
];

export async function loader(args: LoaderFunctionArgs) {
  const { results, frame } = await requireResults(args);
  return { frame, page: resultsOverview(results) };
}

export default function ResultsOverview() {
  const { frame, page } = useLoaderData<typeof loader>();
  return <OverviewPage frame={frame} overview={page} paths={useResultsPaths()} />;
}

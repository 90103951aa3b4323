import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { AnalystPage } from "../components/results/analyst-page";
import { analystPanel } from "../domain/reports/analyst-panel";
import { PAGE_WORDS } from "../domain/reports/results-wording";
import { requireResults } from "../http/require-results.server";
import { useResultsPaths } from "../http/use-results-paths";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(PAGE_WORDS.analyst, { section: data && `${data.page.heading.round} – ${data.page.heading.area}` }) },
];

export async function loader(args: LoaderFunctionArgs) {
  const { results, frame } = await requireResults(args);
  return { frame, page: analystPanel(results, new URL(args.request.url).searchParams.get("voice")) };
}

export default function ResultsAnalyst() {
  const { frame, page } = useLoaderData<typeof loader>();
  return <AnalystPage frame={frame} panel={page} paths={useResultsPaths()} />;
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { OrganisationsPage } from "../components/results/organisations-page";
import { organisationList } from "../domain/reports/organisation-results";
import { PAGE_WORDS } from "../domain/reports/results-wording";
import { requireResults } from "../http/require-results.server";
import { useResultsPaths } from "../http/use-results-paths";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(PAGE_WORDS.organisations, { section: data && `${data.page.heading.round} – ${data.page.heading.area}` }) },
];

export async function loader(args: LoaderFunctionArgs) {
  const { results, frame } = await requireResults(args);
  return { frame, page: organisationList(results) };
}

export default function ResultsOrganisations() {
  const { frame, page } = useLoaderData<typeof loader>();
  return <OrganisationsPage frame={frame} list={page} paths={useResultsPaths()} />;
}

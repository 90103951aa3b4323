import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { OrganisationPage } from "../components/results/organisation-page";
import { organisationResults } from "../domain/reports/organisation-results";
import { PAGE_WORDS } from "../domain/reports/results-wording";
import { found, requireResults } from "../http/require-results.server";
import { useResultsPaths } from "../http/use-results-paths";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: pageTitle(data?.page.name ?? PAGE_WORDS.organisation, {
      section: data && `${data.page.heading.round} – ${data.page.heading.area}`,
    }),
  },
];

export async function loader(args: LoaderFunctionArgs) {
  const { results, frame } = await requireResults(args);
  return { frame, page: found(organisationResults(results, args.params.organisation ?? "")) };
}

export default function ResultsOrganisation() {
  const { frame, page } = useLoaderData<typeof loader>();
  return <OrganisationPage frame={frame} results={page} paths={useResultsPaths()} />;
}

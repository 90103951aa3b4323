import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { DescriptorPage } from "../components/results/descriptor-page";
import { descriptorResults } from "../domain/reports/descriptor-results";
import { PAGE_WORDS } from "../domain/reports/results-wording";
import { found, requireResults } from "../http/require-results.server";
import { useResultsPaths } from "../http/use-results-paths";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: pageTitle(data?.page.title ?? PAGE_WORDS.descriptor, {
      section: data && `${data.page.heading.round} – ${data.page.heading.area}`,
    }),
  },
];

export async function loader(args: LoaderFunctionArgs) {
  const { results, frame } = await requireResults(args);
  return { frame, page: found(descriptorResults(results, args.params.descriptor ?? "")) };
}

export default function ResultsDescriptor() {
  const { frame, page } = useLoaderData<typeof loader>();
  return <DescriptorPage frame={frame} results={page} paths={useResultsPaths()} />;
}

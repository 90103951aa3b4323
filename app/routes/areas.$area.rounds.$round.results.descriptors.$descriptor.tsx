import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { DescriptorPage } from "../components/results/descriptor-page";
import { descriptorResults } from "../domain/reports/descriptor-results";
import { PAGE_WORDS } from "../domain/reports/results-wording";
import { found, requireResults } from "../http/require-results.server";
import { useResultsPaths } from "../http/use-results-paths";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.title ?? PAGE_WORDS.descriptor, { section: data && `${data.heading.round} – ${data.heading.area}` }) },
];

export async function loader(args: LoaderFunctionArgs) {
  return found(descriptorResults(await requireResults(args), args.params.descriptor ?? ""));
}

export default function ResultsDescriptor() {
  return <DescriptorPage results={useLoaderData<typeof loader>()} paths={useResultsPaths()} />;
}

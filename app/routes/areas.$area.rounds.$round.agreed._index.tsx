import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { AgreedOverviewPage } from "../components/workshop/agreed-overview-page";
import { agreedOverview, savedInWords } from "../domain/reports/agreed-overview";
import { AGREED_WORDS } from "../domain/reports/agreed-wording";
import { requireAgreed } from "../http/require-agreed.server";
import { useAgreedPaths } from "../http/use-agreed-paths";
import { loadLastAgreedSet } from "../services/load-last-agreed-set.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(AGREED_WORDS.title, { section: data && `${data.page.heading.round} – ${data.page.heading.area}` }) },
];

export async function loader(args: LoaderFunctionArgs) {
  const { staff, frame, results, set } = await requireAgreed(args);
  const last = await loadLastAgreedSet(args.context, staff.scope, set.round);
  const done = savedInWords(set, new URL(args.request.url).searchParams.get("done"));
  return { frame, page: agreedOverview(results, set, last), done };
}

export default function AgreedOverview() {
  return <AgreedOverviewPage {...useLoaderData<typeof loader>()} paths={useAgreedPaths()} />;
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { GapsPage } from "../components/roadmap/target-pages";
import { ROADMAP_WORDS } from "../domain/reports/roadmap-wording";
import { gapsView } from "../domain/reports/targets-view";
import { requireRoundGaps } from "../http/require-roadmap.server";
import { useRoadmapPaths } from "../http/use-roadmap-paths";

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: pageTitle(ROADMAP_WORDS.gapsTitle, { section: shown?.page.round.title }) },
];

export async function loader(args: LoaderFunctionArgs) {
  const { frame, gaps } = await requireRoundGaps(args);
  return { frame, page: gapsView(gaps) };
}

export default function Gaps() {
  return <GapsPage {...useLoaderData<typeof loader>()} paths={useRoadmapPaths()} />;
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { TargetsPage } from "../components/roadmap/target-pages";
import { ROADMAP_WORDS } from "../domain/reports/roadmap-wording";
import { targetsView } from "../domain/reports/targets-view";
import { requireRoundGaps } from "../http/require-roadmap.server";
import { useRoadmapPaths } from "../http/use-roadmap-paths";

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: pageTitle(ROADMAP_WORDS.targetsTitle, { section: shown?.page.round.title }) },
];

export async function loader(args: LoaderFunctionArgs) {
  const { frame, gaps } = await requireRoundGaps(args);
  return { frame, page: targetsView(gaps) };
}

export default function Targets() {
  return <TargetsPage {...useLoaderData<typeof loader>()} paths={useRoadmapPaths()} />;
}

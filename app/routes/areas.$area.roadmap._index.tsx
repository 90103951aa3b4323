import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { RoadmapOverviewPage } from "../components/roadmap/overview-page";
import { roadmapView } from "../domain/reports/roadmap-view";
import { roadmapDone, ROADMAP_WORDS } from "../domain/reports/roadmap-wording";
import { requireRoadmap, todayOf } from "../http/require-roadmap.server";
import { useRoadmapPaths } from "../http/use-roadmap-paths";
import { loadRoadmap } from "../services/load-roadmap.server";
import { loadSnapshot } from "../services/load-snapshot.server";

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: pageTitle(ROADMAP_WORDS.title, { section: shown?.frame.area.name }) },
];

export async function loader(args: LoaderFunctionArgs) {
  const { staff, frame } = await requireRoadmap(args);
  const roadmap = await loadRoadmap(args.context, staff.scope);
  const results = roadmap.basis && (await loadSnapshot(args.context, staff.scope, roadmap.basis.round));
  return {
    frame,
    page: roadmapView(roadmap, results?.ok ? results.value.release : null, todayOf(args)),
    done: roadmapDone(new URL(args.request.url).searchParams.get("done")),
  };
}

export default function Roadmap() {
  return <RoadmapOverviewPage {...useLoaderData<typeof loader>()} paths={useRoadmapPaths()} />;
}

import { useParams } from "@remix-run/react";
import { roadmapPaths, type RoadmapPaths } from "./roadmap-paths";

/** The addresses of the roadmap of the area that this page belongs to. */
export function useRoadmapPaths(): RoadmapPaths {
  return roadmapPaths(useParams().area ?? "");
}

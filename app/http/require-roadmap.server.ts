import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Edition } from "../domain/edition/edition";
import type { RoundGaps } from "../domain/roadmap/round-gaps";
import { loadAction, type ActionWithHistory } from "../services/load-action.server";
import { loadRoadmap } from "../services/load-roadmap.server";
import { loadRoundGaps } from "../services/load-round-gaps.server";
import { frameOf, requireArea, type StaffFrame } from "./require-round.server";
import { roadmapPaths, type RoadmapPaths } from "./roadmap-paths";
import type { Staff } from "./staff.server";

type RequestParts = Pick<LoaderFunctionArgs, "request" | "context" | "params">;

export type RoadmapAtWork = { readonly staff: Staff; readonly frame: StaffFrame; readonly paths: RoadmapPaths };

/** Somebody at work on an area's roadmap. Throws a redirect to the sign-in page for nobody, and 404 for an area that is not theirs. */
export async function requireRoadmap(parts: RequestParts): Promise<RoadmapAtWork> {
  const staff = await requireArea(parts);
  return { staff, frame: frameOf(staff), paths: roadmapPaths(staff.area.key) };
}

/** The same on the targets of the round that the address names. Throws 404 for a round whose results are not published. */
export async function requireRoundGaps(parts: RequestParts): Promise<RoadmapAtWork & { readonly gaps: RoundGaps }> {
  const work = await requireRoadmap(parts);
  const gaps = await loadRoundGaps(parts.context, work.staff.scope, parts.params.round ?? "");
  if (!gaps.ok) throw new Response(null, { status: 404 });
  return { ...work, gaps: gaps.value };
}

/** The same on the action that the address names. Throws 404 for one that is not the area's. */
export async function requireAction(parts: RequestParts): Promise<RoadmapAtWork & ActionWithHistory> {
  const work = await requireRoadmap(parts);
  const action = await loadAction(parts.context, work.staff.scope, parts.params.action ?? "");
  if (!action.ok) throw new Response(null, { status: 404 });
  return { ...work, ...action.value };
}

/**
 * The round that a new action begins in: the one that is named, or else the one that weighs the roadmap. Null while nothing has been
 * agreed; throws 404 for a round that is not there.
 */
export async function roundToActIn(
  { context }: RequestParts,
  { staff }: RoadmapAtWork,
  named: string | null,
): Promise<{ readonly round: string; readonly edition: Edition } | null> {
  if (named === null) return (await loadRoadmap(context, staff.scope)).basis;
  const gaps = await loadRoundGaps(context, staff.scope, named);
  if (!gaps.ok) throw new Response(null, { status: 404 });
  return { round: gaps.value.agreed.round, edition: gaps.value.agreed.edition };
}

/** The day on which somebody asks. */
export function todayOf({ context }: RequestParts): string {
  return context.now().toISOString().slice(0, 10);
}

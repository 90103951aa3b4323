import type { LoaderFunctionArgs } from "@remix-run/node";
import type { RoundResults } from "../domain/reports/round-results";
import type { AgreedSet } from "../domain/workshop/agreed-set";
import { loadAgreedSet } from "../services/load-agreed-set.server";
import { loadSnapshot } from "../services/load-snapshot.server";
import { agreedPaths, type AgreedPaths } from "./agreed-paths";
import { frameOf, requireArea, type StaffFrame } from "./require-round.server";
import type { Staff } from "./staff.server";

export type AgreedAtWork = {
  readonly staff: Staff;
  readonly frame: StaffFrame;
  readonly results: RoundResults;
  readonly set: AgreedSet;
  readonly paths: AgreedPaths;
};

/**
 * Somebody at work on the agreed scores of the round that the address names. Throws a redirect to the sign-in page for nobody, and 404
 * for an area that they have no part in or a round whose results are not published.
 */
export async function requireAgreed(parts: Pick<LoaderFunctionArgs, "request" | "context" | "params">): Promise<AgreedAtWork> {
  const staff = await requireArea(parts);
  const round = parts.params.round ?? "";
  const set = await loadAgreedSet(parts.context, staff.scope, round);
  if (!set.ok) throw new Response(null, { status: 404 });
  const results = await loadSnapshot(parts.context, staff.scope, round);
  if (!results.ok) throw new Response(null, { status: 404 });
  return { staff, frame: frameOf(staff), results: results.value, set: set.value, paths: agreedPaths(staff.area.key, round) };
}

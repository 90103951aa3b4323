import type { LoaderFunctionArgs } from "@remix-run/node";
import type { BoardSources } from "../domain/reports/board-sources";
import { loadBoardReport } from "../services/load-board-report.server";
import { frameOf, requireArea, type StaffFrame } from "./require-round.server";

/**
 * What the reports on this round are made from, and the frame of their page. Throws a redirect to the sign-in page for nobody, and 404
 * for an area that they have no part in or a round without results.
 */
export async function requireBoard(parts: LoaderFunctionArgs): Promise<{ readonly sources: BoardSources; readonly frame: StaffFrame }> {
  const staff = await requireArea(parts);
  const sources = await loadBoardReport(parts.context, staff.scope, parts.params.round ?? "");
  if (!sources.ok) throw new Response(null, { status: 404 });
  return { sources: sources.value, frame: frameOf(staff) };
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import type { RoundResults } from "../domain/reports/round-results";
import { loadSnapshot } from "../services/load-snapshot.server";
import { frameOf, requireArea, type StaffFrame } from "./require-round.server";

/**
 * The published results that this request asks for, and the frame of its page: the one way in to every page and file of results.
 * Throws a redirect to the sign-in page for nobody, and 404 for an area that they have no part in or a round without results.
 */
export async function requireResults(parts: LoaderFunctionArgs): Promise<{ readonly results: RoundResults; readonly frame: StaffFrame }> {
  const staff = await requireArea(parts);
  const results = await loadSnapshot(parts.context, staff.scope, parts.params.round ?? "");
  if (!results.ok) throw new Response(null, { status: 404 });
  return { results: results.value, frame: frameOf(staff) };
}

/** What a page cannot do without; throws 404 where it is not there. */
export function found<Value>(value: Value | null): Value {
  if (value === null) throw new Response(null, { status: 404 });
  return value;
}

const FILE_TYPES = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

/** A file to keep, named after what it is and the snapshot that it was made from. */
export function resultsFile(
  { snapshotId }: Pick<RoundResults, "snapshotId">,
  body: string | Uint8Array<ArrayBuffer>,
  type: keyof typeof FILE_TYPES,
  what: "results" | "paper" = "results",
): Response {
  return new Response(body, {
    headers: {
      "Content-Type": FILE_TYPES[type],
      "Content-Disposition": `attachment; filename="waymark-${what}-${snapshotId}.${type}"`,
      "Cache-Control": "no-store",
    },
  });
}

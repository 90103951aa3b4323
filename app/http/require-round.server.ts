import type { LoaderFunctionArgs } from "@remix-run/node";
import { WEXCOMBE_NAME } from "../services/demo/wexcombe";
import { loadRound, type RoundFacts } from "../services/load-round.server";
import { loadRoundLink, type RoundLink } from "../services/round-links.server";
import { areaPaths, roundPaths, type AreaPaths, type RoundPaths } from "./staff-paths";
import { requireStaff, type Staff } from "./staff.server";

/** What every page for people who are signed in is told of them and of where they are. */
export type StaffFrame = {
  readonly email: string;
  /** Fictional is the demonstration's area, where everything was made up. */
  readonly area: { readonly key: string; readonly name: string; readonly fictional: boolean };
};

export function frameOf({ person, area }: Staff): StaffFrame {
  return { email: person.email, area: { key: area.key, name: area.name, fictional: area.name === WEXCOMBE_NAME } };
}

type RequestParts = Pick<LoaderFunctionArgs, "request" | "context" | "params">;

/** Somebody at work in the area that the address names. */
export async function requireArea({ request, context, params }: RequestParts): Promise<Staff & { readonly paths: AreaPaths }> {
  const staff = await requireStaff(request, context, params.area);
  return { ...staff, paths: areaPaths(staff.area.key) };
}

export type RoundAtWork = { readonly staff: Staff; readonly facts: RoundFacts; readonly paths: RoundPaths };

/** Somebody at work on the round that the address names. Throws 404 for a round of another area. */
export async function requireRound(parts: RequestParts): Promise<RoundAtWork> {
  const staff = await requireStaff(parts.request, parts.context, parts.params.area);
  const facts = await loadRound(parts.context, staff.scope, parts.params.round ?? "");
  if (!facts.ok) throw new Response(null, { status: 404 });
  return { staff, facts: facts.value, paths: roundPaths(staff.area.key, facts.value.round.id) };
}

/** Somebody at work on the shared link that the address names. Throws 404 for a link of another round. */
export async function requireLink(parts: RequestParts): Promise<RoundAtWork & { readonly link: RoundLink }> {
  const work = await requireRound(parts);
  const wanted = { round: work.facts.round.id, link: parts.params.link ?? "" };
  const link = await loadRoundLink(parts.context, work.staff.scope, wanted);
  if (!link.ok) throw new Response(null, { status: 404 });
  return { ...work, link: link.value };
}

/** A link as the pages about it show it: without the token. */
export function linkView({ voice, organisation, label }: RoundLink) {
  return { voice, organisation, label };
}

/** A round as its pages show it. */
export function roundView({ round, editionTitle, asked, results }: RoundFacts) {
  const { id, title, status, policy, openedAt, closedAt, publishedAt } = round;
  const { k, mergeFamiliesAndCommunities: merge, comments } = policy;
  return { id, title, status, editionTitle, k, merge, comments, openedAt, closedAt, publishedAt, asked, results };
}

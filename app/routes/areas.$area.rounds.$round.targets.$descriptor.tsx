import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { TargetPage } from "../components/roadmap/target-page";
import { roadmapDone, ROADMAP_WORDS } from "../domain/reports/roadmap-wording";
import { targetView } from "../domain/reports/target-view";
import { readTarget, type TypedTarget } from "../domain/roadmap/read-target";
import { atTheirBoxes, seenIn, typedDayIn } from "../http/action-form.server";
import { formProblems, placedFormProblems } from "../http/form-problems.server";
import { readForm, textIn } from "../http/posted-form.server";
import { requireRoundGaps, type RoadmapAtWork } from "../http/require-roadmap.server";
import { found } from "../http/require-results.server";
import { useRoadmapPaths } from "../http/use-roadmap-paths";
import type { RoundGaps } from "../domain/roadmap/round-gaps";
import { decideNotToAct } from "../services/decide-not-to-act.server";
import { setTarget } from "../services/set-target.server";
import { takeUpGap } from "../services/take-up-gap.server";

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  {
    title: pageTitle(shown?.page.title ?? ROADMAP_WORDS.targetsTitle, {
      section: shown && `${ROADMAP_WORDS.targetsTitle} – ${shown.page.round.title}`,
    }),
  },
];

export async function loader(args: LoaderFunctionArgs) {
  const { frame, gaps } = await requireRoundGaps(args);
  const done = roadmapDone(new URL(args.request.url).searchParams.get("done"));
  return { frame, page: found(targetView(gaps, args.params.descriptor ?? "")), done };
}

type Work = RoadmapAtWork & { readonly gaps: RoundGaps; readonly here: (done: string) => string; readonly descriptor: string };

export async function action(args: ActionFunctionArgs) {
  const work = await requireRoundGaps(args);
  const descriptor = args.params.descriptor ?? "";
  const at: Work = { ...work, descriptor, here: (done) => work.paths.target(work.gaps.agreed.round, descriptor, done) };
  const form = await readForm(args.request);
  const what = textIn(form, "do");
  if (what === "leave") return leave(args, at, textIn(form, "reason"));
  if (what === "take-up") return takeUp(args, at, textIn(form, "decision"));
  return target(args, at, { level: textIn(form, "level"), due: typedDayIn(form, "due") }, seenIn(form));
}

async function target({ context }: ActionFunctionArgs, { gaps, staff, descriptor, here }: Work, typed: TypedTarget, seenVersion: number) {
  const { round, edition, scores } = gaps.agreed;
  const read = readTarget(typed, edition.scale, scores[descriptor]?.outcome);
  const set = read.ok ? await setTarget(context, staff.scope, { round, descriptor, ...read.value, seenVersion }) : null;
  if (set?.ok) throw redirect(here("target"));
  const { data: shown, init } = set !== null ? formProblems([set.problem]) : placedFormProblems(read.ok ? [] : atTheirBoxes(read.problem));
  return data({ ...shown, typed, reason: null }, init ?? {});
}

async function leave({ context }: ActionFunctionArgs, { gaps, staff, descriptor, here }: Work, reason: string) {
  const left = await decideNotToAct(context, staff.scope, { round: gaps.agreed.round, descriptor, reason });
  if (left.ok) throw redirect(here("left"));
  const { data: shown, init } = formProblems([left.problem], { "reason-missing": "reason", "reason-too-long": "reason" });
  return data({ ...shown, typed: null, reason }, init ?? {});
}

async function takeUp({ context }: ActionFunctionArgs, { staff, here }: Work, decision: string) {
  const taken = await takeUpGap(context, staff.scope, { decision });
  if (taken.ok) throw redirect(here("taken-up"));
  const { data: shown, init } = formProblems([taken.problem]);
  return data({ ...shown, typed: null, reason: null }, init ?? {});
}

export default function Target() {
  return <TargetPage {...useLoaderData<typeof loader>()} sent={useActionData<typeof action>()} paths={useRoadmapPaths()} />;
}

import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { ActionPage } from "../components/roadmap/action-pages";
import { actionView } from "../domain/reports/action-view";
import { roadmapDone, ROADMAP_WORDS } from "../domain/reports/roadmap-wording";
import { ACTION_STATUSES } from "../domain/roadmap/action";
import { seenIn } from "../http/action-form.server";
import { formProblems } from "../http/form-problems.server";
import { readForm, textIn } from "../http/posted-form.server";
import { requireAction, todayOf } from "../http/require-roadmap.server";
import { useRoadmapPaths } from "../http/use-roadmap-paths";
import { listAreaActions } from "../services/list-area-actions.server";
import { loadRoadmap } from "../services/load-roadmap.server";
import { moveActionOn } from "../services/move-action-on.server";

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: pageTitle(shown?.action.title ?? ROADMAP_WORDS.action, { section: ROADMAP_WORDS.title }) },
];

export async function loader(args: LoaderFunctionArgs) {
  const { staff, frame, action, history, editions } = await requireAction(args);
  const { basis } = await loadRoadmap(args.context, staff.scope);
  const actions = await listAreaActions(args.context, staff.scope);
  return {
    frame,
    action: actionView({ action, history, editions, weighing: basis?.edition ?? null, actions }, todayOf(args)),
    done: roadmapDone(new URL(args.request.url).searchParams.get("done")),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { staff, paths, action } = await requireAction(args);
  const form = await readForm(args.request);
  const typed = { to: textIn(form, "to"), note: textIn(form, "note") };
  const to = ACTION_STATUSES.find((status) => status === typed.to) ?? action.status;
  const moved = await moveActionOn(args.context, staff.scope, { action: action.id, to, note: typed.note, seenVersion: seenIn(form) });
  if (moved.ok) throw redirect(paths.action(action.id, "moved"));
  const { data: shown, init } = formProblems([moved.problem], {
    "note-missing": "note",
    "text-too-long": "note",
    "action-step-refused": "to",
  });
  return data({ ...shown, typed }, init ?? {});
}

export default function Action() {
  const sent = useActionData<typeof action>();
  return <ActionPage {...useLoaderData<typeof loader>()} typed={sent?.typed} problems={sent?.problems} paths={useRoadmapPaths()} />;
}

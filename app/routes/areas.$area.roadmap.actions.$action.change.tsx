import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { ChangeActionPage } from "../components/roadmap/action-pages";
import { actionView } from "../domain/reports/action-view";
import { ROADMAP_WORDS } from "../domain/reports/roadmap-wording";
import { asTypedAction, readAction } from "../domain/roadmap/read-action";
import { actionChoices } from "../http/action-choices.server";
import { ACTION_FIELDS, atTheirBoxes, readActionForm, seenIn } from "../http/action-form.server";
import { formProblems, placedFormProblems } from "../http/form-problems.server";
import { readForm } from "../http/posted-form.server";
import { requireAction, todayOf } from "../http/require-roadmap.server";
import { useRoadmapPaths } from "../http/use-roadmap-paths";
import { changeAction } from "../services/change-action.server";
import { listAreaActions } from "../services/list-area-actions.server";
import { loadRoadmap } from "../services/load-roadmap.server";

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: pageTitle(ROADMAP_WORDS.changeTitle, { section: shown?.title }) },
];

/** The action as the address names it, with what its form can offer. */
async function work(args: LoaderFunctionArgs) {
  const found = await requireAction(args);
  const { basis } = await loadRoadmap(args.context, found.staff.scope);
  const edition = basis?.edition ?? null;
  return { ...found, edition, choices: await actionChoices(args.context, found.staff.scope, { edition, changed: found }) };
}

export async function loader(args: LoaderFunctionArgs) {
  const { frame, action, choices } = await work(args);
  const typed = asTypedAction(action);
  return { frame, id: action.id, title: action.title, offered: choices.offer(typed), typed, seen: action.version, stale: null };
}

export async function action(args: ActionFunctionArgs) {
  const { staff, paths, action, history, editions, edition, choices } = await work(args);
  const form = await readForm(args.request);
  const [typed, seenVersion] = [readActionForm(form), seenIn(form)];
  // An action that needs itself is a loop, and the service names it as one.
  const read = readAction(typed, { ...choices.nameable, actions: [...choices.nameable.actions, action.id] });
  const changed = read.ok ? await changeAction(args.context, staff.scope, { action: action.id, plan: read.value, seenVersion }) : null;
  if (changed?.ok) throw redirect(paths.action(action.id, "changed"));
  const { data: shown, init } =
    changed !== null ? formProblems([changed.problem], ACTION_FIELDS) : placedFormProblems(read.ok ? [] : atTheirBoxes(read.problem));
  const actions = await listAreaActions(args.context, staff.scope);
  const current = actionView({ action, history, editions, weighing: edition, actions }, todayOf(args));
  const isStale = action.version !== seenVersion;
  const seen = isStale && changed !== null ? action.version : seenVersion;
  return data({ ...shown, offered: choices.offer(typed), typed, seen, stale: isStale ? current : null }, init ?? {});
}

export default function ChangeAction() {
  return <ChangeActionPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} paths={useRoadmapPaths()} />;
}

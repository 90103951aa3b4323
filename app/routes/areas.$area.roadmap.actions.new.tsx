import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { NewActionPage } from "../components/roadmap/action-pages";
import { ROADMAP_WORDS } from "../domain/reports/roadmap-wording";
import { NO_ACTION, readAction } from "../domain/roadmap/read-action";
import { actionChoices } from "../http/action-choices.server";
import { ACTION_FIELDS, atTheirBoxes, readActionForm } from "../http/action-form.server";
import { formProblems, placedFormProblems } from "../http/form-problems.server";
import { readForm } from "../http/posted-form.server";
import { requireRoadmap, roundToActIn } from "../http/require-roadmap.server";
import { useRoadmapPaths } from "../http/use-roadmap-paths";
import { addAction } from "../services/add-action.server";

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: pageTitle(ROADMAP_WORDS.newTitle, { section: shown?.frame.area.name }) },
];

const queryOf = (request: Request) => new URL(request.url).searchParams;

export async function loader(args: LoaderFunctionArgs) {
  const work = await requireRoadmap(args);
  const query = queryOf(args.request);
  const acting = await roundToActIn(args, work, query.get("round"));
  if (acting === null) return { frame: work.frame, form: null };
  const typed = { ...NO_ACTION, title: query.get("title") ?? "", descriptors: query.getAll("descriptor") };
  const choices = await actionChoices(args.context, work.staff.scope, acting);
  return { frame: work.frame, form: { offered: choices.offer(typed), typed } };
}

export async function action(args: ActionFunctionArgs) {
  const work = await requireRoadmap(args);
  const acting = await roundToActIn(args, work, queryOf(args.request).get("round"));
  if (acting === null) throw new Response(null, { status: 404 });
  const typed = readActionForm(await readForm(args.request));
  const choices = await actionChoices(args.context, work.staff.scope, acting);
  const read = readAction(typed, choices.nameable);
  const added = read.ok ? await addAction(args.context, work.staff.scope, { round: acting.round, plan: read.value }) : null;
  if (added?.ok) throw redirect(work.paths.action(added.value.id, "added"));
  const { data: shown, init } =
    added !== null ? formProblems([added.problem], ACTION_FIELDS) : placedFormProblems(read.ok ? [] : atTheirBoxes(read.problem));
  return data({ ...shown, form: { offered: choices.offer(typed), typed } }, init ?? {});
}

export default function NewAction() {
  const shown = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <NewActionPage frame={shown.frame} form={sent?.form ?? shown.form} problems={sent?.problems} paths={useRoadmapPaths()} />;
}

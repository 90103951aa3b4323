import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { NewAreaPage } from "../components/rounds/area-pages";
import { formProblems } from "../http/form-problems.server";
import { readForm, textIn } from "../http/posted-form.server";
import { requirePerson } from "../http/staff.server";
import { areaPaths } from "../http/staff-paths";
import { addArea } from "../services/add-area.server";
import { listMyAreas } from "../services/list-my-areas.server";

export const meta: MetaFunction = () => [{ title: pageTitle("Add an area") }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context);
  if (!(await listMyAreas(context, person)).mayAdd) throw new Response(null, { status: 403 });
  return { email: person.email };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const person = await requirePerson(request, context);
  const form = await readForm(request);
  const typed = { name: textIn(form, "name"), key: textIn(form, "key").trim() };
  const added = await addArea(context, person, typed);
  if (added.ok) throw redirect(`${areaPaths(typed.key).home}?done=area`);
  const { data: shown, init } = formProblems([added.problem], FIELDS);
  return data({ ...shown, typed }, init ?? {});
}

const FIELDS = { "name-missing": "name", "name-too-long": "name", "area-key-malformed": "key", "already-exists": "key" } as const;

export default function NewArea() {
  const { email } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <NewAreaPage email={email} typed={sent?.typed} problems={sent?.problems} />;
}

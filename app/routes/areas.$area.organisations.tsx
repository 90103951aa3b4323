import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { OrganisationsPage } from "../components/rounds/organisations-page";
import { doneText } from "../components/rounds/round-words";
import { formProblems } from "../http/form-problems.server";
import { readForm, textIn } from "../http/posted-form.server";
import { frameOf, requireArea } from "../http/require-round.server";
import { listAreaOrganisations } from "../services/list-area-organisations.server";
import { addOrganisation, renameOrganisation } from "../services/name-organisation.server";

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: pageTitle("Organisations", { section: shown?.frame.area.name }) },
];

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireArea(args);
  const query = new URL(args.request.url).searchParams;
  return {
    frame: frameOf(staff),
    organisations: await listAreaOrganisations(args.context, staff.scope),
    renaming: query.get("rename"),
    done: doneText(query.get("done")),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { scope, paths } = await requireArea(args);
  const form = await readForm(args.request);
  const [id, name] = [textIn(form, "organisation"), textIn(form, "name")];
  const saved = id === "" ? await addOrganisation(args.context, scope, name) : await renameOrganisation(args.context, scope, { id, name });
  if (saved.ok) throw redirect(`${paths.organisations}?done=${id === "" ? "added" : "renamed"}`);
  const { data: shown, init } = formProblems([saved.problem], FIELDS);
  return data({ ...shown, typed: name }, init ?? {});
}

const FIELDS = { "name-missing": "name", "name-too-long": "name", "already-exists": "name" } as const;

export default function Organisations() {
  const sent = useActionData<typeof action>();
  return <OrganisationsPage {...useLoaderData<typeof loader>()} typed={sent?.typed} problems={sent?.problems} />;
}

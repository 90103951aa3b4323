import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { AreasPage } from "../components/rounds/area-pages";
import { requirePerson } from "../http/staff.server";
import { listMyAreas } from "../services/list-my-areas.server";

export const meta: MetaFunction = () => [{ title: pageTitle("Areas") }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context);
  const { areas, mayAdd } = await listMyAreas(context, person);
  return { email: person.email, areas: areas.map(({ key, name }) => ({ key, name })), mayAdd };
}

export default function Areas() {
  return <AreasPage {...useLoaderData<typeof loader>()} />;
}

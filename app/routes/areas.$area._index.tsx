import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { AreaPage } from "../components/rounds/area-pages";
import { doneText } from "../components/rounds/round-words";
import { frameOf, requireArea } from "../http/require-round.server";
import { listAreaOrganisations } from "../services/list-area-organisations.server";
import { listAreaRounds } from "../services/list-area-rounds.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle("Rounds", { section: data?.frame.area.name }) }];

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireArea(args);
  return {
    frame: frameOf(staff),
    rounds: await listAreaRounds(args.context, staff.scope),
    organisations: (await listAreaOrganisations(args.context, staff.scope)).length,
    done: doneText(new URL(args.request.url).searchParams.get("done")),
  };
}

export default function Area() {
  return <AreaPage {...useLoaderData<typeof loader>()} />;
}

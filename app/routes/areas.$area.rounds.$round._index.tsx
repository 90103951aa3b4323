import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { RoundPage } from "../components/rounds/round-page";
import { doneText } from "../components/rounds/round-words";
import { frameOf, requireRound, roundView } from "../http/require-round.server";
import { countOpenGaps } from "../services/count-open-gaps.server";
import { listAreaOrganisations } from "../services/list-area-organisations.server";
import { loadAgreedProgress } from "../services/load-agreed-progress.server";
import { loadProgress } from "../services/load-progress.server";
import { countLinks } from "../services/round-links.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.round.title ?? "Round", { section: data?.frame.area.name }) },
];

export async function loader(args: LoaderFunctionArgs) {
  const { staff, facts } = await requireRound(args);
  const { id, status } = facts.round;
  const organisations = await listAreaOrganisations(args.context, staff.scope);
  return {
    frame: frameOf(staff),
    round: roundView(facts),
    organisations: organisations.map((organisation) => ({ id: organisation.id, name: organisation.name })),
    links: await countLinks(args.context, staff.scope, facts),
    progress: status === "draft" ? null : await loadProgress(args.context, staff.scope, id),
    agreed: await loadAgreedProgress(args.context, staff.scope, id),
    openGaps: await countOpenGaps(args.context, staff.scope, id),
    done: doneText(new URL(args.request.url).searchParams.get("done")),
  };
}

export default function Round() {
  return <RoundPage {...useLoaderData<typeof loader>()} />;
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { PosterPage } from "../components/rounds/poster-page";
import { answerPaths } from "../http/answer-paths";
import { publicOrigin } from "../http/public-origin.server";
import { requireRound } from "../http/require-round.server";
import { loadLinkPoster } from "../services/link-poster.server";

export const meta: MetaFunction = () => [{ title: pageTitle("Poster") }];

export async function loader(args: LoaderFunctionArgs) {
  const { staff, facts, paths } = await requireRound(args);
  const origin = publicOrigin(args.request, args.context);
  const poster = await loadLinkPoster(args.context, staff.scope, {
    round: facts.round.id,
    link: args.params.link ?? "",
    addressOf: (token) => `${origin}${answerPaths.start(token)}`,
  });
  if (!poster.ok) throw new Response(null, { status: 404 });
  return { ...poster.value, area: staff.area.name, back: paths.links };
}

export default function Poster() {
  return <PosterPage {...useLoaderData<typeof loader>()} />;
}

import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { StopLinkPage } from "../components/rounds/link-pages";
import { formProblems } from "../http/form-problems.server";
import { frameOf, linkView, requireLink, roundView } from "../http/require-round.server";
import { stopLink } from "../services/stop-link.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle("Stop a link", { section: data?.round.title }) }];

export async function loader(args: LoaderFunctionArgs) {
  const { staff, facts, link, paths } = await requireLink(args);
  if (!link.live) throw redirect(paths.links);
  const { id, title, k } = roundView(facts);
  return { frame: frameOf(staff), round: { id, title, k }, link: linkView(link) };
}

export async function action(args: ActionFunctionArgs) {
  const { staff, link, paths } = await requireLink(args);
  const stopped = await stopLink(args.context, staff.scope, link.id);
  if (stopped.ok) throw redirect(`${paths.links}?done=stopped`);
  return formProblems([stopped.problem]);
}

export default function StopLink() {
  return <StopLinkPage {...useLoaderData<typeof loader>()} problems={useActionData<typeof action>()?.problems} />;
}

import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { SetAsidePage } from "../components/rounds/link-pages";
import { formProblems } from "../http/form-problems.server";
import { readForm, textIn } from "../http/posted-form.server";
import { frameOf, linkView, requireLink, roundView } from "../http/require-round.server";
import { setAsideLinkBatch } from "../services/set-aside-link-batch.server";

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: pageTitle("Set a link's answers aside", { section: shown?.round.title }) },
];

export async function loader(args: LoaderFunctionArgs) {
  const { staff, facts, link, paths } = await requireLink(args);
  if (facts.round.status === "published") throw redirect(paths.links);
  const { id, title, k } = roundView(facts);
  return { frame: frameOf(staff), round: { id, title, k }, link: linkView(link) };
}

export async function action(args: ActionFunctionArgs) {
  const { staff, link, paths } = await requireLink(args);
  const reason = textIn(await readForm(args.request), "reason");
  const set = await setAsideLinkBatch(args.context, staff.scope, { link: link.id, reason });
  if (set.ok) throw redirect(`${paths.links}?done=set-aside`);
  const { data: shown, init } = formProblems([set.problem], { "reason-missing": "reason", "reason-too-long": "reason" });
  return data({ ...shown, typed: reason }, init ?? {});
}

export default function SetAside() {
  const sent = useActionData<typeof action>();
  return <SetAsidePage {...useLoaderData<typeof loader>()} typed={sent?.typed} problems={sent?.problems} />;
}

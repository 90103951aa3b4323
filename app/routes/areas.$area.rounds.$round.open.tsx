import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { OpenRoundPage } from "../components/rounds/turning-points";
import { formProblems } from "../http/form-problems.server";
import { frameOf, requireRound, roundView } from "../http/require-round.server";
import { openRound } from "../services/open-round.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle("Open the round", { section: data?.round.title }) }];

export async function loader(args: LoaderFunctionArgs) {
  const { staff, facts, paths } = await requireRound(args);
  if (facts.round.status !== "draft") throw redirect(paths.home);
  return { frame: frameOf(staff), round: roundView(facts) };
}

export async function action(args: ActionFunctionArgs) {
  const { staff, facts, paths } = await requireRound(args);
  const opened = await openRound(args.context, staff.scope, facts.round.id);
  if (opened.ok) throw redirect(`${paths.home}?done=opened`);
  return formProblems(opened.problem);
}

export default function OpenRound() {
  return <OpenRoundPage {...useLoaderData<typeof loader>()} problems={useActionData<typeof action>()?.problems} />;
}

import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { CloseRoundPage } from "../components/rounds/turning-points";
import { formProblems } from "../http/form-problems.server";
import { frameOf, requireRound, roundView } from "../http/require-round.server";
import { closeRound } from "../services/close-round.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle("Close the round", { section: data?.round.title }) }];

export async function loader(args: LoaderFunctionArgs) {
  const { staff, facts, paths } = await requireRound(args);
  if (facts.round.status !== "open") throw redirect(paths.home);
  return { frame: frameOf(staff), round: roundView(facts) };
}

export async function action(args: ActionFunctionArgs) {
  const { staff, facts, paths } = await requireRound(args);
  const closed = await closeRound(args.context, staff.scope, facts.round.id);
  if (closed.ok) throw redirect(`${paths.home}?done=closed`);
  return formProblems([closed.problem]);
}

export default function CloseRound() {
  return <CloseRoundPage {...useLoaderData<typeof loader>()} problems={useActionData<typeof action>()?.problems} />;
}

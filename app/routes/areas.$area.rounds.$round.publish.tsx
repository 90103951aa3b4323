import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { PublishPage } from "../components/rounds/turning-points";
import { formProblems } from "../http/form-problems.server";
import { textIn, readForm } from "../http/posted-form.server";
import { frameOf, requireRound, roundView } from "../http/require-round.server";
import { loadProgress } from "../services/load-progress.server";
import { publishSnapshot } from "../services/publish-snapshot.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.round.status === "open" ? "Take an interim snapshot" : "Publish the results", { section: data?.round.title }) },
];

export async function loader(args: LoaderFunctionArgs) {
  const { staff, facts, paths } = await requireRound(args);
  const { id, status } = facts.round;
  if (status !== "open" && status !== "closed") throw redirect(paths.home);
  return { frame: frameOf(staff), round: roundView(facts), progress: await loadProgress(args.context, staff.scope, id) };
}

export async function action(args: ActionFunctionArgs) {
  const { staff, facts, paths } = await requireRound(args);
  // What the page said, and not where the round stands by now: nobody publishes for good by a button that said "interim".
  const kind = textIn(await readForm(args.request), "kind") === "interim" ? "interim" : "final";
  const published = await publishSnapshot(args.context, staff.scope, { round: facts.round.id, kind });
  if (published.ok) throw redirect(`${paths.home}?done=${kind === "final" ? "published" : "interim"}`);
  return formProblems([published.problem]);
}

export default function Publish() {
  return <PublishPage {...useLoaderData<typeof loader>()} problems={useActionData<typeof action>()?.problems} />;
}

import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { SignOffPage } from "../components/workshop/sign-off-page";
import { agreedSignOff } from "../domain/reports/agreed-sign-off";
import { AGREED_WORDS } from "../domain/reports/agreed-wording";
import { formProblems } from "../http/form-problems.server";
import { readForm, textIn } from "../http/posted-form.server";
import { requireAgreed } from "../http/require-agreed.server";
import { useAgreedPaths } from "../http/use-agreed-paths";
import { loadSignOffs } from "../services/load-sign-offs.server";
import { reopenAgreedScores } from "../services/reopen-agreed-scores.server";
import { signOffAgreedScores } from "../services/sign-off-agreed-scores.server";

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: pageTitle(AGREED_WORDS.signOffTitle, { section: shown?.page.round }) },
];

export async function loader(args: LoaderFunctionArgs) {
  const { staff, frame, results, set } = await requireAgreed(args);
  const record = await loadSignOffs(args.context, staff.scope, set.round);
  const done = new URL(args.request.url).searchParams.get("done") === "reopened" ? AGREED_WORDS.reopened : undefined;
  return { frame, page: agreedSignOff(results, set, record), done };
}

export async function action(args: ActionFunctionArgs) {
  const { staff, set, paths } = await requireAgreed(args);
  const form = await readForm(args.request);
  const typed = { name: textIn(form, "name"), reason: textIn(form, "reason") };
  // What the page said, and not how the set stands by now: nobody opens it again by a button that said "sign off".
  const reopens = textIn(form, "turn") === "reopen";
  const turn = { round: set.round, ...typed };
  const turned = reopens
    ? await reopenAgreedScores(args.context, staff.scope, turn)
    : await signOffAgreedScores(args.context, staff.scope, { ...turn, seen: Number(textIn(form, "seen")) });
  if (turned.ok) throw redirect(paths.signOff(reopens ? "reopened" : undefined));
  const fields = { "name-missing": "name", "name-too-long": "name", "reason-missing": "reason", "reason-too-long": "reason" } as const;
  const { data: shown, init } = formProblems([turned.problem], fields);
  return data({ ...shown, typed }, init ?? {});
}

export default function SignOff() {
  const sent = useActionData<typeof action>();
  return <SignOffPage {...useLoaderData<typeof loader>()} {...{ sent }} paths={useAgreedPaths()} />;
}

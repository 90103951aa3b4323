import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { HelpPage } from "../components/rounds/help-page";
import { doneText } from "../components/rounds/round-words";
import { readForm, textIn } from "../http/posted-form.server";
import { frameOf, requireArea } from "../http/require-round.server";
import { changeHelpContact, loadHelpContact } from "../services/help-contact.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("Help for families", { section: data?.frame.area.name }) },
];

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireArea(args);
  const done = doneText(new URL(args.request.url).searchParams.get("done"));
  return { frame: frameOf(staff), contact: await loadHelpContact(args.context, staff.scope), done };
}

export async function action(args: ActionFunctionArgs) {
  const { scope, paths } = await requireArea(args);
  await changeHelpContact(args.context, scope, textIn(await readForm(args.request), "contact"));
  return redirect(`${paths.help}?done=help`);
}

export default function Help() {
  return <HelpPage {...useLoaderData<typeof loader>()} />;
}

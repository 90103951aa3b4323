import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { LinksPage } from "../components/rounds/links-page";
import { doneText } from "../components/rounds/round-words";
import { answerPaths } from "../http/answer-paths";
import { formProblems } from "../http/form-problems.server";
import type { PageHandle } from "../http/page-handle";
import { readForm, textIn } from "../http/posted-form.server";
import { publicOrigin } from "../http/public-origin.server";
import { frameOf, requireRound } from "../http/require-round.server";
import { issueLink, issueMissingLinks } from "../services/issue-links.server";
import { loadRoundLinks } from "../services/round-links.server";

export const handle: PageHandle = { browserScripts: ["copy-text"] };

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: pageTitle("Links", { section: shown?.round.title }) }];

export async function loader(args: LoaderFunctionArgs) {
  const { staff, facts } = await requireRound(args);
  const { id, title, status } = facts.round;
  const loaded = await loadRoundLinks(args.context, staff.scope, id);
  if (!loaded.ok) throw new Response(null, { status: 404 });
  const { links, groups, without } = loaded.value;
  const origin = publicOrigin(args.request, args.context);
  return {
    frame: frameOf(staff),
    round: { id, title, status },
    links: links.map(({ token, ...link }) => ({
      ...link,
      // A link that is stopped is not shown: it would only be sent to somebody.
      address: token === null || !link.live ? null : `${origin}${answerPaths.start(token)}`,
    })),
    groups,
    without,
    done: doneText(new URL(args.request.url).searchParams.get("done")),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { staff, facts, paths } = await requireRound(args);
  const form = await readForm(args.request);
  const round = facts.round.id;
  const typed = { group: textIn(form, "group"), label: textIn(form, "label") };
  const made =
    textIn(form, "make") === "missing"
      ? await issueMissingLinks(args.context, staff.scope, round)
      : await issueLink(args.context, staff.scope, { round, ...typed });
  if (made.ok) throw redirect(`${paths.links}?done=${made.value === 0 ? "no-links" : "links"}`);
  const { data: shown, init } = formProblems([made.problem], { "link-group-missing": "group", "name-too-long": "label" });
  return data({ ...shown, typed }, init ?? {});
}

export default function Links() {
  const sent = useActionData<typeof action>();
  return <LinksPage {...useLoaderData<typeof loader>()} typed={sent?.typed} problems={sent?.problems} />;
}

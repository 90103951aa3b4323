import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { AgreedDescriptorPage } from "../components/workshop/agreed-descriptor-page";
import { agreedDescriptor } from "../domain/reports/agreed-descriptor";
import { savedInWords } from "../domain/reports/agreed-overview";
import { AGREED_WORDS } from "../domain/reports/agreed-wording";
import { nextUndecided } from "../domain/workshop/agenda-progress";
import { readDecision } from "../domain/workshop/read-decision";
import { readDecisionForm } from "../http/decision-form.server";
import { placedFormProblems } from "../http/form-problems.server";
import { readForm } from "../http/posted-form.server";
import { requireAgreed } from "../http/require-agreed.server";
import { found } from "../http/require-results.server";
import { useAgreedPaths } from "../http/use-agreed-paths";
import { loadAgreedHistory } from "../services/load-agreed-history.server";
import { loadLastAgreedSet } from "../services/load-last-agreed-set.server";
import { recordDecision } from "../services/record-decision.server";

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  {
    title: pageTitle(shown?.page.results.title ?? AGREED_WORDS.title, {
      section: shown && `${AGREED_WORDS.title} – ${shown.page.results.heading.round}`,
    }),
  },
];

export async function loader(args: LoaderFunctionArgs) {
  const { staff, frame, results, set } = await requireAgreed(args);
  const descriptor = args.params.descriptor ?? "";
  const last = await loadLastAgreedSet(args.context, staff.scope, set.round);
  const history = await loadAgreedHistory(args.context, staff.scope, { round: set.round, descriptor });
  const done = savedInWords(set, new URL(args.request.url).searchParams.get("done"));
  return { frame, page: found(agreedDescriptor({ results, set, last, history }, descriptor)), done };
}

export async function action(args: ActionFunctionArgs) {
  const { staff, results, set, paths } = await requireAgreed(args);
  const { agenda } = results.release;
  const descriptor = found(agenda.find((key) => key === args.params.descriptor) ?? null);
  const { typed, seen } = readDecisionForm(await readForm(args.request));
  const answer = (problems: Parameters<typeof placedFormProblems>[0]) => {
    const { data: shown, init } = placedFormProblems(problems);
    return data({ ...shown, typed, seen }, init ?? {});
  };
  const read = readDecision(typed, { scale: set.edition.scale, version: seen + 1 });
  if (!read.ok) return answer(read.problem);
  const decision = { round: set.round, descriptor, seenVersion: seen, decision: read.value };
  const recorded = await recordDecision(args.context, staff.scope, decision);
  if (!recorded.ok) return answer([{ field: null, problem: recorded.problem }]);
  const next = nextUndecided(agenda, set.scores, descriptor);
  throw redirect(next === null ? paths.overview(descriptor) : paths.descriptor(next, descriptor));
}

export default function AgreedDescriptor() {
  return <AgreedDescriptorPage {...useLoaderData<typeof loader>()} sent={useActionData<typeof action>()} paths={useAgreedPaths()} />;
}

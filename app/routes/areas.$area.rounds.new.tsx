import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { EditionChoicePage, NewRoundPage } from "../components/rounds/new-round-pages";
import { sectionsToAsk } from "../domain/rounds/sections-to-ask";
import { formProblems } from "../http/form-problems.server";
import { policyOf, readNewRound } from "../http/new-round-form.server";
import { readForm } from "../http/posted-form.server";
import { frameOf, requireArea } from "../http/require-round.server";
import { roundPaths } from "../http/staff-paths";
import { createRound } from "../services/create-round.server";
import { findEditionToChoose, listEditionsToChoose } from "../services/editions-to-choose.server";

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: pageTitle("Make a round", { section: shown?.frame.area.name }) },
];

const editionIn = (request: Request) => new URL(request.url).searchParams.get("edition") ?? "";

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireArea(args);
  const chosen = await findEditionToChoose(args.context, editionIn(args.request));
  const frame = frameOf(staff);
  if (!chosen.ok) {
    const problems = new URL(args.request.url).searchParams.has("chosen") ? [{ field: "edition", text: "Choose an edition." }] : [];
    return { frame, choice: { editions: await listEditionsToChoose(args.context), problems } };
  }
  const { key, title } = chosen.value;
  return { frame, choice: null, edition: { key, title }, voices: sectionsToAsk(chosen.value), changeEdition: staff.paths.newRound() };
}

export async function action(args: ActionFunctionArgs) {
  const { scope, area } = await requireArea(args);
  const typed = readNewRound(await readForm(args.request));
  const wanted = { edition: editionIn(args.request), title: typed.title, policy: policyOf(typed) };
  const made = await createRound(args.context, scope, wanted);
  if (made.ok) throw redirect(`${roundPaths(area.key, made.value).home}?done=made`);
  const { data: shown, init } = formProblems(made.problem, FIELDS);
  return data({ ...shown, typed }, init ?? {});
}

const FIELDS = {
  "title-missing": "title",
  "name-too-long": "title",
  "threshold-too-low": "k",
  "policy-nobody-asked": "sections-leaders",
  "policy-section-unknown": "sections-leaders",
} as const;

export default function NewRound() {
  const shown = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  if (shown.choice !== null) return <EditionChoicePage frame={shown.frame} {...shown.choice} />;
  const { frame, edition, voices, changeEdition } = shown;
  return <NewRoundPage {...{ frame, edition, voices, changeEdition }} typed={sent?.typed} problems={sent?.problems} />;
}

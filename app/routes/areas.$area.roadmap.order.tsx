import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { OrderPage } from "../components/roadmap/order-page";
import { orderItems } from "../domain/reports/order-view";
import { ROADMAP_WORDS } from "../domain/reports/roadmap-wording";
import { readOrder } from "../domain/roadmap/read-order";
import { seenIn } from "../http/action-form.server";
import { formProblems, placedFormProblems } from "../http/form-problems.server";
import { placesIn } from "../http/order-form.server";
import type { PageHandle } from "../http/page-handle";
import { readForm, textIn } from "../http/posted-form.server";
import { requireRoadmap } from "../http/require-roadmap.server";
import { useRoadmapPaths } from "../http/use-roadmap-paths";
import { layDownOrder } from "../services/lay-down-order.server";
import { loadOrderNumber, loadRoadmap } from "../services/load-roadmap.server";

export const handle: PageHandle = { browserScripts: ["action-order"] };

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: pageTitle(ROADMAP_WORDS.orderTitle, { section: shown?.frame.area.name }) },
];

export async function loader(args: LoaderFunctionArgs) {
  const { staff, frame } = await requireRoadmap(args);
  // The number first: an order that is laid down in between makes this page outdated, and never the other way round.
  const seen = await loadOrderNumber(args.context, staff.scope);
  const { order, byHand } = await loadRoadmap(args.context, staff.scope);
  return { frame, seen, byHand: byHand !== null, items: orderItems(order, null) };
}

export async function action(args: ActionFunctionArgs) {
  const { staff, paths } = await requireRoadmap(args);
  const form = await readForm(args.request);
  const seenNumber = seenIn(form);
  if (textIn(form, "back") === "yes") {
    const taken = await layDownOrder(args.context, staff.scope, { order: [], reason: "", seenNumber });
    if (taken.ok) throw redirect(paths.overview("worked-out"));
    const { data: shown, init } = formProblems([taken.problem]);
    return data({ ...shown, items: null, reason: "" }, init ?? {});
  }
  const places = placesIn(form);
  const reason = textIn(form, "reason");
  const read = readOrder(places);
  const laid = read.ok ? await layDownOrder(args.context, staff.scope, { order: read.value, reason, seenNumber }) : null;
  if (laid?.ok) throw redirect(paths.overview("ordered"));
  const fields = { "reason-missing": "reason", "reason-too-long": "reason" } as const;
  const { data: shown, init } = laid !== null ? formProblems([laid.problem], fields) : placedFormProblems(read.ok ? [] : read.problem);
  const { order } = await loadRoadmap(args.context, staff.scope);
  return data({ ...shown, items: orderItems(order, places), reason }, init ?? {});
}

export default function RoadmapOrder() {
  const shown = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const items = sent?.items ?? shown.items;
  return <OrderPage {...shown} {...{ items, reason: sent?.reason ?? "", problems: sent?.problems }} paths={useRoadmapPaths()} />;
}

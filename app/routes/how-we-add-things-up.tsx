import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { AddingUpPage } from "../components/results/adding-up-page";
import { addingUp } from "../domain/reports/adding-up";
import { ADDING_UP_WORDS } from "../domain/reports/adding-up-wording";

export const meta: MetaFunction = () => [{ title: pageTitle(ADDING_UP_WORDS.title) }];

export function loader() {
  return addingUp();
}

export default function HowWeAddThingsUp() {
  return <AddingUpPage page={useLoaderData<typeof loader>()} />;
}

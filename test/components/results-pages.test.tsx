import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { AddingUpPage } from "../../app/components/results/adding-up-page";
import { AnalystPage } from "../../app/components/results/analyst-page";
import { DescriptorPage } from "../../app/components/results/descriptor-page";
import { HeatMapPage } from "../../app/components/results/heat-map-page";
import { OrganisationPage } from "../../app/components/results/organisation-page";
import { OrganisationsPage } from "../../app/components/results/organisations-page";
import { OverviewPage } from "../../app/components/results/overview-page";
import { addingUp } from "../../app/domain/reports/adding-up";
import { analystPanel } from "../../app/domain/reports/analyst-panel";
import { descriptorResults } from "../../app/domain/reports/descriptor-results";
import { heatMap } from "../../app/domain/reports/heat-map";
import { organisationList, organisationResults } from "../../app/domain/reports/organisation-results";
import { resultsOverview } from "../../app/domain/reports/results-overview";
import { notShown } from "../../app/domain/reports/results-wording";
import { resultsPaths } from "../../app/http/results-paths";
import { exampleResults } from "../builders/example-results";

const results = exampleResults();
const shared = {
  frame: { email: "ann@example.org", area: { key: "northshire", name: "Northshire" } },
  paths: resultsPaths("northshire", "round-1"),
};

function descriptor(key: string): ReactElement {
  const page = descriptorResults(results, key);
  if (page === null) throw new Error(`There is no page for ${key}`);
  return <DescriptorPage {...shared} results={page} />;
}

function organisation(id: string): ReactElement {
  const page = organisationResults(results, id);
  if (page === null) throw new Error(`There is no page for ${id}`);
  return <OrganisationPage {...shared} results={page} />;
}

const PAGES: Readonly<Record<string, ReactElement>> = {
  overview: <OverviewPage {...shared} overview={resultsOverview(results)} />,
  "heat map": <HeatMapPage {...shared} map={heatMap(results, "edition")} />,
  "a descriptor": descriptor("A1"),
  "a descriptor with camps": descriptor("A2"),
  "a descriptor that is hidden for one voice": descriptor("B1"),
  organisations: <OrganisationsPage {...shared} list={organisationList(results)} />,
  "an organisation": organisation("trust"),
  "a silent organisation": organisation("library"),
  analyst: <AnalystPage {...shared} panel={analystPanel(results, "families")} />,
  "how we add things up": <AddingUpPage page={addingUp()} />,
};

/** The page's text with one space between its parts. */
function textOf(html: string): string {
  const entities: Readonly<Record<string, string>> = { "&#x27;": "'", "&quot;": '"', "&lt;": "<", "&gt;": ">", "&amp;": "&" };
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/&#x27;|&quot;|&lt;|&gt;|&amp;/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, " ");
}

const pageText = (name: string) => textOf(renderToStaticMarkup(PAGES[name] ?? <></>));

describe.each(Object.keys(PAGES))("%s", (name) => {
  const html = renderToStaticMarkup(PAGES[name] ?? <></>);

  test("needs no inline style, which the security policy would refuse", () => {
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toContain("<style");
  });

  test("has one main heading, and every table a caption and headings", () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    const tables = html.match(/<table[\s\S]*?<\/table>/g) ?? [];
    for (const table of tables) {
      expect(table).toContain("<caption");
      expect(table).toMatch(/<th scope="col"|<th[^>]* scope="col"/);
    }
  });

  test("speaks plainly and claims no more than it may", () => {
    expect(textOf(html)).not.toMatch(/\bsignificant|anonymous|\bundefined\b|\bnan\b|suppress/i);
    if (name !== "analyst") expect(textOf(html)).not.toMatch(/\bmedian\b|quartile|\bp-value/i);
  });

  test("keeps drawings away from those who listen: their tables say the same", () => {
    // a drawing inside a drawing is hidden with it
    for (const drawing of html.match(/<svg (?!x=)[^>]*>/g) ?? []) expect(drawing).toContain('aria-hidden="true"');
  });
});

test("the overview's table has every number of its chart, and stands there without scripts", () => {
  const html = renderToStaticMarkup(PAGES.overview ?? <></>);
  expect(html).not.toContain("<canvas");
  const table = textOf((html.match(/<table[\s\S]*?<\/table>/) ?? [""])[0]);
  expect(table).toContain("Section A Leaders 3.2 Workforce 2.4 Families 1.4 Communities 2.0");
  expect(table).toContain("Section B Leaders 2.4 Workforce 1.8 Families 1.0 Communities Not shown");
});

test("the answer comes before anything else", () => {
  const text = pageText("overview");
  expect(text.indexOf("88 people answered in four voices.")).toBeGreaterThan(0);
  expect(text.indexOf("88 people answered in four voices.")).toBeLessThan(text.indexOf("Who answered"));
});

test("what is hidden is explained in words on every page where it may be met", () => {
  for (const name of Object.keys(PAGES)) expect(pageText(name), name).toContain(notShown(5));
});

test("the heat map's orders are plain links, and the one in use is marked", () => {
  const html = renderToStaticMarkup(<HeatMapPage {...shared} map={heatMap(results, "widest-gap")} />);
  expect(html).toContain('href="/areas/northshire/rounds/round-1/results/heat-map?order=lowest"');
  expect(html).toMatch(/order=widest-gap" aria-current="true"/);
});

test("a bar is as long as its share, and its row has the number", () => {
  const html = renderToStaticMarkup(descriptor("A1"));
  const families = html.slice(html.indexOf("Families: how many gave each level"));
  expect(families).toMatch(/^.*?width="17\.647\d*%".*?3 .*?\(18%\)/s);
});

test("hidden and silent organisations are named but lead nowhere", () => {
  const html = renderToStaticMarkup(PAGES.organisations ?? <></>);
  expect(html).toContain("The library");
  expect(html).not.toContain("organisations/library");
  expect(html).toContain("organisations/trust");
});

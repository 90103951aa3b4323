import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { AgreedDescriptorPage } from "../../app/components/workshop/agreed-descriptor-page";
import { AgreedOverviewPage } from "../../app/components/workshop/agreed-overview-page";
import { SignOffPage } from "../../app/components/workshop/sign-off-page";
import { agreedDescriptor } from "../../app/domain/reports/agreed-descriptor";
import { agreedOverview } from "../../app/domain/reports/agreed-overview";
import { agreedSignOff } from "../../app/domain/reports/agreed-sign-off";
import { AGREEMENT_RULE } from "../../app/domain/reports/agreed-wording";
import { notShown } from "../../app/domain/reports/results-wording";
import type { AgreedSet } from "../../app/domain/workshop/agreed-set";
import type { SignOff } from "../../app/domain/workshop/sign-off";
import { agreedPaths } from "../../app/http/agreed-paths";
import { agreedScores, anAgreedSet } from "../builders/an-agreed-set";
import { exampleResults } from "../builders/example-results";

const results = exampleResults();
const shared = {
  frame: { email: "ann@example.org", area: { key: "northshire", name: "Northshire" } },
  paths: agreedPaths("northshire", "round-1"),
};

const at = { recordedBy: "ann@example.org", recordedAt: "2026-11-22T14:05:00.000Z" };
const signOff: SignOff = { number: 1, kind: "signed-off", name: "Ann Wexler", reason: "", versions: { A1: 1 }, ...at };
const last = anAgreedSet({ roundTitle: "Spring 2026", scores: { A1: { outcome: { status: "agreed", score: 2 } } } });
const some = anAgreedSet({
  scores: {
    A1: {
      version: 2,
      outcome: { status: "agreed-with-difference", score: 5 },
      dissent: { families: "Two lines\nof it." },
      evidence: "An audit",
    },
    B1: { outcome: { status: "not-agreed", range: [1, 3] } },
  },
});

function descriptor(key: string, set: AgreedSet): ReactElement {
  const page = agreedDescriptor({ results, set, last, history: Object.values(agreedScores({ A1: {} })) }, key);
  if (page === null) throw new Error(`There is no page for ${key}`);
  return <AgreedDescriptorPage {...shared} page={page} />;
}

const PAGES: Readonly<Record<string, ReactElement>> = {
  "the overview before anything is decided": <AgreedOverviewPage {...shared} page={agreedOverview(results, anAgreedSet(), null)} />,
  "the overview": <AgreedOverviewPage {...shared} page={agreedOverview(results, some, last)} />,
  "the overview when it is signed off": <AgreedOverviewPage {...shared} page={agreedOverview(results, { ...some, signOff }, last)} />,
  "a descriptor that is not decided": descriptor("A2", some),
  "a descriptor that is hidden for one voice": descriptor("B1", anAgreedSet()),
  "a decided descriptor": descriptor("A1", some),
  "a signed-off descriptor": descriptor("A1", { ...some, signOff }),
  "signing off with nothing to sign": <SignOffPage {...shared} page={agreedSignOff(results, anAgreedSet(), [])} />,
  "signing off": <SignOffPage {...shared} page={agreedSignOff(results, some, [])} />,
  "signed off": <SignOffPage {...shared} page={agreedSignOff(results, { ...some, signOff }, [signOff])} />,
};

const htmlOf = (name: string) => renderToStaticMarkup(PAGES[name] ?? <></>);
const textOf = (name: string) =>
  htmlOf(name)
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&#x27;", "'")
    .replace(/\s+/g, " ");

describe.each(Object.keys(PAGES))("%s", (name) => {
  const html = htmlOf(name);

  test("needs no inline style and no script", () => {
    expect(html).not.toMatch(/\sstyle=|<style|<script/);
  });

  test("has one main heading, no id twice, and every table a caption", () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const table of html.match(/<table[\s\S]*?<\/table>/g) ?? []) expect(table).toContain("<caption");
  });

  test("speaks plainly and claims no more than it may", () => {
    expect(textOf(name)).not.toMatch(/\bsignificant|anonymous|\bundefined\b|\bnan\b|\bnull\b|suppress|\bmedian\b|dissent|outcome/i);
  });
});

test("what is hidden is explained in words wherever surveyed scores stand", () => {
  for (const name of Object.keys(PAGES).filter((one) => !one.startsWith("sign"))) expect(textOf(name), name).toContain(notShown(5));
});

test("the overview leads to the next that is not decided, and to nothing more once it is signed off", () => {
  expect(textOf("the overview before anything is decided")).toContain("Begin with the agenda");
  expect(htmlOf("the overview")).toMatch(
    /href="\/areas\/northshire\/rounds\/round-1\/agreed\/descriptors\/[AB]2"[^>]*>Go on with the agenda/,
  );
  expect(textOf("the overview when it is signed off")).not.toMatch(/Go on with|Begin with/);
  expect(textOf("the overview")).toContain("5 With a noted difference. Above every voice");
});

test("the form prints the rule, which locks nothing", () => {
  expect(textOf("a descriptor that is not decided")).toContain(`${AGREEMENT_RULE} You can record a decision either way.`);
});

test("a decided descriptor has its decision in view and its form a press away; a signed-off one has no form", () => {
  expect(htmlOf("a decided descriptor")).toMatch(/<details[^>]*><summary[^>]*><span[^>]*>Change what was agreed/);
  expect(htmlOf("a decided descriptor")).toContain("Two lines\nof it.");
  expect(textOf("a decided descriptor")).toContain("1 earlier version");
  expect(textOf("a decided descriptor")).toContain("Up 3 levels since then.");
  expect(htmlOf("a signed-off descriptor")).not.toMatch(/<textarea|name="seen"/);
});

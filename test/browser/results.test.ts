import { parse } from "csv-parse/sync";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { resultsPaths, type ResultsPaths } from "../../app/http/results-paths";
import { issueSignInLink } from "../../app/services/issue-sign-in-link.server";
import { makeAdministrator } from "../../app/services/make-administrator.server";
import { openDatabase } from "../../db/open.server";
import { aContext } from "../builders/a-context";
import { anEdition } from "../builders/an-edition";
import { aPublishedRound } from "../builders/a-published-round";
import { sound } from "../builders/sound";
import { launchBrowser } from "../setup/browser";
import { goBy } from "../setup/journeys";
import { startServer, type RunningServer } from "../setup/built-server";
import { faultsOf } from "../setup/page-faults";

const SECRET = "a secret for tests that is long enough to be one";

/** Enough sections for a chart; families are too few to be on it anywhere. */
const CHARTED = {
  leaders: { cells: { A1: [0, 1, 3, 6, 8, 2], B1: [0, 2, 6, 8, 4, 0], C1: [1, 3, 7, 6, 3, 0] } },
  workforce: { cells: { A1: [4, 9, 12, 8, 3, 1], B1: [3, 8, 12, 9, 4, 1], C1: [5, 9, 12, 7, 3, 1] } },
  families: { cells: { A1: [1, 1, 1, 0, 0, 0], B1: [1, 1, 1, 0, 0, 0], C1: [1, 1, 1, 0, 0, 0] } },
} as const;

let server: RunningServer;
let browser: Browser;
let paths: ResultsPaths;
let organisation: string;
let unknownPaths: ResultsPaths;
let chartedPaths: ResultsPaths;
let cookies: Awaited<ReturnType<BrowserContext["cookies"]>>;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ WAYMARK_SECRET: SECRET }), launchBrowser()]);
  const { db, close } = openDatabase({ file: join(server.folder, "waymark.sqlite") });
  const context = { ...aContext({ db }), secret: SECRET, now: () => new Date() };
  const round = await aPublishedRound(context, { area: "north" });
  const charted = await aPublishedRound(context, {
    area: "south",
    edition: anEdition({ key: "charted", keys: ["A1", "B1", "C1"] }),
    voices: CHARTED,
  });
  paths = resultsPaths("north", round.id);
  organisation = paths.organisation(round.organisations[0]);
  unknownPaths = resultsPaths("north", "no-such-round");
  chartedPaths = resultsPaths("south", charted.id);
  const token = await issueSignInLink(context, sound(await makeAdministrator(context, "ann@example.org")));
  await close();

  const signIn = await browser.newContext();
  const page = await signIn.newPage();
  await page.goto(`${server.url}/sign-in/${token}`);
  await page.getByRole("button", { name: /sign in/i }).click();
  await page.waitForURL(/\/areas/);
  cookies = await signIn.cookies();
  await signIn.close();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

type Visit = { readonly page: Page; readonly complaints: readonly string[]; readonly close: () => Promise<void> };

async function visit(path: string, { width = 1280, scripts = true } = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: scripts });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
  page.on("pageerror", (error) => void complaints.push(error.message));
  await page.goto(`${server.url}${path}`, { waitUntil: "networkidle" });
  return { page, complaints, close: () => context.close() };
}

const PAGES: Readonly<Record<string, () => string>> = {
  overview: () => paths.overview,
  "heat map": () => paths.heatMap(),
  "heat map by gap": () => paths.heatMap("widest-gap"),
  "a descriptor": () => paths.descriptor("A1"),
  "a descriptor with camps": () => paths.descriptor("A2"),
  "a descriptor with a hidden voice": () => paths.descriptor("B1"),
  organisations: () => paths.organisations,
  "an organisation": () => organisation,
  analyst: () => paths.analyst("workforce"),
  "how we add things up": () => paths.howWeAddThingsUp,
};

describe.each([320, 1280])("at %i pixels", (width) => {
  test.each(Object.keys(PAGES))("%s has no fault that axe can find, no complaint and no sideways scrolling", async (name) => {
    const { page, complaints, close } = await visit(PAGES[name]?.() ?? "", { width });
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

test("the chart is drawn for those who see it, with a text and a table for those who do not", async () => {
  const { page, complaints, close } = await visit(chartedPaths.overview);
  const chart = page.getByRole("img", { name: /^Radar chart of the typical score in 3 sections/ });
  await chart.waitFor();
  const drawn = await chart.evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += 4) if (data[at + 3] === 255) colours.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
    return { leaders: colours.has("29,79,145"), workforce: colours.has("176,74,0"), families: colours.has("122,31,107") };
  });
  expect(drawn).toEqual({ leaders: true, workforce: true, families: false });
  expect(await page.getByRole("table", { name: "Typical score in each section, by voice" }).getByText("Not shown").count()).toBe(3);
  expect(await faultsOf(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test("on paper what is folded away is there", async () => {
  const { page, close } = await visit(paths.descriptor("A1"));
  const folded = page.locator("details:not([open]) .govuk-details__text").first();
  expect(await folded.isVisible()).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect(await folded.isVisible()).toBe(true);
  await close();
});

test("without scripts every number is there", async () => {
  const { page, close } = await visit(paths.overview, { scripts: false });
  const row = page.getByRole("table", { name: "Typical score in each section, by voice" }).getByRole("row", { name: /^Section A/ });
  expect(await row.getByRole("cell").allTextContents()).toEqual(["Leaders3.2", "Workforce2.4", "Families1.4", "Communities2.0"]);
  expect(await page.getByText("88 people answered in four voices.").count()).toBe(1);
  await close();
});

test("on a small screen a row still reads as a row, with every column in its place", async () => {
  const { page, close } = await visit(paths.heatMap(), { width: 320 });
  const row = page.getByRole("row", { name: /^Title of A2/ });
  expect(await row.getByRole("cell").count()).toBe(5);
  expect(await page.getByRole("columnheader", { name: "All voices together" }).count()).toBe(1);
  await close();
});

test("the orders of the heat map work as links without scripts", async () => {
  const { page, close } = await visit(paths.heatMap(), { scripts: false });
  await goBy(page, page.getByRole("link", { name: "Lowest first" }));
  expect(await page.getByRole("link", { name: "Lowest first" }).getAttribute("aria-current")).toBe("true");
  const titles = await page.locator("tbody").getByRole("rowheader").allTextContents();
  expect(titles.slice(0, 2)).toEqual(["Title of B1", "Title of B2"]);
  await close();
});

test("the files carry the same protected numbers", async () => {
  const { page, close } = await visit(paths.analyst());
  const csv = await page.request.get(`${server.url}${paths.csv}`);
  expect(csv.headers()["content-disposition"]).toMatch(/^attachment; filename="waymark-results-[0-9a-f]+\.csv"$/);
  expect(csv.headers()["cache-control"]).toBe("no-store");
  const rows: Record<string, string>[] = parse(await csv.text(), { columns: true, bom: true });
  const row = rows.find(({ descriptor, voice }) => descriptor === "A1" && voice === "families");
  expect(row).toMatchObject({ shown: "full", n: "17", interpolated_median: "1.4" });
  const hidden = rows.find(({ descriptor, voice }) => descriptor === "B1" && voice === "communities");
  expect(hidden).toMatchObject({ shown: "hidden", n: "", interpolated_median: "" });

  const json = await page.request.get(`${server.url}${paths.json}`);
  expect(await json.json()).toMatchObject({ schemaVersion: 1, area: "Area north", responses: 88, agenda: ["A2", "A1", "B1", "B2"] });
  await close();
});

test("a page's data says no more than the page: one voice's figures are not sent with another's", async () => {
  const { page, close } = await visit(paths.overview);
  const data = await page.request.get(`${server.url}${paths.overview}.data`);
  const text = await data.text();
  expect(text).toContain("88 people answered");
  expect(text).not.toContain("histogram");
  expect(text).not.toContain("agreementA");
  await close();
});

test("nobody sees results without signing in, and there are none of an unknown round, descriptor or organisation", async () => {
  const context = await browser.newContext();
  for (const path of [...Object.values(PAGES).map((at) => at()), paths.csv, paths.json]) {
    if (path === paths.howWeAddThingsUp) continue;
    const answer = await context.request.get(`${server.url}${path}`, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(302);
    expect(answer.headers().location).toMatch(/^\/sign-in/);
    expect(await answer.text()).not.toContain("Title of");
  }
  await context.addCookies(cookies);
  for (const path of [unknownPaths.overview, unknownPaths.csv, paths.descriptor("Z9"), paths.organisation("nobody")]) {
    expect((await context.request.get(`${server.url}${path}`)).status(), path).toBe(404);
  }
  await context.close();
});

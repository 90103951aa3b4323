import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { resultsPaths, type ResultsPaths } from "../../app/http/results-paths";
import { addAction } from "../../app/services/add-action.server";
import { issueSignInLink } from "../../app/services/issue-sign-in-link.server";
import { makeAdministrator } from "../../app/services/make-administrator.server";
import { recordDecision } from "../../app/services/record-decision.server";
import { openDatabase } from "../../db/open.server";
import { aContext } from "../builders/a-context";
import { aDecision } from "../builders/a-decision";
import { aPlan } from "../builders/a-plan";
import { aPublishedRound } from "../builders/a-published-round";
import { anEdition } from "../builders/an-edition";
import { sound } from "../builders/sound";
import { wordText, xmlIn } from "../documents/read-documents";
import { launchBrowser } from "../setup/browser";
import { faultsOf } from "../setup/page-faults";
import { startServer, type RunningServer } from "../setup/built-server";

const SECRET = "a secret for tests that is long enough to be one";

/** Enough sections for a radar; families are too few to be on it anywhere. */
const CHARTED = {
  leaders: { cells: { A1: [0, 1, 3, 6, 8, 2], B1: [0, 2, 6, 8, 4, 0], C1: [1, 3, 7, 6, 3, 0] } },
  workforce: { cells: { A1: [4, 9, 12, 8, 3, 1], B1: [3, 8, 12, 9, 4, 1], C1: [5, 9, 12, 7, 3, 1] } },
  families: { cells: { A1: [1, 1, 1, 0, 0, 0], B1: [1, 1, 1, 0, 0, 0], C1: [1, 1, 1, 0, 0, 0] } },
} as const;

let server: RunningServer;
let browser: Browser;
let context: BrowserContext;
let paths: ResultsPaths;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ WAYMARK_SECRET: SECRET }), launchBrowser()]);
  const { db, close } = openDatabase({ file: join(server.folder, "waymark.sqlite") });
  const services = { ...aContext({ db }), secret: SECRET, now: () => new Date() };
  const edition = anEdition({ key: "charted", keys: ["A1", "B1", "C1"] });
  const { id, scope, organisations } = await aPublishedRound(services, { area: "north", edition, voices: CHARTED });
  sound(await recordDecision(services, scope, { round: id, descriptor: "A1", seenVersion: 0, decision: aDecision() }));
  const plan = aPlan(organisations[0], { descriptors: [{ edition: "charted", descriptor: "A1" }] });
  for (const title of ["One page", "Two pages"]) sound(await addAction(services, scope, { round: id, plan: { ...plan, title } }));
  paths = resultsPaths("north", id);
  const token = await issueSignInLink(services, sound(await makeAdministrator(services, "ann@example.org")));
  await close();

  context = await browser.newContext({ javaScriptEnabled: false, acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(`${server.url}/sign-in/${token}`);
  await page.getByRole("button", { name: /sign in/i }).click();
  await page.waitForURL(/\/areas/);
  await page.close();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function board({ width = 1280 } = {}): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${server.url}${paths.board}`);
  return page;
}

/** axe and measurements need scripts of their own, which the page itself does not. */
async function boardWithScripts({ width = 1280 } = {}): Promise<Page> {
  const scripted = await browser.newContext({ viewport: { width, height: 900 } });
  await scripted.addCookies(await context.cookies());
  const page = await scripted.newPage();
  await page.goto(`${server.url}${paths.board}`);
  return page;
}

describe.each([320, 1280])("the board page at %i pixels", (width) => {
  test("has no fault that axe can find, one heading of the first level and no sideways scrolling", async () => {
    const page = await boardWithScripts({ width });
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(await page.getByRole("img", { name: /^Radar chart of the typical score in 3 sections/ }).count()).toBe(1);
    await page.context().close();
  });
});

test("is whole without scripts: the six parts, the radar and its numbers in a table", async () => {
  const page = await board();
  expect(await page.getByRole("main").getByRole("heading", { level: 2 }).allTextContents()).toEqual([
    "Where we are",
    "What families say",
    "Where voices differ",
    "What changed since the last round",
    "What we are doing",
    "What we ask",
    "Take it away",
  ]);
  const table = page.getByRole("table", { name: /^Each section/ });
  const row = table.getByRole("row", { name: /^Section A/ });
  expect(await row.getByRole("cell").allTextContents()).toEqual(["Agreed3.01 of 1", "Leaders3.5", "Workforce2.0", "FamiliesNot shown"]);
  expect(await page.getByText("1 of 3 descriptors together.").count()).toBe(1);
  expect(await page.locator("main script").count()).toBe(0);
  await page.close();
});

test("on paper it has no navigation, and every row stands whole", async () => {
  const page = await boardWithScripts();
  await page.emulateMedia({ media: "print" });
  for (const name of ["On this page", "Menu"]) {
    for (const navigation of await page.getByRole("navigation", { name }).all()) expect(await navigation.isVisible(), name).toBe(false);
  }
  expect(await page.getByRole("heading", { name: "Take it away" }).isVisible()).toBe(false);
  expect(await page.getByRole("heading", { name: "What we ask" }).isVisible()).toBe(true);
  const breaks = await page.locator(".board table").evaluateAll((tables) => tables.map((table) => getComputedStyle(table).breakInside));
  expect(breaks.length).toBeGreaterThan(1);
  expect(new Set(breaks)).toEqual(new Set(["avoid"]));
  await page.context().close();
});

test("one press gives a Word paper with the same sentences, another a workbook; neither is kept by the way", async () => {
  const page = await board();
  const sentence = (await page.locator("#where-we-are ~ p").first().textContent()) ?? "";
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Word paper for a committee" }).click();
  expect((await download).suggestedFilename()).toMatch(/^waymark-paper-[0-9a-f]+\.docx$/);
  const paper = await page.request.get(`${server.url}${paths.paper}`);
  expect(paper.headers()).toMatchObject({
    "content-type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "cache-control": "no-store",
  });
  expect(sentence).toContain("has decided");
  expect(wordText(xmlIn(await paper.body())["word/document.xml"] ?? "")).toContain(sentence);
  const workbook = await page.request.get(`${server.url}${paths.workbook}`);
  expect(workbook.headers()).toMatchObject({
    "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "content-disposition": expect.stringMatching(/^attachment; filename="waymark-results-[0-9a-f]+\.xlsx"$/),
    "cache-control": "no-store",
  });
  await page.close();
});

test("the page's data says no more than the page", async () => {
  const data = await context.request.get(`${server.url}${paths.board}.data`);
  const text = await data.text();
  expect(text).toContain("What families say");
  for (const word of ["histogram", "agreementA", "recordedBy", "organisations"]) expect(text).not.toContain(`"${word}"`);
});

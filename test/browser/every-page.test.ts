import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { everyRoute } from "../routes/crawl";
import { ONE_WORLD } from "../routes/hidden-facts";
import { aWorld, type World } from "../routes/world";
import { launchBrowser } from "../setup/browser";
import { faultsOf } from "../setup/page-faults";

const LONG = 300_000;

let world: World;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([aWorld(ONE_WORLD, () => ({})), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await world.end();
});

/** One address of each route that has a page for somebody with this cookie, were it one that says what is wrong. */
async function pagesFor(cookie: string): Promise<readonly string[]> {
  const pages: string[] = [];
  for (const { addresses } of everyRoute(world)) {
    for (const address of addresses) {
      if (!(await isPage(address, cookie))) continue;
      pages.push(address);
      break;
    }
  }
  return pages;
}

async function isPage(address: string, cookie: string): Promise<boolean> {
  const answer = await fetch(`${world.url}${address}`, { headers: { Cookie: cookie }, redirect: "manual" });
  await answer.arrayBuffer();
  const isLedOn = answer.status >= 300 && answer.status < 400;
  return !isLedOn && answer.headers.get("content-type")?.startsWith("text/html") === true;
}

async function visitor(cookie: string): Promise<BrowserContext> {
  const context = await browser.newContext();
  const pairs = cookie === "" ? [] : cookie.split("; ").map((pair) => pair.split("="));
  await context.addCookies(pairs.map(([name = "", ...value]) => ({ name, value: value.join("="), url: world.url })));
  return context;
}

/** What is wrong with the pages at these addresses, each with where it is. */
async function faultsAt(addresses: readonly string[], cookie: string): Promise<readonly string[]> {
  const faults: string[] = [];
  const context = await visitor(cookie);
  const page = await context.newPage();
  page.on("pageerror", (error) => void faults.push(`${page.url()}: ${error.message}`));
  for (const address of addresses) {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`${world.url}${address}`);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const found = [...(await faultsOf(page))];
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (sideways > 0) found.push(`${sideways} pixels too wide`);
      if ((await page.locator("h1").count()) !== 1) found.push("not one first heading");
      faults.push(...found.map((fault) => `${address} at ${width}: ${fault}`));
    }
  }
  await context.close();
  return faults;
}

/** Pages of answers that are under way, and those of rounds in other states, are looked at on the journeys through them. */
test("every page there is has no fault that axe can find, no sideways scrolling and one first heading", { timeout: LONG }, async () => {
  const everybodys = await pagesFor("");
  const staffs = (await pagesFor(world.cookie)).filter((address) => !everybodys.includes(address));
  expect(everybodys.length).toBeGreaterThan(10);
  expect(staffs.length).toBeGreaterThan(20);
  expect(await Promise.all([faultsAt(everybodys, ""), faultsAt(staffs, world.cookie)])).toEqual([[], []]);
});

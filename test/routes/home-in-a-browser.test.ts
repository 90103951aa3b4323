import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../setup/browser";
import { startServer, type RunningServer } from "../setup/built-server";
import { faultsOf } from "../setup/page-faults";

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function openPage(path: string, width: number) {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
  await page.goto(`${server.url}${path}`);
  return { page, complaints, close: () => context.close() };
}

describe.each([320, 1280])("at %i pixels", (width) => {
  test.each(["/", "/privacy", "/accessibility", "/nowhere"])(
    "%s has no fault that axe can find and no sideways scrolling",
    async (path) => {
      const { page, close } = await openPage(path, width);
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
      await close();
    },
  );
});

test("the policy refuses nothing that the page needs", async () => {
  const { complaints, close } = await openPage("/", 1280);
  expect(complaints).toEqual([]);
  await close();
});

test("every link of the home page leads somewhere", async () => {
  const { page, close } = await openPage("/", 1280);
  const addresses = await page.getByRole("link").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses).toContain(`${server.url}/how-we-add-things-up`);
  for (const address of new Set(addresses)) expect((await fetch(address)).status, address).toBe(200);
  await close();
});

test("a keyboard reaches the skip link first, and it leads to the page itself", async () => {
  const { page, close } = await openPage("/", 1280);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to main content");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main-content");
  await close();
});

test("a first visit is light: under 60 kB over the wire in at most six requests", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    sizes.push(request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize));
  });
  await page.goto(server.url, { waitUntil: "networkidle" });
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(sizes.length).toBeLessThanOrEqual(6);
  expect(bytes).toBeLessThan(60_000);
  expect(bytes).toBeGreaterThan(5_000);
  await context.close();
});

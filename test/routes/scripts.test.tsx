import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ExitThisPage } from "../../app/components/govuk/exit-this-page";
import { launchBrowser } from "../setup/browser";
import { startServerWithPages, type PlantedServer } from "../setup/planted-pages";

let planted: PlantedServer;
let browser: Browser;

beforeAll(async () => {
  planted = await startServerWithPages({
    plain: { loader: () => null, default: () => "Plain" },
    hydrated: { loader: () => null, default: () => "Hydrated", handle: { scripts: true } },
    family: { loader: () => null, default: () => <ExitThisPage href="/plain" />, handle: { browserScripts: ["exit-this-page"] } },
  });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await planted.close();
});

async function scriptsOf(path: string): Promise<{ readonly scripts: readonly string[]; readonly nonce: string | undefined }> {
  const answer = await fetch(`${planted.url}/${path}`);
  const nonce = /'nonce-([^']+)'/.exec(answer.headers.get("content-security-policy") ?? "")?.[1];
  return { scripts: (await answer.text()).match(/<script[^>]*>/g) ?? [], nonce };
}

test("a page that asks for no scripts gets none", async () => {
  expect((await scriptsOf("plain")).scripts).toEqual([]);
});

test("a page that asks to be taken over gets scripts, every one marked with its own answer's nonce", async () => {
  const { scripts, nonce } = await scriptsOf("hydrated");
  expect(scripts.length).toBeGreaterThan(2);
  expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
});

test("a small script of our own comes alone", async () => {
  const { scripts, nonce } = await scriptsOf("family");
  expect(scripts).toEqual([expect.stringMatching(/^<script type="module" src="\/assets\/exit-this-page-[\w-]{8}\.js" nonce="/)]);
  expect(scripts[0]).toContain(`nonce="${nonce}"`);
});

test.each([true, false])("the way out works with scripts %s, and with them Back does not lead here again", async (javaScriptEnabled) => {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(planted.url);
  await page.goto(`${planted.url}/family`);
  await page.getByRole("button", { name: "Exit this page" }).click();
  await page.waitForURL(`${planted.url}/plain`);
  await page.goBack();
  expect(page.url()).toBe(javaScriptEnabled ? `${planted.url}/` : `${planted.url}/family`);
  await context.close();
});

test("three presses of Shift are the way out too", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${planted.url}/family`);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
  await page.waitForURL(`${planted.url}/plain`);
  await context.close();
});

import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { loadEdition } from "../../app/adapters/edition-files.server";
import { loadTallySheet } from "../../app/services/load-tally-sheet.server";
import type { Voice } from "../../app/domain/values/voice";
import { anOpenRound, type OpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { launchBrowser, saveData } from "../setup/browser";
import { faultsOf } from "../setup/page-faults";
import { startStaffedServer, type StaffedServer } from "../setup/staffed-server";

const EDITION = join(import.meta.dirname, "../../descriptors/early-help-2022.yaml");

/** A server with a browser, and people who answer rounds of a shipped edition. */
export class SurveyPeople {
  static async arrive(): Promise<SurveyPeople> {
    const [server, browser] = await Promise.all([startStaffedServer(), launchBrowser()]);
    return new SurveyPeople(server, browser);
  }

  #rounds = 0;

  private constructor(
    readonly server: StaffedServer,
    readonly browser: Browser,
  ) {}

  async leave(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }

  aRound(): Promise<OpenRound> {
    this.#rounds += 1;
    return anOpenRound(this.server.context, { area: `area-${this.#rounds}`, edition: sound(loadEdition(EDITION)) });
  }

  /** A person's own browser, which asks for no more than the plain form. */
  async person(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    return saveData(await this.browser.newContext({ viewport: { width: 360, height: 740 }, baseURL: this.server.url, ...options }));
  }

  async open(context: BrowserContext, token: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`/a/${token}`);
    return page;
  }

  async counted(round: OpenRound, voice: Voice): Promise<number> {
    return (await this.sheet(round)).voices[voice]?.group.responses ?? 0;
  }

  async sheet(round: OpenRound) {
    return sound(await loadTallySheet(this.server.context, round.scope, round.id)).sheet;
  }
}

export async function start(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Start now" }).click();
  await page.waitForURL("**/answer/1");
}

/** Chooses this value for every question of the page. */
export async function rateAll(page: Page, value: string): Promise<void> {
  for (const radio of await page.locator(`input[type=radio][value="${value}"]`).all()) await radio.check();
}

export async function saveAndContinue(page: Page, to: string): Promise<void> {
  await page.getByRole("button", { name: "Save and continue" }).click();
  await page.waitForURL(`**${to}`);
}

export async function send(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Send my answers" }).click();
  await page.waitForURL("**/answer/sent");
  return (await page.locator(".survey-receipt").textContent()) ?? "";
}

/** No fault that axe can find, no sideways scrolling and one first heading: on a small phone, on a desk, and at four times the size. */
export async function expectSound(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const viewport of [
    { width: 320, height: 640 },
    { width: 1280, height: 800 },
    { width: 320, height: 256 },
  ]) {
    await page.setViewportSize(viewport);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways, `${page.url()} at ${viewport.width}`).toBeLessThanOrEqual(0);
    if (viewport.height === 256) continue;
    expect(await faultsOf(page), page.url()).toEqual([]);
  }
  expect(await page.locator("h1").count(), page.url()).toBe(1);
  if (before !== null) await page.setViewportSize(before);
}

import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rateAll, start, SurveyPeople } from "./survey-people";

const LONG = 300_000;
const PAGES_TO_KEEP = 8;

let people: SurveyPeople;

beforeAll(async () => {
  people = await SurveyPeople.arrive();
}, LONG);

afterAll(() => people.leave());

/** Waits until the worker has the survey's pages, as it has soon after the first of them was opened. */
async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(async (count) => {
    const [name] = await caches.keys();
    if (name === undefined || navigator.serviceWorker.controller === null) return false;
    const kept = await (await caches.open(name)).keys();
    return kept.filter(({ url }) => new URL(url).pathname.startsWith("/answer")).length === count;
  }, PAGES_TO_KEEP);
}

async function goOn(page: Page, to: string): Promise<void> {
  await page.getByRole("button", { name: "Save and continue" }).click();
  await page.waitForURL(`**${to}`);
}

async function begin(
  voice: "families",
): Promise<{ context: BrowserContext; page: Page; round: Awaited<ReturnType<SurveyPeople["aRound"]>> }> {
  const round = await people.aRound();
  const { token } = await round.sharedLink(voice);
  const context = await people.person();
  const page = await people.open(context, token);
  await start(page);
  await untilKept(page);
  return { context, page, round };
}

test(
  "the connection goes half way: everything can be answered and sent, and arrives once when it is back",
  async () => {
    const { context, page, round } = await begin("families");
    await rateAll(page, "1");
    await goOn(page, "/answer/2");
    await context.setOffline(true);

    await rateAll(page, "2");
    await page.getByText("Add a comment").first().click();
    await page.locator("textarea").first().fill("Written on the bus");
    await page.getByText("Not saved yet: will be sent when you are back online").waitFor();
    await goOn(page, "/answer/3");
    await rateAll(page, "3");
    await goOn(page, "/answer/4");
    await rateAll(page, "dk");
    await goOn(page, "/answer/matters");
    await page.locator("input[type=checkbox]").first().check();

    await page.goBack();
    await page.waitForURL("**/answer/4");
    expect(await page.locator('input:checked[value="dk"]').count()).toBeGreaterThan(0);
    await page.goto("/answer/2");
    expect(await page.locator("textarea").first().inputValue()).toBe("Written on the bus");
    await page.goto("/answer/matters");
    expect(await page.locator("input:checked").count()).toBe(1);
    await goOn(page, "/answer/check");
    const check = await page.locator("main").innerText();
    expect(check).toContain("Written on the bus");
    expect(check).toContain("Don't know");
    await page.getByRole("button", { name: "Send my answers" }).click();
    await page.getByText("Your answers are not sent yet, because there is no connection").waitFor();
    expect(await people.counted(round, "families")).toBe(0);

    await context.setOffline(false);
    await page.waitForURL("**/answer/sent");
    expect(await page.locator(".survey-receipt").innerText()).toMatch(/^(\w{4}-){4}\w{4}$/);
    const { voices } = await people.sheet(round);
    expect(voices.families?.group).toMatchObject({ responses: 1, choosers: 1, picks: { FV1: 1 } });
    expect(voices.families?.cells.FV1?.levels[1]).toBe(1);
    expect(voices.families?.cells.WF1?.levels[2]).toBe(1);
    expect(voices.families?.cells.CO3?.levels[3]).toBe(1);
    expect(voices.families?.cells.DA7?.dontKnow).toBe(1);
    await page.waitForFunction(async () => Object.keys(localStorage).length + (await caches.keys()).length === 0);
  },
  LONG,
);

test(
  "answers that wait are sent when the page is opened again, and an older save never undoes a newer one",
  async () => {
    const { context, page, round } = await begin("families");
    await context.setOffline(true);
    await page.locator('input[name="r.FV1"][value="1"]').check();
    await page.getByText("Not saved yet").waitFor();
    await page.close();
    await context.setOffline(false);

    const again = await context.newPage();
    await again.goto("/answer");
    await again.waitForFunction(() => Object.values(localStorage).every((kept) => !String(kept).includes('"unsent"')));
    await again.goto("/answer/1");
    expect(await again.locator('input[name="r.FV1"][value="1"]').isChecked()).toBe(true);
    await again.locator('input[name="r.FV1"][value="5"]').check();
    await again.getByText("Saved", { exact: true }).waitFor();
    const draft = await again.locator("input[name=draft]").inputValue();
    const late = { draft, "r.FV1": "1", save: "1" };
    expect((await again.request.post("/answer/1", { form: late, headers: { Origin: people.server.url } })).ok()).toBe(true);
    await again.goto("/answer/check");
    await again.getByRole("button", { name: "Send my answers" }).click();
    await again.waitForURL("**/answer/sent");
    expect((await people.sheet(round)).voices.families?.cells.FV1?.levels).toEqual([0, 0, 0, 0, 0, 1]);
  },
  LONG,
);

test(
  "the connection goes while the answers are on their way: they are counted once and the receipt comes later",
  async () => {
    const { context, page, round } = await begin("families");
    await page.goto("/answer/check");
    let lost = 0;
    await page.route("**/answer/check", async (route) => {
      if (route.request().method() !== "POST" || lost > 0) return route.fallback();
      lost += 1;
      await route.fetch();
      await route.abort("connectionreset");
    });
    await page.getByRole("button", { name: "Send my answers" }).click();
    await page.waitForURL("**/answer/sent");
    expect(lost).toBe(1);
    expect(await people.counted(round, "families")).toBe(1);
    await context.close();
  },
  LONG,
);

test(
  "before the pages could be kept, somebody without a connection stays where they are and loses nothing",
  async () => {
    const round = await people.aRound();
    const { token } = await round.sharedLink("families");
    const context = await people.person({ serviceWorkers: "block" });
    const page = await people.open(context, token);
    await start(page);
    await context.setOffline(true);
    await rateAll(page, "4");
    await page.getByRole("button", { name: "Save and continue" }).click();
    await page.getByText("There is no connection.").waitFor();
    expect(new URL(page.url()).pathname).toBe("/answer/1");
    await context.setOffline(false);
    await page.getByText("Saved", { exact: true }).waitFor();
    await goOn(page, "/answer/2");
    await page.goto("/answer");
    expect(await page.locator("#part-1-status").innerText()).toBe("6 of 6 answered");
  },
  LONG,
);

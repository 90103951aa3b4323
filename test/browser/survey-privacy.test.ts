import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectSound, rateAll, saveAndContinue, send, start, SurveyPeople } from "./survey-people";

const LONG = 300_000;

let people: SurveyPeople;

beforeAll(async () => {
  people = await SurveyPeople.arrive();
}, LONG);

afterAll(() => people.leave());

const storedNames = (page: Page) =>
  page.evaluate(async () => [...Object.keys(localStorage), ...(await caches.keys())].filter((name) => name.startsWith("waymark")));

test(
  "the link's secret goes into no referrer, no other address and no log",
  async () => {
    const round = await people.aRound();
    const { token } = await round.sharedLink("families");
    const context = await people.person();
    const elsewhere: string[] = [];
    context.on("request", async (request) => {
      const referrer = (await request.allHeaders()).referer ?? "";
      if (referrer.includes(token) || (request.url().includes(token) && !/\/a\/[\w-]+$/.test(request.url()))) elsewhere.push(request.url());
    });
    const page = await people.open(context, token);
    await page.waitForLoadState("networkidle");
    await start(page);
    await rateAll(page, "2");
    await saveAndContinue(page, "/answer/2");
    await page.goto("/answer/check");
    await send(page);
    await page.goto(`/a/${token}x`);
    await page.waitForLoadState("networkidle");
    expect(elsewhere).toEqual([]);
    expect(people.server.log()).toBe("");
    expect((await context.cookies()).some(({ value }) => value.includes(token))).toBe(false);
  },
  LONG,
);

test(
  "opening a link sets no cookie, and the cookie that starting sets is out of reach of scripts",
  async () => {
    const round = await people.aRound();
    const { token } = await round.invite({ kind: "personal", voice: "families" });
    const context = await people.person();
    const page = await people.open(context, token);
    await page.reload();
    expect(await context.cookies()).toEqual([]);
    await start(page);
    expect(await context.cookies()).toMatchObject([{ name: "waymark-answers", httpOnly: true, sameSite: "Lax" }]);
    expect(await page.evaluate(() => document.cookie)).toBe("");
  },
  LONG,
);

test(
  "a personal link in another browser shows how far things are and none of the answers",
  async () => {
    const round = await people.aRound();
    const { token } = await round.invite({ kind: "personal", voice: "families" });
    const first = await people.open(await people.person(), token);
    await start(first);
    await rateAll(first, "4");
    await first.getByText("Add a comment").first().click();
    await first.locator("textarea").first().fill("Only mine to see");
    await saveAndContinue(first, "/answer/2");

    const second = await people.open(await people.person(), token);
    expect(await second.locator("main").innerText()).toContain("You have answered 6 of 12 questions in another browser");
    await second.getByRole("button", { name: "Continue" }).click();
    await second.goto("/answer/1");
    expect(await second.locator("input:checked").count()).toBe(0);
    expect(await second.content()).not.toContain("Only mine to see");
    expect(await second.locator("main").innerText()).toContain("You answered 6 of these in another browser");
    await second.goto("/answer/2");
    await rateAll(second, "1");
    await saveAndContinue(second, "/answer/3");
    await second.goto("/answer/check");
    expect(await second.locator("main").innerText()).toContain("Answered in another browser");
    await send(second);

    const { voices } = await people.sheet(round);
    expect(voices.families?.cells.FV1?.levels[4]).toBe(1);
    expect(voices.families?.cells.WF1?.levels[1]).toBe(1);
    await first.goto(`/a/${token}`);
    expect(await first.locator("h1").innerText()).toBe("This link has been used");
    await expectSound(first);
  },
  LONG,
);

test(
  "a family can leave at once, by the link and by the keyboard",
  async () => {
    const round = await people.aRound();
    const { token } = await round.sharedLink("families");
    const context = await people.person();
    await context.route("https://www.bbc.co.uk/**", (route) => route.fulfill({ body: "Weather" }));
    const page = await people.open(context, token);
    await page.getByRole("button", { name: "Exit this page" }).click();
    await page.waitForURL("https://www.bbc.co.uk/weather");
    const other = await people.open(context, token);
    await start(other);
    for (const key of ["Shift", "Shift", "Shift"]) await other.keyboard.press(key);
    await other.waitForURL("https://www.bbc.co.uk/weather");
    const plain = await people.open(await people.person({ javaScriptEnabled: false }), token);
    expect(await plain.getByRole("button", { name: "Exit this page" }).getAttribute("href")).toBe("https://www.bbc.co.uk/weather");
  },
  LONG,
);

test(
  "on a device that many people use nothing stays behind and everybody begins anew",
  async () => {
    const round = await people.aRound();
    const { token } = await round.sharedLink("families");
    const context = await people.person();
    const page = await people.open(context, `${token}?kiosk`);
    await start(page);
    await rateAll(page, "4");
    await page.getByText("Saved", { exact: true }).waitFor();
    await page.waitForTimeout(1_500);
    expect(await storedNames(page)).toEqual([]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    await page.goto(`/a/${token}?kiosk`);
    await start(page);
    expect(await page.locator("input:checked").count()).toBe(0);
    expect((await context.cookies()).map(({ expires }) => expires)).toEqual([-1]);
  },
  LONG,
);

test(
  "what is kept on the device goes after a day, and at once when somebody asks",
  async () => {
    const round = await people.aRound();
    const { token } = await round.sharedLink("families");
    const page = await people.open(await people.person(), token);
    await start(page);
    await rateAll(page, "4");
    await saveAndContinue(page, "/answer/2");
    await page.waitForFunction(async () => (await caches.keys()).length > 0);
    await page.evaluate(() => {
      for (const name of Object.keys(localStorage)) {
        localStorage.setItem(name, JSON.stringify({ ...JSON.parse(localStorage.getItem(name) ?? ""), at: Date.now() - 25 * 3_600_000 }));
      }
    });
    await page.goto("/answer/receipt");
    await page.goto("/answer");
    await page.waitForFunction(() => Object.values(localStorage).every((kept) => !String(kept).includes("r.FV1")));
    expect(await page.locator("#part-1-status").innerText()).toBe("6 of 6 answered");

    await page.getByText("Is this a shared phone or computer?").click();
    await expectSound(page);
    await page.getByRole("button", { name: "Delete my answers from here" }).click();
    await expect.poll(() => page.locator("h1").innerText()).toBe("Your answers are deleted");
    await expectSound(page);
    await page.waitForFunction(async () => Object.keys(localStorage).length + (await caches.keys()).length === 0);
    await page.goto(`/a/${token}`);
    expect(await page.getByRole("button", { name: "Start now" }).count()).toBe(1);
  },
  LONG,
);
